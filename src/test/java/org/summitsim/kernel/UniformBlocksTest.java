package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniformBlocksTest {

    private static final List<String> NAMES = List.of("talks.duration", "lunch.duration", "storm.occurs");

    @Test
    void theFirstNumbersOfANamedStreamNeverChange() {
        double[] out = block(UniformBlocks.of(20240410, List.of("talks.duration")), 0);
        assertThat(Arrays.copyOf(out, 3)).containsExactly(0.284923048984258, 0.8008150424737318, 0.8515924795370633);
        assertThat(block(UniformBlocks.of(20240410, List.of("talks.duration")), 7)[99])
                .isEqualTo(0.599669515558346);
    }

    @Test
    void theFirstNumberFollowsFromTheSeedWordsByThePublishedRecurrence() {
        long[] s = Streams.words(20240410, "talks.duration");
        long m1 = 4_294_967_087L;
        long m2 = 4_294_944_443L;
        long first = Math.floorMod(1_403_580 * s[1] - 810_728 * s[0], m1);
        long second = Math.floorMod(527_612 * s[5] - 1_370_589 * s[3], m2);
        double expected = (first > second ? first - second : first - second + m1) * (1.0 / (m1 + 1));
        double[] out = block(UniformBlocks.of(20240410, List.of("talks.duration")), 0);
        assertThat(out[0]).isCloseTo(expected, within(1e-15));
    }

    @Test
    void aNewNameChangesNoOther() {
        List<String> more = List.of("new", "storm.occurs", "talks.duration", "other", "lunch.duration");
        double[] before = block(UniformBlocks.of(1, NAMES), 3);
        double[] after = block(UniformBlocks.of(1, more), 3);
        for (String name : NAMES) {
            assertThat(column(after, more, name)).as(name).containsExactly(column(before, NAMES, name));
        }
    }

    @Test
    void aBlockIsTheSameWhicheverWayItIsReached() {
        UniformBlocks blocks = UniformBlocks.of(1, NAMES);
        UniformBlocks.Filler wanderer = blocks.filler();
        double[] out = new double[UniformBlocks.SIZE * NAMES.size()];
        for (long block : new long[] {0, 1, 2, 5, 5, 3, 0, 9, 8}) {
            wanderer.fill(block, out);
            assertThat(out).as("block %d", block).containsExactly(block(blocks, block));
        }
    }

    @Test
    void blocksSeedsAndNamesDiffer() {
        assertThat(block(UniformBlocks.of(1, NAMES), 0)).isNotEqualTo(block(UniformBlocks.of(2, NAMES), 0));
        assertThat(block(UniformBlocks.of(1, NAMES), 0)).isNotEqualTo(block(UniformBlocks.of(1, NAMES), 1));
        double[] out = block(UniformBlocks.of(1, NAMES), 0);
        assertThat(column(out, NAMES, "talks.duration")).isNotEqualTo(column(out, NAMES, "lunch.duration"));
    }

    @Test
    void threadsGetTheSameNumbers() throws Exception {
        UniformBlocks blocks = UniformBlocks.of(5, NAMES);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<double[]>> jobs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                long number = i % 10;
                jobs.add(() -> block(UniformBlocks.of(5, NAMES), number));
            }
            List<Future<double[]>> results = pool.invokeAll(jobs);
            for (int i = 0; i < 40; i++) {
                assertThat(results.get(i).get()).containsExactly(block(blocks, i % 10));
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void numbersAreUniformAndInputsIndependent() {
        UniformBlocks blocks = UniformBlocks.of(11, NAMES);
        UniformBlocks.Filler filler = blocks.filler();
        double[] out = new double[UniformBlocks.SIZE * NAMES.size()];
        int n = 200 * UniformBlocks.SIZE;
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int block = 0; block < 200; block++) {
            filler.fill(block, out);
            for (int k = 0; k < UniformBlocks.SIZE; k++) {
                double u = out[k * NAMES.size()];
                assertThat(u).isStrictlyBetween(0.0, 1.0);
                sum += u;
                squares += (u - 0.5) * (u - 0.5);
                products += (u - 0.5) * (out[k * NAMES.size() + 1] - 0.5);
            }
        }
        // Standard errors: sqrt(1/12 / 20000) = 0.0020, sqrt(1/180 / 20000) = 0.00053, (1/12) / sqrt(20000) = 0.00059.
        assertThat(sum / n).isCloseTo(0.5, within(4 * 0.0020));
        assertThat(squares / n).isCloseTo(1.0 / 12, within(4 * 0.00053));
        assertThat(products / n).isCloseTo(0, within(4 * 0.00059));
    }

    @Test
    void noInputsMakeEmptyBlocks() {
        assertThat(block(UniformBlocks.of(1, List.of()), 4)).isEmpty();
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> UniformBlocks.of(1, List.of("a", "b", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'");
        UniformBlocks.Filler filler = UniformBlocks.of(1, NAMES).filler();
        assertThatThrownBy(() -> filler.fill(0, new double[299])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filler.fill(-1, new double[300])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seedWordsAreInTheGeneratorsRange() {
        for (int i = 0; i < 2_000; i++) {
            long[] words = Streams.words(i, "x");
            assertThat(Arrays.stream(words, 0, 3).allMatch(w -> 0 < w && w < 4_294_967_087L))
                    .isTrue();
            assertThat(Arrays.stream(words, 3, 6).allMatch(w -> 0 < w && w < 4_294_944_443L))
                    .isTrue();
        }
    }

    @Test
    void thePlanHasAName() {
        assertThat(SamplingPlan.random().name()).isEqualTo("random");
        assertThat(SamplingPlan.random().blocks(1, NAMES).names()).isEqualTo(NAMES);
    }

    private static double[] block(UniformBlocks blocks, long block) {
        double[] out = new double[UniformBlocks.SIZE * blocks.names().size()];
        blocks.filler().fill(block, out);
        return out;
    }

    private static double[] column(double[] out, List<String> names, String name) {
        return IntStream.range(0, UniformBlocks.SIZE)
                .mapToDouble(k -> out[k * names.size() + names.indexOf(name)])
                .toArray();
    }
}
