package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import umontreal.ssj.rng.MRG32k3a;

/** The numbers are those of SSJ's generator, bit for bit. */
class SubstreamsTest {
    private static final List<String> NAMES = List.of("talks.duration", "lunch.duration", "storm.occurs");
    private static final int NUMBERS = 150;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 20240410, Long.MAX_VALUE, Long.MIN_VALUE})
    void goingForwardGivesTheNumbersOfTheLibrary(long seed) {
        Substreams streams = new Substreams(seed, NAMES);
        MRG32k3a[] library = library(seed);
        for (int substream = 0; substream < 300; substream++) {
            streams.goTo(substream);
            assertSame(streams, library, "seed %d substream %d".formatted(seed, substream));
            for (MRG32k3a stream : library) {
                stream.resetNextSubstream();
            }
        }
    }

    @Test
    void everyJumpGivesTheNumbersOfTheLibrary() {
        Substreams streams = new Substreams(7, NAMES);
        for (int substream : new int[] {0, 5, 5, 1_000, 999, 70_001, 70_000, 3, 4}) {
            streams.goTo(substream);
            MRG32k3a[] library = library(7);
            for (MRG32k3a stream : library) {
                for (int k = 0; k < substream; k++) {
                    stream.resetNextSubstream();
                }
            }
            assertSame(streams, library, "substream " + substream);
        }
    }

    private static MRG32k3a[] library(long seed) {
        return NAMES.stream().map(name -> Streams.of(seed, name)).toArray(MRG32k3a[]::new);
    }

    private static void assertSame(Substreams streams, MRG32k3a[] library, String where) {
        for (int stream = 0; stream < library.length; stream++) {
            double[] drawn = new double[NUMBERS];
            double[] expected = new double[NUMBERS];
            for (int k = 0; k < NUMBERS; k++) {
                drawn[k] = streams.next(stream);
                expected[k] = library[stream].nextDouble();
            }
            assertThat(drawn).as(where).containsExactly(expected);
        }
    }
}
