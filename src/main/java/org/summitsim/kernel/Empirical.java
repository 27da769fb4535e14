package org.summitsim.kernel;

import java.util.Arrays;

/**
 * A quantity that was observed: its quantile runs in straight lines from each order statistic to the next, the i-th of n
 * (from 0) at u = i / (n - 1). This is definition 7 of Hyndman and Fan (1996, doi:10.2307/2684934).
 */
final class Empirical implements KnownLaw {

    private final double[] sorted;

    /** The integral of the quantile up to each order statistic. */
    private final double[] area;

    /** At least two values, not all equal. */
    Empirical(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        area = new double[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            area[i] = area[i - 1] + (sorted[i - 1] / 2 + sorted[i] / 2) / last();
        }
    }

    @Override
    public double quantile(double u) {
        double place = u * last();
        int i = Math.min((int) place, last() - 1);
        return sorted[i] + (place - i) * (sorted[i + 1] - sorted[i]);
    }

    @Override
    public double cdf(double x) {
        int i = atMost(x);
        if (i < 0 || i == last()) {
            return i < 0 ? 0 : 1;
        }
        return (i + (x - sorted[i]) / (sorted[i + 1] - sorted[i])) / last();
    }

    @Override
    public double mean() {
        return area[last()];
    }

    @Override
    public double meanUpTo(double x) {
        int i = atMost(x);
        if (i < 0 || i == last()) {
            return i < 0 ? 0 : mean();
        }
        return area[i] + (cdf(x) - (double) i / last()) * (sorted[i] + x) / 2;
    }

    @Override
    public double[] atoms() {
        double[] ties = new double[sorted.length];
        int count = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && (count == 0 || ties[count - 1] != sorted[i])) {
                ties[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(ties, count);
    }

    private int last() {
        return sorted.length - 1;
    }

    /** The index of the last order statistic that is at most x, or -1. */
    private int atMost(double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
