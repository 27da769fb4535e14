package org.summitsim.kernel;

import org.apache.commons.math3.util.FastMath;

/**
 * How a number shares chance with a factor: each two that share one have Spearman's correlation {@code rho} with each other.
 * Immutable.
 */
public final class OneFactor {

    /** Uniform numbers are kept this far from 0 and 1. */
    private static final double EDGE = 0x1p-53;

    private final double common;
    private final double own;

    /**
     * A share of chance.
     *
     * @param rho above -1 and below 1; its sign is left to who mixes
     */
    public OneFactor(double rho) {
        if (!(rho > -1 && rho < 1)) {
            throw new IllegalArgumentException(
                    "Expected a correlation between -1 and 1, both excluded, received " + rho);
        }
        double normal = FastMath.abs(GaussianCopula.normal(rho));
        common = FastMath.sqrt(normal);
        own = FastMath.sqrt(1 - normal);
    }

    double common() {
        return common;
    }

    double own() {
        return own;
    }

    /**
     * A uniform number made of a factor's and one of its own.
     *
     * @param factor strictly between 0 and 1
     * @param number strictly between 0 and 1
     * @return strictly between 0 and 1
     */
    public double mix(double factor, double number) {
        return uniform(common * StandardNormal.quantile(factor) + own * StandardNormal.quantile(number));
    }

    /** The uniform number of a normal one, strictly between 0 and 1. */
    static double uniform(double z) {
        return FastMath.min(1 - EDGE, FastMath.max(EDGE, StandardNormal.cdf(z)));
    }
}
