package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentColumnsTest {
    private static final long[] NEVER = {Block.SKIPPED, Block.CANCELLED, Block.MISSED, Block.STUCK, Long.MIN_VALUE};

    private static long[] unpacked(MomentColumns columns, int things, int size) {
        return IntStream.range(0, things * size)
                .mapToLong(i -> columns.get(i / size, i % size))
                .toArray();
    }

    /** Things that vary within so many bits, from some moment on, with a few that never came. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 16, 31, 32, 40, 47, 55, 62})
    void whatIsPackedComesOutAgain(int bits) {
        Random random = new Random(bits);
        int things = 30;
        int size = 17;
        long[] values = new long[things * size];
        for (int i = 0; i < values.length; i++) {
            long spread = random.nextLong() & ((1L << bits) - 1);
            long base = (i / size % 2 == 0 ? 1 : -1) * (1L << (i / size));
            boolean never = i / size % 3 == 0 && random.nextInt(4) == 0;
            values[i] = never ? NEVER[random.nextInt(NEVER.length)] : base + spread;
        }
        assertThat(unpacked(new MomentColumns(values, things, size), things, size))
                .isEqualTo(values);
    }

    @Test
    void whatNeverVariesTakesNoRoomAndNeitherDoesWhatNeverComes() {
        long[] values = new long[40];
        Arrays.fill(values, 0, 20, 1_000_000L);
        Arrays.fill(values, 20, 30, Block.MISSED);
        Arrays.fill(values, 30, 40, 5);
        values[33] = Block.STUCK;
        MomentColumns columns = new MomentColumns(values, 4, 10);

        assertThat(unpacked(columns, 4, 10)).isEqualTo(values);
        assertThat(columns.bytes()).isEqualTo(10);
    }

    @Test
    void aDayTakesFiveBytesAndAYearSix() {
        assertThat(MomentColumns.bytesUpTo(86_400_000_000L)).isEqualTo(5);
        assertThat(MomentColumns.bytesUpTo(366 * 86_400_000_000L)).isEqualTo(6);
    }
}
