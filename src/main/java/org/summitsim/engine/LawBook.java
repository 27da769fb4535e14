package org.summitsim.engine;

import java.util.List;
import org.summitsim.kernel.Law;
import org.summitsim.kernel.Laws;
import org.summitsim.model.Distribution;
import org.summitsim.model.Work;
import org.summitsim.network.TimeLine;

/** The laws of the distributions that a scenario writes, in their own unit (minutes or factors), and planned figures. */
public final class LawBook {
    private LawBook() {}

    /** The law of a duration: a normal one is conditioned on being at least 0. */
    public static Law duration(Distribution distribution) {
        return law(distribution, true);
    }

    /** The law of a lag or a factor, which may be negative as written. */
    public static Law number(Distribution distribution) {
        return law(distribution, false);
    }

    private static Law law(Distribution distribution, boolean positive) {
        if (distribution instanceof Distribution.Constant d) {
            return Laws.constant(d.value());
        } else if (distribution instanceof Distribution.Uniform d) {
            return Laws.uniform(d.low(), d.high());
        } else if (distribution instanceof Distribution.Triangular d) {
            return Laws.triangular(d.min(), d.mode(), d.max());
        } else if (distribution instanceof Distribution.Pert d) {
            return Laws.pert(d.min(), d.mode(), d.max(), d.lambda());
        } else if (distribution instanceof Distribution.Trigen d) {
            return Laws.trigen(d.p10(), d.mode(), d.p90());
        } else if (distribution instanceof Distribution.Beta d) {
            return Laws.beta(d.alpha(), d.beta(), d.min(), d.max());
        } else if (distribution instanceof Distribution.Discrete d) {
            return Laws.discrete(doubles(d.values()), doubles(d.probabilities()));
        } else if (distribution instanceof Distribution.Empirical d) {
            return Laws.empirical(doubles(d.values()));
        } else {
            return unbounded(distribution, positive);
        }
    }

    private static Law unbounded(Distribution distribution, boolean positive) {
        if (distribution instanceof Distribution.Normal d) {
            return positive ? Laws.normalAtLeast(d.mean(), d.sd(), 0) : Laws.normal(d.mean(), d.sd());
        } else if (distribution instanceof Distribution.Lognormal d) {
            return Laws.lognormal(d.mean(), d.sd());
        } else if (distribution instanceof Distribution.LognormalQuantiles d) {
            return Laws.lognormalMedianP90(d.median(), d.p90());
        } else if (distribution instanceof Distribution.Gamma d) {
            return Laws.gamma(d.mean(), d.sd());
        } else if (distribution instanceof Distribution.Weibull d) {
            return Laws.weibull(d.shape(), d.scale());
        } else if (distribution instanceof Distribution.Exponential d) {
            return Laws.exponential(d.mean());
        } else if (distribution instanceof Distribution.Mixture d) {
            Law[] parts = d.parts().stream().map(p -> law(p, positive)).toArray(Law[]::new);
            return Laws.mixture(doubles(d.weights()), parts);
        } else if (distribution instanceof Distribution.Truncated d) {
            return Laws.truncate(law(d.of(), positive), d.low(), d.high());
        } else if (distribution instanceof Distribution.Shifted d) {
            return Laws.shift(law(d.of(), positive), d.by());
        }
        throw new IllegalArgumentException("Unexpected distribution " + distribution);
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Planned duration of work, microseconds: as published, else by its distribution (rule 4). */
    static long planned(Work work) {
        return work.planned().map(TimeLine::micros).orElseGet(() -> micros(Math.max(0, plain(work.duration(), true))));
    }

    /** Planned lag, microseconds. */
    static long planned(Distribution lag) {
        return micros(plain(lag, false));
    }

    /** The mode of triangular, PERT and trigen, else the mean; minutes. */
    private static double plain(Distribution distribution, boolean positive) {
        if (distribution instanceof Distribution.Triangular d) {
            return d.mode();
        } else if (distribution instanceof Distribution.Pert d) {
            return d.mode();
        } else if (distribution instanceof Distribution.Trigen d) {
            return d.mode();
        }
        return law(distribution, positive).mean();
    }

    /** Minutes in whole microseconds. */
    static long micros(double minutes) {
        return (long) Math.rint(minutes * TimeLine.MINUTE);
    }

    /** Whether nothing about it is random. */
    static boolean isConstant(Distribution distribution) {
        return distribution instanceof Distribution.Constant;
    }
}
