package org.summitsim.kernel;

import org.apache.commons.math3.util.FastMath;

/** A quantity whose logarithm is normal with mean {@code mu} and standard deviation {@code sigma > 0}. */
record Lognormal(double mu, double sigma) implements KnownLaw {

    private static final double Z_90 = 1.2815515655446004;

    static Lognormal ofMeanAndSd(double mean, double sd) {
        double ratio = sd / mean;
        double variance = FastMath.log1p(ratio * ratio);
        return new Lognormal(FastMath.log(mean) - variance / 2, Math.sqrt(variance));
    }

    static Lognormal ofMedianAndP90(double median, double p90) {
        return new Lognormal(FastMath.log(median), FastMath.log(p90 / median) / Z_90);
    }

    @Override
    public double quantile(double u) {
        return FastMath.exp(mu + sigma * StandardNormal.quantile(u));
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : StandardNormal.cdf((FastMath.log(x) - mu) / sigma);
    }

    @Override
    public double mean() {
        return FastMath.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double meanUpTo(double x) {
        return x <= 0 ? 0 : mean() * StandardNormal.cdf((FastMath.log(x) - mu) / sigma - sigma);
    }
}
