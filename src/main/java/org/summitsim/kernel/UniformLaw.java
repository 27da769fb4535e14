package org.summitsim.kernel;

/** Equally likely everywhere from {@code min} to {@code max}, with {@code min < max}. */
record UniformLaw(double min, double max) implements KnownLaw {

    @Override
    public double quantile(double u) {
        return min + u * (max - min);
    }

    @Override
    public double cdf(double x) {
        return x <= min ? 0 : x >= max ? 1 : (x - min) / (max - min);
    }

    @Override
    public double mean() {
        return min + (max - min) / 2;
    }

    @Override
    public double meanUpTo(double x) {
        return x <= min ? 0 : x >= max ? mean() : cdf(x) * (min + x) / 2;
    }
}
