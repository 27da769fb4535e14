package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void theWidthIsThatOfFreedmanAndDiaconis() {
        // 0..999: quartiles 249.75 and 749.25, IQR 499.5, rule 2 * 499.5 / 10 = 99.9; 999 / 99.9 = 10 bins.
        double[] values = IntStream.range(0, 1_000).mapToDouble(i -> i).toArray();
        Histogram histogram = Histogram.of(values, 100);
        assertThat(histogram.counts().size()).isBetween(10, 11);
        assertThat(histogram.width()).isLessThanOrEqualTo(99.9000001);
        assertThat(histogram.low()).isZero();
        assertThat(histogram.high()).isCloseTo(999, within(1e-9));
    }

    @Test
    void everyValueIsCountedOnce() {
        double[] values = new SplittableRandom(2).doubles(5_000, -3, 90).toArray();
        Histogram histogram = Histogram.of(values, 40);
        assertThat(histogram.counts().stream().mapToLong(c -> c).sum()).isEqualTo(5_000);
        assertThat(histogram.infinite()).isZero();
    }

    @Test
    void theCapHolds() {
        double[] values = new SplittableRandom(3).doubles(5_000).toArray();
        values[0] = 1e6;
        assertThat(Histogram.of(values, 40).counts()).hasSize(40);
    }

    @Test
    void whenHalfOfTheValuesAreEqualSturgesDecides() {
        // 16 values: 1 + log2 16 = 5 bins of width 1 from 0 to 5.
        double[] values = new double[16];
        values[15] = 5;
        assertThat(Histogram.of(values, 40).counts()).containsExactly(15L, 0L, 0L, 0L, 1L);
    }

    @Test
    void equalValuesMakeOneBinAroundThem() {
        Histogram histogram = Histogram.of(new double[] {7, 7, 7}, 40);
        assertThat(histogram.counts()).containsExactly(3L);
        assertThat(histogram.low()).isEqualTo(6.5);
        assertThat(histogram.high()).isEqualTo(7.5);
    }

    @Test
    void infiniteValuesAreCountedApart() {
        Histogram histogram = Histogram.of(new double[] {1, 2, Double.POSITIVE_INFINITY}, 40);
        assertThat(histogram.infinite()).isEqualTo(1);
        assertThat(histogram.high()).isEqualTo(2);
        assertThat(Histogram.of(new double[] {Double.POSITIVE_INFINITY}, 40).counts())
                .isEmpty();
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> Histogram.of(new double[] {1}, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Histogram.of(new double[] {Double.NaN}, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
