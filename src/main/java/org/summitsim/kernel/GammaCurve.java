package org.summitsim.kernel;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/** One half of the quantile of the gamma law of scale 1: the lower one, or the upper one seen from infinity. */
record GammaCurve(double shape, boolean upper, double logGamma) implements QuantileCurve {

    GammaCurve(double shape, boolean upper) {
        this(shape, upper, Gamma.logGamma(shape));
    }

    @Override
    public double solve(double p) {
        double logP = FastMath.log(p);
        if (upper) {
            return Newton.solve(
                    x -> Gamma.regularizedGammaQ(shape, x),
                    p,
                    false,
                    (x, value) -> x + (FastMath.log(value) - logP) * value / density(x),
                    start(-StandardNormal.quantile(p)),
                    Double.POSITIVE_INFINITY);
        }
        return Newton.solve(
                x -> Gamma.regularizedGammaP(shape, x),
                p,
                true,
                (x, value) -> x * FastMath.exp((logP - FastMath.log(value)) * value / (x * density(x))),
                start(StandardNormal.quantile(p)),
                Double.POSITIVE_INFINITY);
    }

    /** Near the value at the normal quantile z (Wilson and Hilferty 1931, doi:10.1073/pnas.17.12.684). */
    private double start(double z) {
        double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        return root > 0.1 ? shape * root * root * root : shape / 1000;
    }

    @Override
    public double slope(double x) {
        return (upper ? -1 : 1) / density(x);
    }

    @Override
    public double logSlope(double x) {
        return (shape - 1) / x - 1;
    }

    private double density(double x) {
        return FastMath.exp((shape - 1) * FastMath.log(x) - x - logGamma);
    }
}
