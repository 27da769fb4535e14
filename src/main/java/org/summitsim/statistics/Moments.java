package org.summitsim.statistics;

/**
 * Number, mean and variance of the values seen so far.
 *
 * <p>One value at a time: m' = m + (x - m) / n and s' = s + (x - m)(x - m'), where s is the sum of squared deviations
 * (Welford 1962, doi:10.1080/00401706.1962.10490022). Two accumulators a and b: d = m_b - m_a, m = m_a + d n_b / n,
 * s = s_a + s_b + d<sup>2</sup> n_a n_b / n (Chan, Golub and LeVeque 1983, doi:10.1080/00031305.1983.10483115).
 *
 * <p>A NaN or an infinite value makes mean or variance NaN or infinite for good. Mutable and not safe for use by several
 * threads; equal calls in equal order give equal bits, so merge in a fixed order.
 */
public final class Moments {

    private long n;
    private double mean;
    private double squares;

    /** The moments of nothing. */
    public Moments() {}

    /** The moments of all the values. */
    public static Moments of(double[] values) {
        Moments moments = new Moments();
        for (double value : values) {
            moments.accept(value);
        }
        return moments;
    }

    /** Adds a value. */
    public void accept(double value) {
        n++;
        double deviation = value - mean;
        mean += deviation / n;
        squares += deviation * (value - mean);
    }

    /** Adds all values that {@code other} has seen; {@code other} stays as it is. */
    public void combine(Moments other) {
        if (other.n == 0) {
            return;
        }
        long total = n + other.n;
        double deviation = other.mean - mean;
        double shareOfOther = (double) other.n / total;
        squares += other.squares + deviation * deviation * n * shareOfOther;
        mean = n == 0 ? other.mean : mean + deviation * shareOfOther;
        n = total;
    }

    /** The number of values. */
    public long n() {
        return n;
    }

    /** The arithmetic mean; NaN of no values. */
    public double mean() {
        return n > 0 ? mean : Double.NaN;
    }

    /** The unbiased variance, with n - 1; NaN of fewer than two values. */
    public double variance() {
        return n > 1 ? squares / (n - 1) : Double.NaN;
    }

    /** The square root of {@link #variance}; NaN of fewer than two values. */
    public double sd() {
        return Math.sqrt(variance());
    }
}
