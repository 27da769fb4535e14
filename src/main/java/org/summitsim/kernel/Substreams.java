package org.summitsim.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A stream for each of some names, moved together from substream to substream. Not for use by several threads.
 *
 * <p>The generator is MRG32k3a, two recursions of order three combined, with period 2<sup>191</sup> and substreams of
 * 2<sup>76</sup> numbers (L'Ecuyer 1999, doi:10.1287/opre.47.1.159). Numbers are multiples of about 2<sup>-32</sup>, strictly
 * between 0 and 1. They are those of SSJ's generator of that name, bit for bit, from the same seeds; with all states in one array of whole
 * numbers a draw and a step to the next substream take a fraction of the time, and nothing is allocated.
 */
final class Substreams {
    private static final long M1 = 4_294_967_087L;
    private static final long M2 = 4_294_944_443L;
    private static final long A12 = 1_403_580;
    private static final long A13 = -810_728;
    private static final long A21 = 527_612;
    private static final long A23 = -1_370_589;
    private static final double NORM = 1.0 / (M1 + 1);
    private static final Jumps FIRST = new Jumps(M1, M1 + A13, A12, 0);
    private static final Jumps SECOND = new Jumps(M2, M2 + A23, 0, A21);
    private static final int WORDS = 6;

    private final long[] start;
    private final long[] beginning;
    private final long[] state;
    private long at;

    Substreams(long seed, List<String> names) {
        start = names.stream()
                .flatMapToLong(name -> Arrays.stream(Streams.words(seed, name)))
                .toArray();
        beginning = start.clone();
        state = start.clone();
    }

    /** Moves every stream to the beginning of a substream, from 0. */
    void goTo(long wanted) {
        long ahead = wanted - at;
        if (ahead < 0) {
            System.arraycopy(start, 0, beginning, 0, start.length);
            ahead = wanted;
        }
        for (int bit = 0; ahead >> bit > 0; bit++) {
            if ((ahead >> bit & 1) == 1) {
                move(bit);
            }
        }
        System.arraycopy(beginning, 0, state, 0, state.length);
        at = wanted;
    }

    private void move(int bit) {
        for (int word = 0; word < beginning.length; word += WORDS) {
            FIRST.move(bit, beginning, word);
            SECOND.move(bit, beginning, word + WORDS / 2);
        }
    }

    /** The next number of a stream. */
    double next(int stream) {
        int word = WORDS * stream;
        long first = (A12 * state[word + 1] + A13 * state[word]) % M1;
        first += first < 0 ? M1 : 0;
        state[word] = state[word + 1];
        state[word + 1] = state[word + 2];
        state[word + 2] = first;
        long second = (A21 * state[word + 5] + A23 * state[word + 3]) % M2;
        second += second < 0 ? M2 : 0;
        state[word + 3] = state[word + 4];
        state[word + 4] = state[word + 5];
        state[word + 5] = second;
        return (first > second ? first - second : first - second + M1) * NORM;
    }
}
