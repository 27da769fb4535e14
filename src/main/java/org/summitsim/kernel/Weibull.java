package org.summitsim.kernel;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/** The Weibull law, with {@code shape > 0} and {@code scale > 0}. */
record Weibull(double shape, double scale) implements KnownLaw {

    @Override
    public double quantile(double u) {
        return scale * FastMath.pow(-FastMath.log1p(-u), 1 / shape);
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : -FastMath.expm1(-FastMath.pow(x / scale, shape));
    }

    @Override
    public double mean() {
        return scale * Gamma.gamma(1 + 1 / shape);
    }

    @Override
    public double meanUpTo(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return mean();
        }
        return x <= 0 ? 0 : mean() * Gamma.regularizedGammaP(1 + 1 / shape, FastMath.pow(x / scale, shape));
    }
}
