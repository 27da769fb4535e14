package org.summitsim.kernel;

public final class Laws {
    private Laws() {}

    public static Law constant(double value) {
        throw new UnsupportedOperationException();
    }

    public static Law uniform(double min, double max) {
        throw new UnsupportedOperationException();
    }

    public static Law triangular(double min, double mode, double max) {
        throw new UnsupportedOperationException();
    }

    public static Law trigen(double p10, double mode, double p90) {
        throw new UnsupportedOperationException();
    }

    public static Law pert(double min, double mode, double max, double lambda) {
        throw new UnsupportedOperationException();
    }

    public static Law beta(double alpha, double beta, double min, double max) {
        throw new UnsupportedOperationException();
    }

    public static Law normal(double mean, double sd) {
        throw new UnsupportedOperationException();
    }

    public static Law normalAtLeast(double mean, double sd, double least) {
        throw new UnsupportedOperationException();
    }

    public static Law lognormal(double mean, double sd) {
        throw new UnsupportedOperationException();
    }

    public static Law lognormalMedianP90(double median, double p90) {
        throw new UnsupportedOperationException();
    }

    public static Law gamma(double mean, double sd) {
        throw new UnsupportedOperationException();
    }

    public static Law weibull(double shape, double scale) {
        throw new UnsupportedOperationException();
    }

    public static Law exponential(double mean) {
        throw new UnsupportedOperationException();
    }

    public static Law discrete(double[] values, double[] probabilities) {
        throw new UnsupportedOperationException();
    }

    public static Law empirical(double[] values) {
        throw new UnsupportedOperationException();
    }

    public static Law mixture(double[] weights, Law[] laws) {
        throw new UnsupportedOperationException();
    }

    public static Law truncate(Law law, double low, double high) {
        throw new UnsupportedOperationException();
    }

    public static Law shift(Law law, double by) {
        throw new UnsupportedOperationException();
    }
}
