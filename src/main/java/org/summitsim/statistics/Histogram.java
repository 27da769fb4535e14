package org.summitsim.statistics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How many values fall into each of some bins of equal width. Immutable.
 *
 * <p>The width is at most that of Freedman and Diaconis (1981, doi:10.1007/BF01025868), 2 IQR n<sup>-1/3</sup>; if more than
 * half of the values are equal (IQR 0), the number of bins is that of Sturges (1926, doi:10.1080/01621459.1926.10502161),
 * 1 + log2 n. The number of bins is at least 1 and at most a cap. A bin holds its lower edge and not its upper one, but
 * the last holds both. Infinite values are left out of the bins and counted in {@code infinite}.
 *
 * @param low lower edge of the first bin; NaN if no value is finite
 * @param width of each bin, above 0; 1 if all values are equal; NaN if no value is finite
 * @param counts of each bin; empty if no value is finite
 * @param infinite number of values that are infinite
 */
public record Histogram(double low, double width, List<Long> counts, long infinite) {

    /** Copies the counts. */
    public Histogram {
        counts = List.copyOf(counts);
    }

    /**
     * Counts values.
     *
     * @param values in any order, without NaN
     * @param maxBins the cap, at least 1
     * @throws IllegalArgumentException if the cap is below 1 or a value is NaN
     */
    public static Histogram of(double[] values, int maxBins) {
        if (!(maxBins >= 1)) {
            throw new IllegalArgumentException("Expected at least one bin, received " + maxBins);
        }
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("Expected numbers, received NaN");
        }
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        long infinite = (long) values.length - sorted.length;
        if (sorted.length == 0) {
            return new Histogram(Double.NaN, Double.NaN, List.of(), infinite);
        }
        double low = sorted[0];
        double range = sorted[sorted.length - 1] - low;
        if (!(range > 0)) {
            return new Histogram(low - 0.5, 1, List.of((long) sorted.length), infinite);
        }
        int bins = bins(sorted, range, maxBins);
        return new Histogram(low, range / bins, count(sorted, low, range / bins, bins), infinite);
    }

    /** The upper edge of the last bin. */
    public double high() {
        return low + width * counts.size();
    }

    private static int bins(double[] sorted, double range, int maxBins) {
        double spread = Quantiles.ofSorted(sorted, 0.75) - Quantiles.ofSorted(sorted, 0.25);
        double n = sorted.length;
        double wanted = spread > 0 ? range * FastMath.cbrt(n) / (2 * spread) : 1 + FastMath.log(2, n);
        return (int) Math.max(1, Math.min(maxBins, Math.ceil(wanted)));
    }

    private static List<Long> count(double[] sorted, double low, double width, int bins) {
        long[] counts = new long[bins];
        for (double value : sorted) {
            counts[(int) Math.min(bins - 1, (value - low) / width)]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
