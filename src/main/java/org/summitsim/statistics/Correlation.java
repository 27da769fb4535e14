package org.summitsim.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * How closely two columns of numbers move together, with an interval. All three kinds lie between -1 and 1; where one of the
 * columns has no spread, or there are fewer than {@value #LEAST} pairs, the value is NaN and there is no interval.
 *
 * <p>Intervals go through Fisher's z = artanh r, with an error of 1/sqrt(n - 3) for Pearson (Fisher 1921, Metron 1:3)
 * and sqrt((1 + r<sup>2</sup>/2) / (n - 3)) for Spearman (Bonett and Wright 2000,
 * doi:10.1007/BF02294183) and sqrt(0.437 / (n - 4)) for Kendall (Fieller, Hartley and Pearson 1957, doi:10.1093/biomet/44.3-4.470).
 * The first holds exactly in large samples of a normal pair, the others about so for moderate correlations of any continuous
 * pair. Method {@code "fisher-z"}.
 *
 * @param value from -1 to 1, or NaN
 * @param interval around it; empty where the value is NaN or the pairs are not independent
 * @param n pairs
 */
public record Correlation(double value, Optional<Interval> interval, long n) {
    /** Fewer pairs say nothing. */
    static final int LEAST = 5;

    private static final double KENDALL = 0.437;

    /** None, of so many pairs. */
    public static Correlation none(long n) {
        return new Correlation(Double.NaN, Optional.empty(), n);
    }

    /**
     * Pearson's product-moment correlation: the covariance over both standard deviations.
     *
     * @param x finite numbers
     * @param y finite numbers, as many
     * @param level of the interval, strictly between 0 and 1
     */
    public static Correlation pearson(double[] x, double[] y, double level) {
        if (!hasSpread(x) || !hasSpread(y)) {
            return none(x.length);
        }
        return of(new PearsonsCorrelation().correlation(x, y), 1.0 / (x.length - 3), x.length, level);
    }

    /** Spearman's correlation: Pearson's of the ranks, see {@link RankCorrelation}. Parameters as for {@link #pearson}. */
    public static Correlation spearman(double[] x, double[] y, double level) {
        return spearman(Column.of(x), Column.of(y), level);
    }

    /** The same of columns of which the ranks may be known. */
    public static Correlation spearman(Column x, Column y, double level) {
        int n = x.values().length;
        if (!hasSpread(x.values()) || !hasSpread(y.values())) {
            return none(n);
        }
        double r = RankCorrelation.ofRanks(x.ranking().centred(), y.ranking().centred());
        return of(r, (1 + r * r / 2) / (n - 3), n, level);
    }

    /**
     * Kendall's tau-b: pairs of pairs in one order less those in the other, over the geometric mean of those untied in x and in
     * y (Kendall 1945, doi:10.1093/biomet/33.3.239), counted as Knight does (1966, doi:10.1080/01621459.1966.10480879). Parameters
     * as for {@link #pearson}.
     */
    public static Correlation kendall(double[] x, double[] y, double level) {
        return kendall(Column.of(x), Column.of(y), level);
    }

    /** The same of columns of which the ranks may be known. */
    public static Correlation kendall(Column x, Column y, double level) {
        int n = x.values().length;
        if (!hasSpread(x.values()) || !hasSpread(y.values())) {
            return none(n);
        }
        return of(x.ranking().kendall(y.ranking()), KENDALL / (n - 4), n, level);
    }

    /** The same without an interval. */
    public Correlation withoutInterval() {
        return new Correlation(value, Optional.empty(), n);
    }

    private static Correlation of(double r, double variance, long n, double level) {
        double value = Math.max(-1, Math.min(1, r));
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        // artanh r; infinite where r is 1, which no error makes less.
        double centre = Math.log((1 + value) / (1 - value)) / 2;
        double half = z * Math.sqrt(variance);
        Interval interval = new Interval(
                Math.min(value, Math.tanh(centre - half)),
                Math.max(value, Math.tanh(centre + half)),
                level,
                "fisher-z");
        return new Correlation(value, Optional.of(interval), n);
    }

    /** Whether there are enough numbers, not all of them equal. */
    private static boolean hasSpread(double[] values) {
        if (values.length < LEAST) {
            return false;
        }
        for (double value : values) {
            if (value != values[0]) {
                return true;
            }
        }
        return false;
    }
}
