package org.summitsim.model;

import java.util.List;

/**
 * What a random quantity is distributed as. Durations and lags are in minutes; factors (of a risk's multiplier) are pure
 * numbers. The quantiles live behind the kernel; here is only what was written down, checked.
 */
public sealed interface Distribution {

    /** Always {@code value}. */
    record Constant(double value) implements Distribution {
        public Constant {
            Rule.finite("value", value);
        }
    }

    /** Uniform between {@code low} and {@code high}. */
    record Uniform(double low, double high) implements Distribution {
        public Uniform {
            Rule.ascending("uniform(a, b)", low, high);
        }
    }

    /** Triangular with the given end points and mode. */
    record Triangular(double min, double mode, double max) implements Distribution {
        public Triangular {
            Rule.ascending("triangular(min, mode, max)", min, mode, max);
        }
    }

    /** PERT: a beta distribution over [min, max] with weight {@code lambda} (usually 4) on the mode. */
    record Pert(double min, double mode, double max, double lambda) implements Distribution {
        public Pert {
            Rule.ascending("pert(min, mode, max)", min, mode, max);
            Rule.positive("lambda", lambda);
        }
    }

    /** Normal with the given mean and standard deviation; as a duration conditioned on being at least 0. */
    record Normal(double mean, double sd) implements Distribution {
        public Normal {
            Rule.finite("mean", mean);
            Rule.notNegative("sd", sd);
        }
    }

    /** Lognormal by the mean and standard deviation of the variable itself. */
    record Lognormal(double mean, double sd) implements Distribution {
        public Lognormal {
            Rule.positive("mean", mean);
            Rule.notNegative("sd", sd);
        }
    }

    /** Lognormal by its median and its 90 % point. */
    record LognormalQuantiles(double median, double p90) implements Distribution {
        public LognormalQuantiles {
            Rule.positive("median", median);
            Rule.ascending("lognormal(median, p90)", median, p90);
        }
    }

    /** Gamma by mean and standard deviation. */
    record Gamma(double mean, double sd) implements Distribution {
        public Gamma {
            Rule.positive("mean", mean);
            Rule.positive("sd", sd);
        }
    }

    /** Weibull with {@code shape} (a pure number) and {@code scale}. */
    record Weibull(double shape, double scale) implements Distribution {
        public Weibull {
            Rule.positive("shape", shape);
            Rule.positive("scale", scale);
        }
    }

    /** Exponential with the given mean. */
    record Exponential(double mean) implements Distribution {
        public Exponential {
            Rule.positive("mean", mean);
        }
    }

    /** Beta with shapes {@code alpha} and {@code beta}, stretched over [min, max]. */
    record Beta(double alpha, double beta, double min, double max) implements Distribution {
        public Beta {
            Rule.positive("alpha", alpha);
            Rule.positive("beta", beta);
            Rule.ascending("beta(alpha, beta, min, max)", min, max);
        }
    }

    /** The triangular distribution whose 10 % and 90 % points and mode are given. */
    record Trigen(double p10, double mode, double p90) implements Distribution {
        public Trigen {
            Rule.ascending("trigen(p10, mode, p90)", p10, mode, p90);
        }
    }

    /** Finitely many values with their probabilities, which sum to 1. */
    record Discrete(List<Double> values, List<Double> probabilities) implements Distribution {
        public Discrete {
            values = List.copyOf(values);
            probabilities = List.copyOf(probabilities);
            values.forEach(v -> Rule.finite("value", v));
            Rule.probabilities("discrete", values.size(), probabilities);
        }
    }

    /** A sample, linear between its order statistics. */
    record Empirical(List<Double> values) implements Distribution {
        public Empirical {
            values = List.copyOf(values);
            Rule.that(!values.isEmpty(), "Expected at least one value in empirical(..), received none");
            values.forEach(v -> Rule.finite("value", v));
        }
    }

    /** One of several distributions, each with its probability. */
    record Mixture(List<Double> weights, List<Distribution> parts) implements Distribution {
        public Mixture {
            weights = List.copyOf(weights);
            parts = List.copyOf(parts);
            Rule.probabilities("mixture", parts.size(), weights);
        }
    }

    /** {@code of} on the condition that it lies in [low, high]. */
    record Truncated(Distribution of, double low, double high) implements Distribution {
        public Truncated {
            Rule.ascending("truncate(d, lo, hi)", low, high);
        }
    }

    /** {@code of} plus the constant {@code by}. */
    record Shifted(Distribution of, double by) implements Distribution {
        public Shifted {
            Rule.finite("shift", by);
        }
    }
}
