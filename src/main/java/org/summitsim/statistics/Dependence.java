package org.summitsim.statistics;

import java.util.Arrays;

/**
 * What one column of numbers does to the mean of another, without a shape being assumed.
 *
 * @param share of the variance of y that goes with x alone: the first-order effect Var(E[y | x]) / Var(y) (Sobol 1993; Saltelli et
 *     al. 2010, doi:10.1016/j.cpc.2009.09.018), estimated from given data by classes of x (Plischke, Borgonovo and Smith 2013,
 *     doi:10.1016/j.ejor.2012.11.047): up to {@value #CLASSES} classes of equally many values, equal values in one class,
 *     the sum of squares between classes corrected for their number as Kelley's epsilon squared (1935, doi:10.1073/pnas.21.9.554);
 *     from 0 to 1, or NaN where x or y has no spread or there are fewer than {@value #LEAST} pairs
 * @param low the mean of y in the lowest fifth of x, ties with its last value among them; NaN as above
 * @param high the mean of y in the highest fifth; where more than three fifths of x are equal, among all others that are above
 *     them, or if there are none below
 * @param error the standard error of {@code high - low}: the root of the sum of both variances over their numbers (Welch 1947,
 *     doi:10.1093/biomet/34.1-2.28)
 */
public record Dependence(double share, double low, double high, double error) {
    private static final int CLASSES = 20;
    private static final int LEAST = 100;
    private static final int LEAST_IN_CLASS = 20;
    private static final int LEAST_IN_TAIL = 5;

    private static final Dependence NONE = new Dependence(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * The dependence of y on x.
     *
     * @param x finite numbers
     * @param y finite numbers, as many
     */
    public static Dependence of(double[] x, double[] y) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double squares = squares(y);
        if (!(x.length >= LEAST && sorted[0] < sorted[x.length - 1] && squares > 0)) {
            return NONE;
        }
        Moments[] tails = tails(x, y, sorted);
        double share = share(x, y, sorted);
        if (tails[0].n() < LEAST_IN_TAIL || tails[1].n() < LEAST_IN_TAIL) {
            return new Dependence(share, Double.NaN, Double.NaN, Double.NaN);
        }
        double error = Math.sqrt(squaredError(tails[0]) + squaredError(tails[1]));
        return new Dependence(share, tails[0].mean(), tails[1].mean(), error);
    }

    private static double squaredError(Moments tail) {
        return tail.sd() * tail.sd() / tail.n();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double squares(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }

    private static double share(double[] x, double[] y, double[] sorted) {
        int classes = Math.max(2, Math.min(CLASSES, x.length / LEAST_IN_CLASS));
        double[] edges = new double[classes - 1];
        for (int k = 1; k < classes; k++) {
            edges[k - 1] = sorted[(int) ((long) k * x.length / classes)];
        }
        double mean = mean(y);
        double[] sums = new double[classes];
        int[] counts = new int[classes];
        for (int i = 0; i < x.length; i++) {
            int of = above(edges, x[i]);
            sums[of] += y[i] - mean;
            counts[of]++;
        }
        double between = 0;
        int filled = 0;
        for (int k = 0; k < classes; k++) {
            if (counts[k] > 0) {
                between += sums[k] * sums[k] / counts[k];
                filled++;
            }
        }
        double all = squares(y);
        double noise = (all - between) / (x.length - filled);
        return Math.max(0, Math.min(1, (between - (filled - 1) * noise) / all));
    }

    /** How many edges a value has reached. */
    private static int above(double[] edges, double value) {
        int at = 0;
        while (at < edges.length && value >= edges[at]) {
            at++;
        }
        return at;
    }

    private static Moments[] tails(double[] x, double[] y, double[] sorted) {
        double low = sorted[(sorted.length - 1) / 5];
        double high = sorted[sorted.length - 1 - (sorted.length - 1) / 5];
        double most = sorted[sorted.length - 1];
        if (low == high && low < most) {
            high = Math.nextUp(low);
        } else if (low == high) {
            low = Math.nextDown(high);
        }
        Moments[] tails = {new Moments(), new Moments()};
        for (int i = 0; i < x.length; i++) {
            if (x[i] <= low || x[i] >= high) {
                tails[x[i] <= low ? 0 : 1].accept(y[i]);
            }
        }
        return tails;
    }
}
