package org.summitsim.kernel;

import java.util.Arrays;

/** A law moved by a constant. */
record Shifted(Law law, double by) implements KnownLaw {

    @Override
    public double quantile(double u) {
        return law.quantile(u) + by;
    }

    @Override
    public double cdf(double x) {
        return law.cdf(x - by);
    }

    @Override
    public double mean() {
        return law.mean() + by;
    }

    @Override
    public double meanUpTo(double x) {
        return KnownLaw.meanUpTo(law, x - by) + by * cdf(x);
    }

    @Override
    public double[] atoms() {
        return Arrays.stream(KnownLaw.atomsOf(law)).map(atom -> atom + by).toArray();
    }
}
