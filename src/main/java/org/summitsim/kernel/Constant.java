package org.summitsim.kernel;

/** A quantity that has one value. */
record Constant(double value) implements KnownLaw {

    @Override
    public double quantile(double u) {
        return value;
    }

    @Override
    public double cdf(double x) {
        return x < value ? 0 : 1;
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double meanUpTo(double x) {
        return x < value ? 0 : value;
    }

    @Override
    public double[] atoms() {
        return new double[] {value};
    }
}
