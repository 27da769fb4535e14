package org.summitsim.statistics;

/**
 * Sample quantiles.
 *
 * <p>Definition 7 of Hyndman and Fan (1996, doi:10.2307/2684934): with the values in increasing order from 0 to n - 1 and
 * h = (n - 1) p, the quantile lies between number floor(h) and the next one, at the fraction h - floor(h) of the way. Where
 * the next one is +Infinity and the fraction is more than 0, the quantile is +Infinity; it is never NaN.
 *
 * <p>Stateless.
 */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The quantile of p.
     *
     * @param sorted in increasing order, or at least with the two that are read in their places; at least one value, without
     *     NaN; +Infinity is allowed
     * @param p from 0 to 1
     * @throws IllegalArgumentException if there is no value, or p is out of range
     */
    public static double ofSorted(double[] sorted, double p) {
        if (!(sorted.length > 0)) {
            throw new IllegalArgumentException("Expected at least one value, received none");
        }
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("Expected p from 0 to 1, received " + p);
        }
        double place = (sorted.length - 1) * p;
        int below = (int) place;
        double fraction = place - below;
        if (!(fraction > 0) || sorted[below] == sorted[below + 1]) {
            return sorted[below];
        }
        return sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
    }
}
