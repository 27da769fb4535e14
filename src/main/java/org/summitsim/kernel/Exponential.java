package org.summitsim.kernel;

import org.apache.commons.math3.util.FastMath;

/** The exponential law, with {@code mean > 0}. */
record Exponential(double mean) implements KnownLaw {

    @Override
    public double quantile(double u) {
        return -mean * FastMath.log1p(-u);
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : -FastMath.expm1(-x / mean);
    }

    @Override
    public double meanUpTo(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return mean;
        }
        return x <= 0 ? 0 : mean * cdf(x) - x * FastMath.exp(-x / mean);
    }
}
