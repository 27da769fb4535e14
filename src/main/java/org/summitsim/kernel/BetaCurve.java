package org.summitsim.kernel;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.FastMath;

/** The lower half of the quantile of the beta law on 0 to 1. */
record BetaCurve(double alpha, double beta, double logBeta) implements QuantileCurve {

    BetaCurve(double alpha, double beta) {
        this(alpha, beta, Beta.logBeta(alpha, beta));
    }

    @Override
    public double solve(double p) {
        double logP = FastMath.log(p);
        // In logarithms the distribution function is nearly a straight line, far out exactly so.
        return Newton.solve(
                x -> Beta.regularizedBeta(x, alpha, beta),
                p,
                true,
                (x, value) -> x * FastMath.exp((logP - FastMath.log(value)) * value * slope(x) / x),
                start(StandardNormal.quantile(p)),
                1);
    }

    /** The mean and z standard deviations, or a tenth of the mean if that is more. */
    private double start(double z) {
        double sum = alpha + beta;
        double mean = alpha / sum;
        double sd = Math.sqrt(mean * (beta / sum) / (sum + 1));
        return Math.max(mean / 10, mean + z * sd);
    }

    @Override
    public double slope(double x) {
        return FastMath.exp(logBeta - (alpha - 1) * FastMath.log(x) - (beta - 1) * FastMath.log1p(-x));
    }

    @Override
    public double logSlope(double x) {
        return (alpha - 1) / x - (beta - 1) / (1 - x);
    }
}
