package org.summitsim.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Confidence intervals from independent observations. Each says its formula. Empty where the observations cannot carry an
 * interval; never with a NaN. Stateless.
 */
public final class Intervals {

    /** The ranks asked for before: a run asks the same of hundreds of samples of one size. */
    private static final Map<Question, Ranks> RANKS = new ConcurrentHashMap<>();

    private record Question(int n, double p, double level) {}

    /** The same of Student's law. */
    private static final Map<Freedom, Double> STUDENT = new ConcurrentHashMap<>();

    private record Freedom(long degrees, double level) {}

    /** The places, from 0 among the sorted observations, of an interval's ends; -1 or n where there are too few. */
    record Ranks(int low, int high) {}

    /** Below this the cubic is a parabola to all digits that count, and its solution by roots loses some. */
    private static final double HARDLY_SKEWED = 1e-5;

    private Intervals() {}

    /**
     * For a mean: mean +- t sd / sqrt(n), with t the quantile (1 + level) / 2 of Student's law with n - 1 degrees of freedom
     * (Student 1908, doi:10.2307/2331554). Method {@code "t"}.
     *
     * @param n number of observations
     * @param mean their mean
     * @param sd their standard deviation with n - 1
     * @param level strictly between 0 and 1
     * @return empty for fewer than two observations, or if mean or sd is NaN or infinite
     */
    public static Optional<Interval> meanT(long n, double mean, double sd, double level) {
        checkLevel(level);
        if (!(n >= 2 && Double.isFinite(mean) && sd >= 0 && Double.isFinite(sd))) {
            return Optional.empty();
        }
        double halfWidth = studentT(n - 1, level) * sd / Math.sqrt((double) n);
        return Optional.of(new Interval(mean - halfWidth, mean + halfWidth, level, "t"));
    }

    /**
     * For a mean of few observations whose law may be skewed. With g their skewness, m3 / m2<sup>3/2</sup> of central moments,
     * the statistic T = (mean - mu) / sd is made symmetric by the cubic T + g T<sup>2</sup>/3 + g<sup>2</sup> T<sup>3</sup>/27 + g/(6n)
     * (Hall 1992, On the removal of skewness by transformation, doi:10.1111/j.2517-6161.1992.tb01876.x), which is set to -+ t /
     * sqrt(n) and solved for mu, with t the quantile (1 + level) / 2 of Student's law with n - 1 degrees of freedom. Without skewness this is
     * {@link #meanT}; else it reaches further to the side of the longer tail. Method {@code "hall"}.
     *
     * @param values the observations, finite
     * @param level strictly between 0 and 1
     * @return empty for fewer than two observations, or if their spread is not finite
     */
    public static Optional<Interval> meanHall(double[] values, double level) {
        Moments moments = Moments.of(values);
        double mean = moments.mean();
        double sd = moments.sd();
        return meanT(values.length, mean, sd, level).map(students -> {
            int n = values.length;
            double skewness = sd > 0 ? skewness(values, mean) : 0;
            double t = studentT(n - 1, level) / Math.sqrt(n);
            double low = mean - sd * symmetric(t, skewness, n);
            double high = mean - sd * symmetric(-t, skewness, n);
            return new Interval(Math.min(low, mean), Math.max(high, mean), level, "hall");
        });
    }

