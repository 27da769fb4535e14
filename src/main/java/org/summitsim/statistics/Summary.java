package org.summitsim.statistics;

import java.util.List;
import java.util.Optional;

/**
 * What a sample says in a few numbers. Immutable.
 *
 * <p>Infinite values are allowed: they count in {@code n} and in the quantiles and make {@code mean} infinite, {@code sd} NaN
 * and the interval empty. NaN is refused.
 *
 * @param n number of values
 * @param mean arithmetic mean; NaN of no values
 * @param sd standard deviation with n - 1; NaN of fewer than two values
 * @param interval 95 % interval for the mean by Student's t, empty of fewer than two values
 * @param quantiles at {@link #PERCENTS}, by {@link Quantiles}; empty of no values
 * @param quantileIntervals 95 % intervals for the quantiles by order statistics, each empty of too few values; none at all of
 *     no values or where the values are not independent
 */
public record Summary(
        long n,
        double mean,
        double sd,
        Optional<Interval> interval,
        List<Double> quantiles,
        List<Optional<Interval>> quantileIntervals) {

    /** The percentages whose quantiles a summary has, in order. */
    public static final List<Integer> PERCENTS = List.of(5, 10, 25, 50, 75, 80, 90, 95);

    /** The confidence level of the interval. */
    public static final double LEVEL = 0.95;

    /** Copies the lists. */
    public Summary {
        quantiles = List.copyOf(quantiles);
        quantileIntervals = List.copyOf(quantileIntervals);
    }

    /**
     * Sums up the values, in any order; the moments depend on the order in their last bits.
     *
     * @throws IllegalArgumentException if a value is NaN
     */
    public static Summary of(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("Expected numbers, received NaN");
            }
        }
        double[] sorted = OrderStatistics.placed(values, PERCENTS, LEVEL);
        int n = sorted.length;
        if (n > 0 && (Double.isInfinite(sorted[0]) || Double.isInfinite(sorted[n - 1]))) {
            double mean = sorted[0] + sorted[n - 1];
            return new Summary(n, mean, Double.NaN, Optional.empty(), quantiles(sorted), intervals(sorted));
        }
        Moments moments = Moments.of(values);
        Optional<Interval> interval = Intervals.meanT(n, moments.mean(), moments.sd(), LEVEL);
        return new Summary(n, moments.mean(), moments.sd(), interval, quantiles(sorted), intervals(sorted));
    }

    /**
     * The quantile at one of {@link #PERCENTS}.
     *
     * @throws IllegalArgumentException if {@code percent} is not among them or there were no values
     */
    public double quantile(int percent) {
        int i = PERCENTS.indexOf(percent);
        if (!(i >= 0 && i < quantiles.size())) {
            throw new IllegalArgumentException(
                    "Expected one of " + PERCENTS + " and at least one value, received " + percent + " of " + n);
        }
        return quantiles.get(i);
    }

    private static List<Optional<Interval>> intervals(double[] sorted) {
        if (sorted.length == 0) {
            return List.of();
        }
        return PERCENTS.stream()
                .map(percent -> Intervals.quantileOrderStatistics(sorted, percent / 100.0, LEVEL))
                .toList();
    }

    private static List<Double> quantiles(double[] sorted) {
        if (sorted.length == 0) {
            return List.of();
        }
        return PERCENTS.stream()
                .map(percent -> Quantiles.ofSorted(sorted, percent / 100.0))
                .toList();
    }
}
