package org.summitsim.kernel;

import org.apache.commons.math3.special.Beta;

/**
 * The beta law on {@code min} to {@code max}, with {@code min < max}. The quantile is tabulated (error below
 * 10<sup>-9</sup> of the range); with a shape below {@value #STEEP} it is too steep for that and is solved each time.
 */
final class BetaLaw implements KnownLaw {

    private static final double STEEP = 0.25;

    private final double alpha;
    private final double beta;
    private final double min;
    private final double width;
    private final QuantileCurve lowCurve;
    private final QuantileCurve highCurve;
    private final QuantileTable low;
    private final QuantileTable high;

    BetaLaw(double alpha, double beta, double min, double max) {
        this.alpha = alpha;
        this.beta = beta;
        this.min = min;
        width = max - min;
        lowCurve = new BetaCurve(alpha, beta);
        // Seen from the upper end, a beta law is a beta law with its shapes exchanged.
        highCurve = new BetaCurve(beta, alpha);
        low = QuantileTables.of(lowCurve);
        high = QuantileTables.of(highCurve);
    }

    @Override
    public double quantile(double u) {
        if (alpha < STEEP || beta < STEEP) {
            return min + width * (u <= 0.5 ? lowCurve.solve(u) : 1 - highCurve.solve(1 - u));
        }
        return min + width * (u <= 0.5 ? low.at(u) : 1 - high.at(1 - u));
    }

    @Override
    public double cdf(double x) {
        return share(x, alpha);
    }

    @Override
    public double mean() {
        return min + width * alpha / (alpha + beta);
    }

    @Override
    public double meanUpTo(double x) {
        return min * cdf(x) + width * alpha / (alpha + beta) * share(x, alpha + 1);
    }

    private double share(double x, double shape) {
        double y = (x - min) / width;
        return y <= 0 ? 0 : y >= 1 ? 1 : Beta.regularizedBeta(y, shape, beta);
    }
}
