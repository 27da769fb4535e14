package org.summitsim.kernel;

import org.apache.commons.math3.special.Gamma;

/**
 * The gamma law, with {@code shape > 0} and {@code scale > 0}. The quantile is tabulated (relative error below
 * 10<sup>-8</sup>); with a shape below {@value #STEEP} it is too steep for that and is solved each time.
 */
final class GammaLaw implements KnownLaw {

    private static final double STEEP = 0.25;

    /** Beyond this mean / sd the skewness, 2 sd / mean, does not show any more, and the series get very long. */
    private static final double NARROW = 1e4;

    private final double shape;
    private final double scale;
    private final QuantileCurve lowCurve;
    private final QuantileCurve highCurve;
    private final QuantileTable low;
    private final QuantileTable high;

    GammaLaw(double shape, double scale) {
        this.shape = shape;
        this.scale = scale;
        lowCurve = new GammaCurve(shape, false);
        highCurve = new GammaCurve(shape, true);
        low = QuantileTables.of(lowCurve);
        high = QuantileTables.of(highCurve);
    }

    static Law ofMeanAndSd(double mean, double sd) {
        double ratio = mean / sd;
        if (ratio > NARROW) {
            return new NormalLaw(mean, sd);
        }
        return new GammaLaw(ratio * ratio, sd / ratio);
    }

    @Override
    public double quantile(double u) {
        if (shape < STEEP) {
            return scale * (u <= 0.5 ? lowCurve.solve(u) : highCurve.solve(1 - u));
        }
        return scale * (u <= 0.5 ? low.at(u) : high.at(1 - u));
    }

    @Override
    public double cdf(double x) {
        return share(x, shape);
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double meanUpTo(double x) {
        return mean() * share(x, shape + 1);
    }

    private double share(double x, double k) {
        if (x == Double.POSITIVE_INFINITY) {
            return 1;
        }
        return x <= 0 ? 0 : Gamma.regularizedGammaP(k, x / scale);
    }
}
