package org.summitsim.kernel;

import java.util.Arrays;

/** A law on the condition that the value lies from {@code low} to {@code high}, both included. */
final class Truncated implements KnownLaw {

    private static final double BELOW_ONE = Math.nextDown(1.0);

    /** Below this share the partial means cancel too many digits, and the quantile is integrated instead. */
    private static final double THIN = 1e-6;

    private final Law law;
    private final double low;
    private final double high;
    private final double below;
    private final double share;
    private final double mean;

    Truncated(Law law, double low, double high) {
        this.law = law;
        this.low = low;
        this.high = high;
        below = law.cdf(Math.nextDown(low));
        share = law.cdf(high) - below;
        if (!(share > 0)) {
            throw new IllegalArgumentException("Expected a law with values from " + low + " to " + high
                    + ", received one without. Maybe the limits and the law are in different units");
        }
        double exact = share < THIN ? KnownLaw.integral(law, below, below + share) : partial(high);
        mean = Math.max(low, Math.min(high, exact / share));
    }

    @Override
    public double quantile(double u) {
        double p = Math.min(below + u * share, BELOW_ONE);
        return Math.max(low, Math.min(high, law.quantile(Math.max(p, Double.MIN_NORMAL))));
    }

    @Override
    public double cdf(double x) {
        return x < low ? 0 : x >= high ? 1 : (law.cdf(x) - below) / share;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double meanUpTo(double x) {
        return x < low ? 0 : x >= high ? mean : partial(x) / share;
    }

    @Override
    public double[] atoms() {
        return Arrays.stream(KnownLaw.atomsOf(law))
                .filter(atom -> low <= atom && atom <= high)
                .toArray();
    }

    private double partial(double x) {
        return KnownLaw.meanUpTo(law, x) - KnownLaw.meanUpTo(law, Math.nextDown(low));
    }
}
