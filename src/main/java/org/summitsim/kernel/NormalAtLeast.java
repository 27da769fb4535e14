package org.summitsim.kernel;

/**
 * A normal quantity on the condition that it is at least {@code least}. The mean is that of Johnson, Kotz and
 * Balakrishnan, Continuous Univariate Distributions 1 (1994), section 13.10.1.
 */
final class NormalAtLeast implements KnownLaw {

    private final NormalLaw normal;
    private final double least;
    private final double below;
    private final double share;
    private final double mean;

    NormalAtLeast(double mean, double sd, double least) {
        normal = new NormalLaw(mean, sd);
        this.least = least;
        double z = (least - mean) / sd;
        below = StandardNormal.cdf(z);
        share = StandardNormal.cdf(-z);
        if (!(share > 1e-300)) {
            throw new IllegalArgumentException("Expected a normal law that reaches " + least + ", received mean " + mean
                    + " and sd " + sd + ". Maybe the mean is too small or has the wrong sign");
        }
        this.mean = mean + sd * (StandardNormal.density(z) / share);
    }

    @Override
    public double quantile(double u) {
        double p = below + u * share;
        // From the nearer end, so that neither tail loses digits.
        double x =
                p <= 0.5 ? normal.quantile(p) : normal.mean() - normal.sd() * StandardNormal.quantile((1 - u) * share);
        return Math.max(least, x);
    }

    @Override
    public double cdf(double x) {
        if (x < least) {
            return 0;
        }
        double z = (x - normal.mean()) / normal.sd();
        return z <= 0 ? (StandardNormal.cdf(z) - below) / share : 1 - StandardNormal.cdf(-z) / share;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double meanUpTo(double x) {
        return x < least ? 0 : (meanAbove(least) - meanAbove(x)) / share;
    }

    /** Of the normal law before the condition; from above, as the condition may leave only its upper tail. */
    private double meanAbove(double x) {
        double z = (x - normal.mean()) / normal.sd();
        return normal.mean() * StandardNormal.cdf(-z) + normal.sd() * StandardNormal.density(z);
    }
}
