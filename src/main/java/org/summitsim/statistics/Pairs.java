package org.summitsim.statistics;

import java.util.Arrays;

/**
 * Two samples of which observation k of the one belongs to observation k of the other.
 *
 * @param difference the second less the first where both are finite, NaN elsewhere
 * @param n how many pairs are finite
 * @param correlation Pearson's, over those; NaN where one of them does not vary
 * @param gain how many times as many observations two independent samples would take for an interval of the difference as
 *     narrow: (variance of the first + variance of the second) / variance of the difference, infinite where the difference
 *     does not vary and they do, NaN where nothing varies (Law 2015, Simulation Modeling and Analysis, section 11.2)
 */
public record Pairs(double[] difference, long n, double correlation, double gain) {

    /**
     * Pairs two samples.
     *
     * @throws IllegalArgumentException if they differ in length
     */
    public static Pairs of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "Expected as many observations in both, received " + first.length + " and " + second.length);
        }
        double[] difference = new double[first.length];
        Moments ofFirst = new Moments();
        Moments ofSecond = new Moments();
        Moments ofDifference = new Moments();
        for (int k = 0; k < difference.length; k++) {
            boolean both = Double.isFinite(first[k]) && Double.isFinite(second[k]);
            difference[k] = both ? second[k] - first[k] : Double.NaN;
            if (both) {
                ofFirst.accept(first[k]);
                ofSecond.accept(second[k]);
                ofDifference.accept(difference[k]);
            }
        }
        double apart = ofFirst.variance() + ofSecond.variance();
        double together = ofDifference.variance();
        double covariance = (apart - together) / 2;
        double product = ofFirst.sd() * ofSecond.sd();
        double correlation = product > 0 ? Math.max(-1, Math.min(1, covariance / product)) : Double.NaN;
        return new Pairs(difference, ofDifference.n(), correlation, apart > 0 ? apart / together : Double.NaN);
    }

    /** Whether all finite pairs are equal. */
    public boolean agree() {
        return Arrays.stream(difference).noneMatch(d -> d != 0 && !Double.isNaN(d));
    }
}