    private static double skewness(double[] values, double mean) {
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            double excess = value - mean;
            squares += excess * excess;
            cubes += excess * excess * excess;
        }
        double variance = squares / values.length;
        double skewness = cubes / values.length / (variance * Math.sqrt(variance));
        return Double.isFinite(skewness) ? skewness : 0;
    }

    /** The value whose cubic is x. */
    private static double symmetric(double x, double skewness, int n) {
        double y = x - skewness / (6 * n);
        if (Math.abs(skewness) < HARDLY_SKEWED) {
            return y - skewness * y * y / 3;
        }
        return (FastMath.cbrt(1 + skewness * y) - 1) * 3 / skewness;
    }

    /**
     * For a probability: with z the quantile (1 + level) / 2 of the normal law and p = successes / n, the centre is
     * (p + z<sup>2</sup>/2n) / (1 + z<sup>2</sup>/n) and the half-width z sqrt(p (1 - p) / n + z<sup>2</sup>/4n<sup>2</sup>) / (1 +
     * z<sup>2</sup>/n) (Wilson 1927, doi:10.1080/01621459.1927.10502953). Method {@code "wilson"}.
     *
     * @param successes from 0 to n
     * @param n number of trials, at least 0
     * @param level strictly between 0 and 1
     * @return empty for no trial
     */
    public static Optional<Interval> wilson(long successes, long n, double level) {
        checkLevel(level);
        if (!(0 <= successes && successes <= n)) {
            throw new IllegalArgumentException("Expected successes from 0 to " + n + ", received " + successes);
        }
        if (n == 0) {
            return Optional.empty();
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double p = (double) successes / n;
        double z2n = z * z / n;
        double centre = (p + z2n / 2) / (1 + z2n);
        double halfWidth = Math.sqrt(z2n * (p * (1 - p) + z2n / 4)) / (1 + z2n);
        double low = successes == 0 ? 0 : Math.max(0, centre - halfWidth);
        double high = successes == n ? 1 : Math.min(1, centre + halfWidth);
        return Optional.of(new Interval(low, high, level, "wilson"));
    }

    /**
     * For a quantile: from one order statistic to another, whatever the law. The number of observations below the quantile
     * is binomial with n and p; the ends leave at most (1 - level) / 2 of it on each side (David and Nagaraja 2003, Order
     * Statistics, section 7.1, doi:10.1002/0471722162). So the level is kept or exceeded. Method
     * {@code "order-statistics"}.
     *
     * @param sorted in increasing order, or at least with the order statistics that are read in their places; without NaN;
     *     +Infinity is allowed and may be the upper end
     * @param p strictly between 0 and 1
     * @param level strictly between 0 and 1
     * @return empty if there are too few observations for this p and level, or if the lower end is infinite
     */
    public static Optional<Interval> quantileOrderStatistics(double[] sorted, double p, double level) {
        checkLevel(level);
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("Expected p strictly between 0 and 1, received " + p);
        }
        int n = sorted.length;
        if (n == 0) {
            return Optional.empty();
        }
        Ranks ranks = ranks(n, p, level);
        int low = ranks.low();
        int high = ranks.high();
        if (low < 0 || high >= n || Double.isInfinite(sorted[low])) {
            return Optional.empty();
        }
        return Optional.of(new Interval(sorted[low], sorted[high], level, "order-statistics"));
    }

    /** The order statistics that bound the quantile p of n observations. */
    static Ranks ranks(int n, double p, double level) {
        return RANKS.computeIfAbsent(new Question(n, p, level), Intervals::ranks);
    }

    private static Ranks ranks(Question of) {
        double tail = (1 - of.level()) / 2;
        BinomialDistribution below = new BinomialDistribution(null, of.n(), of.p());
        // Number low (from 0) lies above the quantile only if at most low observations lie below it.
        int low = below.inverseCumulativeProbability(tail);
        low = below.cumulativeProbability(low) <= tail ? low : low - 1;
        // Number high lies below the quantile only if more than high observations do.
        return new Ranks(low, below.inverseCumulativeProbability(1 - tail));
    }

    /**
     * For an estimate with a standard error: estimate +- t error, with t the quantile (1 + level) / 2 of Student's law. Method
     * {@code "t"}.
     *
     * @param degrees of freedom
     * @param level strictly between 0 and 1
     * @return empty without a degree of freedom, or if estimate or error is NaN or infinite
     */
    public static Optional<Interval> ofEstimate(double estimate, double error, long degrees, double level) {
        checkLevel(level);
        if (!(degrees >= 1 && Double.isFinite(estimate) && error >= 0 && Double.isFinite(error))) {
            return Optional.empty();
        }
        double halfWidth = studentT(degrees, level) * error;
        return Optional.of(new Interval(estimate - halfWidth, estimate + halfWidth, level, "t"));
    }

    private static double studentT(long degrees, double level) {
        return STUDENT.computeIfAbsent(new Freedom(degrees, level), Intervals::studentT);
    }

    private static double studentT(Freedom of) {
        return new TDistribution(null, (double) of.degrees()).inverseCumulativeProbability((1 + of.level()) / 2);
    }

    private static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Expected a level strictly between 0 and 1, received " + level);
        }
    }
}
