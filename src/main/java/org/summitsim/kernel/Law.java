package org.summitsim.kernel;

/**
 * The law of a random quantity. Values carry no unit: they are in whatever unit the parameters were in. Immutable and
 * safe for use by several threads; the same argument always gives the same bits.
 */
public interface Law {

    /**
     * The value below which the quantity stays with probability {@code u}: the smallest x with {@code cdf(x) >= u}.
     * Never decreases as {@code u} grows.
     *
     * @param u strictly between 0 and 1; not checked, as this is called millions of times
     * @return a finite value
     */
    double quantile(double u);

    /**
     * The probability that the quantity is at most {@code x}.
     *
     * @param x any number but NaN
     * @return from 0 to 1
     */
    double cdf(double x);

    /** The expected value. */
    double mean();
}
