package org.summitsim.kernel;

/** The normal law, with {@code sd > 0}. */
record NormalLaw(double mean, double sd) implements KnownLaw {

    @Override
    public double quantile(double u) {
        return mean + sd * StandardNormal.quantile(u);
    }

    @Override
    public double cdf(double x) {
        return StandardNormal.cdf((x - mean) / sd);
    }

    @Override
    public double meanUpTo(double x) {
        double z = (x - mean) / sd;
        return mean * StandardNormal.cdf(z) - sd * StandardNormal.density(z);
    }
}
