package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Hall's interval for a mean. */
class HallTest {
    private static final int SAMPLES = 20_000;

    private static Interval hall(double... values) {
        return Intervals.meanHall(values, 0.95).orElseThrow();
    }

    private static Interval students(double... values) {
        Moments moments = Moments.of(values);
        return Intervals.meanT(values.length, moments.mean(), moments.sd(), 0.95)
                .orElseThrow();
    }

    /** T + g T^2 / 3 + g^2 T^3 / 27 + g / 6n. */
    private static double cubic(double t, double g, int n) {
        return t + g * t * t / 3 + g * g * t * t * t / 27 + g / (6 * n);
    }

    @Test
    void itsEndsAreWhereTheCubicTakesStudentsValue() {
        // Mean 2; deviations -2, -1, 0, -1, 4: m2 = 22/5, m3 = (-8 - 1 - 1 + 64)/5 = 54/5, g = 10.8 / 4.4^1.5 =
        // 1.170157.
        Interval interval = hall(0, 1, 2, 1, 6);
        double sd = Math.sqrt(22 / 4.0);
        double t = 2.776445 / Math.sqrt(5);

        assertThat(cubic((2 - interval.low()) / sd, 1.170157, 5)).isCloseTo(t, within(1e-5));
        assertThat(cubic((2 - interval.high()) / sd, 1.170157, 5)).isCloseTo(-t, within(1e-5));
        assertThat(interval.method()).isEqualTo("hall");
        assertThat(interval.high() - 2).isGreaterThan(2 * (2 - interval.low()));
    }

    @Test
    void withoutSkewnessItIsStudents() {
        Interval interval = hall(1, 2, 3, 4, 5.00001);

        assertThat(interval.low()).isCloseTo(students(1, 2, 3, 4, 5.00001).low(), within(1e-5));
        assertThat(interval.high()).isCloseTo(students(1, 2, 3, 4, 5.00001).high(), within(1e-5));
        assertThat(hall(3, 3, 3)).isEqualTo(new Interval(3, 3, 0.95, "hall"));
        assertThat(Intervals.meanHall(new double[] {3}, 0.95)).isEmpty();
        assertThat(Intervals.meanHall(new double[] {3, Double.POSITIVE_INFINITY}, 0.95))
                .isEmpty();
    }

    @Test
    void whatIsTurnedRoundTurnsItRound() {
        Interval interval = hall(0, 1, 2, 1, 6);
        Interval turned = hall(0, -1, -2, -1, -6);

        assertThat(turned.low()).isEqualTo(-interval.high());
        assertThat(turned.high()).isEqualTo(-interval.low());
    }

    /** Even where few values have a long tail, and it costs nothing where they have none. */
    @Test
    void nineteenInTwentyHoldTheMeanOfALongTail() {
        SplittableRandom random = new SplittableRandom(11);
        int byHall = 0;
        int byStudent = 0;
        double wider = 0;
        for (int k = 0; k < SAMPLES; k++) {
            double[] tail = random.doubles(20).map(u -> -Math.log1p(-u)).toArray();
            byHall += holds(hall(tail), 1);
            byStudent += holds(students(tail), 1);
            double[] even = random.doubles(40)
                    .map(u -> u < 0.5 ? Math.sqrt(2 * u) : 2 - Math.sqrt(2 - 2 * u))
                    .toArray();
            wider += hall(even).halfWidth() / students(even).halfWidth();
        }

        assertThat(byHall / (double) SAMPLES).isBetween(0.94, 0.955);
        assertThat(byStudent / (double) SAMPLES).isBetween(0.91, 0.925);
        assertThat(wider / SAMPLES).isBetween(1.0, 1.01);
    }

    private static int holds(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }

    /** A share that only one unit in many shows: the lower end does not leave the mean. */
    @Test
    void theMeanIsAlwaysInside() {
        double[] one = new double[25];
        one[7] = 1;
        Optional<Interval> interval = Intervals.meanHall(one, 0.95);

        assertThat(interval.orElseThrow().low()).isLessThanOrEqualTo(0.04);
        assertThat(interval.orElseThrow().high()).isGreaterThan(0.1);
        Arrays.fill(one, 1);
        assertThat(hall(one).halfWidth()).isZero();
    }
}
