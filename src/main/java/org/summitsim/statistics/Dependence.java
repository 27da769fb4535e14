package org.summitsim.statistics;

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
    static final int CLASSES = 20;
    private static final int LEAST = 100;
    static final int LEAST_IN_CLASS = 20;
    private static final int LEAST_IN_TAIL = 5;

    private static final Dependence NONE = new Dependence(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * The dependence of y on x.
     *
     * @param x finite numbers
     * @param y finite numbers, as many
     */
    public static Dependence of(double[] x, double[] y) {
        return of(Column.of(x), Column.of(y));
    }

    /** The same of columns of which classes or squares may be known. */
    public static Dependence of(Column x, Column y) {
        int n = x.values().length;
        if (!(n >= LEAST && x.classes().isSpread() && y.squares() > 0)) {
            return NONE;
        }
        Moments[] tails = tails(x.classes(), y.values());
        double share = share(x.classes(), y);
        if (tails[0].n() < LEAST_IN_TAIL || tails[1].n() < LEAST_IN_TAIL) {
            return new Dependence(share, Double.NaN, Double.NaN, Double.NaN);
        }
        double error = Math.sqrt(squaredError(tails[0]) + squaredError(tails[1]));
        return new Dependence(share, tails[0].mean(), tails[1].mean(), error);
    }

    private static double squaredError(Moments tail) {
        return tail.sd() * tail.sd() / tail.n();
    }

    private static double share(Classes x, Column y) {
        double[] values = y.values();
        double mean = y.mean();
        double[] sums = new double[x.count()];
        int[] counts = new int[x.count()];
        for (int i = 0; i < values.length; i++) {
            int of = x.of(i);
            sums[of] += values[i] - mean;
            counts[of]++;
        }
        double between = 0;
        int filled = 0;
        for (int k = 0; k < sums.length; k++) {
            if (counts[k] > 0) {
                between += sums[k] * sums[k] / counts[k];
                filled++;
            }
        }
        double all = y.squares();
        double noise = (all - between) / (values.length - filled);
        return Math.max(0, Math.min(1, (between - (filled - 1) * noise) / all));
    }

    private static Moments[] tails(Classes x, double[] y) {
        Moments[] tails = {new Moments(), new Moments()};
        for (int i = 0; i < y.length; i++) {
            int tail = x.tail(i);
            if (tail != Classes.NEITHER) {
                tails[tail].accept(y[i]);
            }
        }
        return tails;
    }
}
