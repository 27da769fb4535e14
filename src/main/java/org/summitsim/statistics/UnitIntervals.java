package org.summitsim.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Confidence intervals from observations that come in units: those of one unit may depend on each other, units are
 * independent and alike. Empty where the units cannot carry an interval; never with a NaN. Stateless.
 */
public final class UnitIntervals {

    private UnitIntervals() {}

    /**
     * Which observation belongs to which unit.
     *
     * @param name what units are called, in the plural; the methods of intervals end with it
     * @param of the unit, from 0, of the observation of an index
     */
    public record Units(String name, IntUnaryOperator of) {}

    /**
     * For a mean. With x the observations, m their mean, G the number of units that have any and d_g = G / n times the sum of
     * x - m in unit g: {@link Intervals#meanHall Hall's interval} for the mean of the m + d_g, which is Student's unless these are
     * skewed. With units of one size the m + d_g are the means of units; otherwise the interval is that of a ratio by linearisation
     * (Cochran 1977, Sampling Techniques, section 6.3; Woodruff 1971, doi:10.1080/01621459.1971.10482279). Method {@code "hall over
     * "} and the name of the units.
     *
     * @param values infinite ones and NaN are left out
     * @param level strictly between 0 and 1
     * @return empty if fewer than two units have a finite value
     */
    public static Optional<Interval> mean(double[] values, Units units, double level) {
        Moments all = new Moments();
        for (double value : values) {
            if (Double.isFinite(value)) {
                all.accept(value);
            }
        }
        double[] excess = new double[count(values, units)];
        boolean[] any = new boolean[excess.length];
        for (int k = 0; k < values.length; k++) {
            if (Double.isFinite(values[k])) {
                int unit = units.of.applyAsInt(k);
                excess[unit] += values[k] - all.mean();
                any[unit] = true;
            }
        }
        int[] with = IntStream.range(0, any.length).filter(unit -> any[unit]).toArray();
        double weight = with.length / (double) all.n();
        double[] means = Arrays.stream(with)
                .mapToDouble(unit -> all.mean() + weight * excess[unit])
                .toArray();
        return Intervals.meanHall(means, level).map(i -> named("hall", i, units));
    }

    /**
     * For a probability: that for a mean, cut off at 0 and 1; where all observations agree, Wilson's with the number of units
     * for the number of trials, method {@code "wilson over "} and the name of the units.
     *
     * @param values zeros and ones; NaN are left out, and with them units that have nothing else
     * @param level strictly between 0 and 1
     * @return empty for no observation, or for fewer than two units that do not agree
     */
    public static Optional<Interval> share(double[] values, Units units, double level) {
        long ones = 0;
        long asked = 0;
        for (double value : values) {
            ones += value == 1 ? 1 : 0;
            asked += Double.isNaN(value) ? 0 : 1;
        }
        if (ones == 0 || ones == asked) {
            int trials = trials(values, units);
            return Intervals.wilson(ones == 0 ? 0 : trials, trials, level).map(i -> named("wilson", i, units));
        }
        return mean(values, units, level)
                .map(i -> new Interval(Math.max(0, i.low()), Math.min(1, i.high()), level, i.method()));
    }

    /** How many units have a value. */
    private static int trials(double[] values, Units units) {
        boolean[] any = new boolean[count(values, units)];
        int trials = 0;
        for (int k = 0; k < values.length; k++) {
            int unit = units.of.applyAsInt(k);
            trials += Double.isNaN(values[k]) || any[unit] ? 0 : 1;
            any[unit] |= !Double.isNaN(values[k]);
        }
        return trials;
    }

    private static int count(double[] values, Units units) {
        int count = 0;
        for (int k = 0; k < values.length; k++) {
            count = Math.max(count, units.of.applyAsInt(k) + 1);
        }
        return count;
    }

    private static Interval named(String method, Interval interval, Units units) {
        return new Interval(interval.low(), interval.high(), interval.level(), method + " over " + units.name);
    }
}
