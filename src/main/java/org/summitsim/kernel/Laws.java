package org.summitsim.kernel;

public final class Laws {
    private Laws() {}

    public static Law constant(double value) {
        return later();
    }

    public static Law uniform(double min, double max) {
        return later();
    }

    public static Law triangular(double min, double mode, double max) {
        return later();
    }

    public static Law trigen(double p10, double mode, double p90) {
        return later();
    }

    public static Law pert(double min, double mode, double max, double lambda) {
        return later();
    }

    public static Law beta(double alpha, double beta, double min, double max) {
        return later();
    }

    public static Law normal(double mean, double sd) {
        return later();
    }

    public static Law normalAtLeast(double mean, double sd, double least) {
        return later();
    }

    public static Law lognormal(double mean, double sd) {
        return later();
    }

    public static Law lognormalMedianP90(double median, double p90) {
        return later();
    }

    public static Law gamma(double mean, double sd) {
        return later();
    }

    public static Law weibull(double shape, double scale) {
        return later();
    }

    public static Law exponential(double mean) {
        return later();
    }

    public static Law discrete(double[] values, double[] probabilities) {
        return later();
    }

    public static Law empirical(double[] values) {
        return later();
    }

    public static Law mixture(double[] weights, Law[] laws) {
        return later();
    }

    public static Law truncate(Law law, double low, double high) {
        return later();
    }

    public static Law shift(Law law, double by) {
        return later();
    }

    private static Law later() {
        throw new UnsupportedOperationException("Laws are being built");
    }
}
