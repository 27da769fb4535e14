package org.summitsim.kernel;

/**
 * Makes laws of random quantities.
 *
 * <p>All parameters are numbers without a unit, finite unless said otherwise. A law without spread (equal ends, a standard
 * deviation of 0) is the constant. Every method throws an IllegalArgumentException that names the rule if a parameter
 * breaks one. Logarithms and powers come from commons-math3, so that results are the same bits on every JDK.
 */
public final class Laws {

    private Laws() {}

    /** Always {@code value}. */
    public static Law constant(double value) {
        return new Constant(Rules.finite("value", value));
    }

    /** Equally likely everywhere from {@code min} to {@code max}. */
    public static Law uniform(double min, double max) {
        range(min, max);
        return min == max ? new Constant(min) : new UniformLaw(min, max);
    }

    /** A density that rises in a line from {@code min} to {@code mode} and falls in a line to {@code max}. */
    public static Law triangular(double min, double mode, double max) {
        range(min, mode, max);
        return min == max ? new Constant(min) : new Triangular(min, mode, max);
    }

    /**
     * The triangular law by what one can judge: a tenth of the cases lie below {@code p10}, a tenth above {@code p90}. If
     * {@code p10 == mode}, the tenth below it is still there.
     */
    public static Law trigen(double p10, double mode, double p90) {
        Rules.finite("p10", p10);
        Rules.finite("p90", p90);
        Rules.ordered("p10", p10, "mode", mode);
        Rules.ordered("mode", mode, "p90", p90);
        return p10 == p90 ? new Constant(mode) : Trigen.of(p10, mode, p90);
    }

    /**
     * The PERT law: beta with shapes 1 + lambda (mode - min) / (max - min) and 1 + lambda (max - mode) / (max - min), and
     * mean (min + lambda mode + max) / (lambda + 2). The usual lambda is 4 (Malcolm et al. 1959, doi:10.1287/opre.7.5.646).
     *
     * @param lambda how strongly the mode pulls, at least 0 and below 1e8
     */
    public static Law pert(double min, double mode, double max, double lambda) {
        range(min, mode, max);
        Rules.notNegative("lambda", lambda);
        Rules.shape("1 + lambda", 1 + lambda);
        if (min == max) {
            return new Constant(min);
        }
        double place = (mode - min) / (max - min);
        return new BetaLaw(1 + lambda * place, 1 + lambda * (1 - place), min, max);
    }

    /** The beta law with shapes {@code alpha} and {@code beta} above 0 and at most 1e8, stretched over {@code min} to {@code max}. */
    public static Law beta(double alpha, double beta, double min, double max) {
        Rules.shape("alpha", alpha);
        Rules.shape("beta", beta);
        range(min, max);
        return min == max ? new Constant(min) : new BetaLaw(alpha, beta, min, max);
    }

    /** The normal law; its values may be negative. */
    public static Law normal(double mean, double sd) {
        Rules.finite("mean", mean);
        Rules.notNegative("sd", sd);
        return sd == 0 ? new Constant(mean) : new NormalLaw(mean, sd);
    }

    /**
     * The normal law on the condition that the value is at least {@code least}; its mean is more than {@code mean}.
     *
     * @param mean of the law before the condition
     * @param sd of the law before the condition
     */
    public static Law normalAtLeast(double mean, double sd, double least) {
        Rules.finite("mean", mean);
        Rules.notNegative("sd", sd);
        Rules.finite("least", least);
        if (sd == 0) {
            Rules.ordered("least", least, "mean", mean);
            return new Constant(mean);
        }
        return new NormalAtLeast(mean, sd, least);
    }

    /** The lognormal law by the mean and the standard deviation of the quantity itself, not of its logarithm. */
    public static Law lognormal(double mean, double sd) {
        Rules.positive("mean", mean);
        Rules.notNegative("sd", sd);
        return sd == 0 ? new Constant(mean) : finiteMean(Lognormal.ofMeanAndSd(mean, sd));
    }

    /** The lognormal law that half of the cases exceed {@code median} and one in ten exceeds {@code p90}. */
    public static Law lognormalMedianP90(double median, double p90) {
        Rules.positive("median", median);
        Rules.positive("p90", p90);
        Rules.ordered("median", median, "p90", p90);
        return median == p90 ? new Constant(median) : finiteMean(Lognormal.ofMedianAndP90(median, p90));
    }

    /**
     * The gamma law by its mean and its standard deviation. With a standard deviation below a ten-thousandth of the mean it
     * is the normal law, from which it then differs by less than 10<sup>-6</sup> of the mean.
     */
    public static Law gamma(double mean, double sd) {
        Rules.positive("mean", mean);
        Rules.notNegative("sd", sd);
        return sd == 0 ? new Constant(mean) : GammaLaw.ofMeanAndSd(mean, sd);
    }

    /** The Weibull law: exceeded by x with probability exp(-(x / scale)<sup>shape</sup>). */
    public static Law weibull(double shape, double scale) {
        return finiteMean(new Weibull(Rules.positive("shape", shape), Rules.positive("scale", scale)));
    }

    /** The exponential law. */
    public static Law exponential(double mean) {
        return new Exponential(Rules.positive("mean", mean));
    }

    /** Each value with its probability; the probabilities add up to 1 within 1e-9, and equal values are added up. */
    public static Law discrete(double[] values, double[] probabilities) {
        sameNumber("values", values.length, "probabilities", probabilities.length);
        for (double value : values) {
            Rules.finite("value", value);
        }
        return new Discrete(values, Rules.shares("probability", probabilities));
    }

    /** What was observed, in any order: linear between order statistics, from the least value to the greatest. */
    public static Law empirical(double[] values) {
        sameNumber("values", values.length, "values", values.length);
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, Rules.finite("value", value));
            greatest = Math.max(greatest, value);
        }
        return least == greatest ? new Constant(least) : new Empirical(values);
    }

    /** One of the laws, with its weight as the probability; the weights add up to 1 within 1e-9. */
    public static Law mixture(double[] weights, Law[] laws) {
        sameNumber("weights", weights.length, "laws", laws.length);
        return new Mixture(Rules.shares("weight", weights), laws.clone());
    }

    /**
     * A law on the condition that the value lies from {@code low} to {@code high}, both included: other values are left
     * out, not moved to the ends. The limits may be infinite.
     */
    public static Law truncate(Law law, double low, double high) {
        Rules.ordered("low", low, "high", high);
        return new Truncated(law, low, high);
    }

    /** A law moved by {@code by}, up if that is positive. */
    public static Law shift(Law law, double by) {
        return new Shifted(law, Rules.finite("shift", by));
    }

    private static Law finiteMean(Law law) {
        Rules.finite("mean of the law", law.mean());
        return law;
    }

    private static void range(double min, double max) {
        Rules.finite("min", min);
        Rules.finite("max", max);
        Rules.ordered("min", min, "max", max);
    }

    private static void range(double min, double mode, double max) {
        range(min, max);
        Rules.ordered("min", min, "mode", mode);
        Rules.ordered("mode", mode, "max", max);
    }

    private static void sameNumber(String name, int count, String otherName, int otherCount) {
        if (!(count > 0 && count == otherCount)) {
            throw new IllegalArgumentException("Expected at least one and equally many " + name + " and " + otherName
                    + ", received " + count + " and " + otherCount);
        }
    }
}
