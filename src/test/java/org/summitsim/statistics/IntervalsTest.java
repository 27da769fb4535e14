package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void theMeanHasStudentsInterval() {
        // t(0.975, 9) = 2.262157; 2.262157 * 3 / sqrt(10) = 2.146070.
        Interval interval = Intervals.meanT(10, 5, 3, 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(5 - 2.146070, within(1e-5));
        assertThat(interval.high()).isCloseTo(5 + 2.146070, within(1e-5));
        assertThat(interval.halfWidth()).isCloseTo(2.146070, within(1e-5));
        assertThat(interval.method()).isEqualTo("t");
    }

    @Test
    void tooFewObservationsHaveNoInterval() {
        assertThat(Intervals.meanT(1, 5, Double.NaN, 0.95)).isEmpty();
        assertThat(Intervals.meanT(5, INFINITE, Double.NaN, 0.95)).isEmpty();
        assertThat(Intervals.wilson(0, 0, 0.95)).isEmpty();
        assertThat(Intervals.quantileOrderStatistics(new double[0], 0.5, 0.95)).isEmpty();
        // The least of 5 exceeds the median with probability 1/32 > 2.5 %.
        assertThat(Intervals.quantileOrderStatistics(new double[] {1, 2, 3, 4, 5}, 0.5, 0.95))
                .isEmpty();
    }

    @Test
    void aSampleWithoutSpreadHasAnIntervalOfLengthZero() {
        Interval interval = Intervals.meanT(10, 5, 0, 0.95).orElseThrow();
        assertThat(interval.halfWidth()).isZero();
    }

    @Test
    void aShareHasWilsonsInterval() {
        // z = 1.959964, z^2 = 3.841459, n = 10, p = 0.3: centre (0.3 + 0.192073) / 1.384146 = 0.355506,
        // half-width sqrt(0.3841459 (0.21 + 0.0960365)) / 1.384146 = 0.247714.
        Interval interval = Intervals.wilson(3, 10, 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(0.355506 - 0.247714, within(2e-5));
        assertThat(interval.high()).isCloseTo(0.355506 + 0.247714, within(2e-5));
        // None of 10: upper end z^2 / (n + z^2) = 3.841459 / 13.841459.
        Interval none = Intervals.wilson(0, 10, 0.95).orElseThrow();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.277533, within(1e-6));
        assertThat(Intervals.wilson(10, 10, 0.95).orElseThrow().high()).isEqualTo(1);
    }

    @Test
    void theMedianHasAnIntervalOfOrderStatistics() {
        // Of 10, one or none lie below the median with probability 11/1024 <= 2.5 %, two or fewer with 56/1024.
        double[] sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        Interval interval = Intervals.quantileOrderStatistics(sorted, 0.5, 0.95).orElseThrow();
        assertThat(interval.low()).isEqualTo(2);
        assertThat(interval.high()).isEqualTo(9);
        assertThat(interval.method()).isEqualTo("order-statistics");
    }

    @Test
    void theUpperEndMayBeInfinite() {
        double[] sorted = {1, 2, 3, 4, 5, 6, 7, INFINITE, INFINITE, INFINITE};
        Interval interval = Intervals.quantileOrderStatistics(sorted, 0.5, 0.95).orElseThrow();
        assertThat(interval.low()).isEqualTo(2);
        assertThat(interval.high()).isEqualTo(INFINITE);
        assertThat(interval.halfWidth()).isEqualTo(INFINITE);
        Arrays.fill(sorted, INFINITE);
        assertThat(Intervals.quantileOrderStatistics(sorted, 0.5, 0.95)).isEmpty();
    }

    @Test
    void aboutTheRightShareOfIntervalsCoversTheTruth() {
        SplittableRandom random = new SplittableRandom(4);
        int mean = 0;
        int share = 0;
        int quantile = 0;
        for (int i = 0; i < 2_000; i++) {
            double[] values =
                    DoubleStream.generate(random::nextDouble).limit(40).sorted().toArray();
            Moments moments = Moments.of(values);
            mean += covers(
                    Intervals.meanT(40, moments.mean(), moments.sd(), 0.95).orElseThrow(), 0.5);
            long low = Arrays.stream(values).filter(v -> v < 0.3).count();
            share += covers(Intervals.wilson(low, 40, 0.95).orElseThrow(), 0.3);
            quantile +=
                    covers(Intervals.quantileOrderStatistics(values, 0.75, 0.95).orElseThrow(), 0.75);
        }
        // Standard error of a share of 0.95 among 2000: 0.0049. Binomial steps move Wilson's a little, and order
        // statistics cover at least 0.95.
        assertThat(mean / 2_000.0).isCloseTo(0.95, within(4 * 0.0049));
        assertThat(share / 2_000.0).isBetween(0.92, 0.98);
        assertThat(quantile / 2_000.0).isBetween(0.95 - 4 * 0.0049, 0.99);
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> Intervals.meanT(3, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.wilson(4, 3, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.quantileOrderStatistics(new double[] {1}, 0, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(2, 1, 0.95, "t")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(1, 2, Double.NaN, "t")).isInstanceOf(IllegalArgumentException.class);
    }

    private static int covers(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
}
