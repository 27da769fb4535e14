package org.summitsim.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Summary;
import org.summitsim.statistics.UnitIntervals;

/**
 * Sums up samples by the rules of counting (32 and 33 of the rules of play): what never happened is infinite in quantiles and
 * left out of mean, n and interval; what was skipped is NaN and left out of everything. Intervals follow the sampling: under random sampling Student's for means and Wilson's for
 * shares of replications; under another, over its independent units.
 *
 * @param sampling by which the samples were drawn, one number per replication, in the order of replications
 */
record Summaries(SamplingPlan sampling) {

    /** Of numbers, infinite where it never happened, NaN where it was skipped. */
    Summary of(double[] values) {
        double[] asked = asked(values);
        double[] finite = finite(values);
        Summary happened = Summary.of(finite);
        boolean always = finite.length == asked.length;
        return summary(values, happened, always ? happened : Summary.of(asked));
    }

    /** Of numbers that are of interest only where they are finite. */
    Summary ofFinite(double[] values) {
        Summary happened = Summary.of(finite(values));
        return summary(values, happened, happened);
    }

    private Summary summary(double[] values, Summary happened, Summary all) {
        Optional<Interval> interval = mean(values, happened, Summary.LEVEL);
        List<Optional<Interval>> around = isIndependent() ? all.quantileIntervals() : List.of();
        return new Summary(happened.n(), happened.mean(), happened.sd(), interval, all.quantiles(), around);
    }

    /** An interval for the mean of those numbers that are finite. */
    Optional<Interval> mean(double[] values, double level) {
        return mean(values, Summary.of(finite(values)), level);
    }

    private Optional<Interval> mean(double[] values, Summary happened, double level) {
        return isIndependent()
                ? Intervals.meanT(happened.n(), happened.mean(), happened.sd(), level)
                : UnitIntervals.mean(values, units(), level);
    }

    /**
     * An interval for the difference of two shares from what it is in each replication: -1, 0 or 1, NaN where nobody asks. Where
     * it is 0 in all of them, from Wilson's interval for how often it is not.
     */
    Optional<Interval> shareDifference(double[] values, double level) {
        double[] asked = asked(values);
        if (Arrays.stream(asked).anyMatch(v -> v != 0)) {
            return mean(values, level);
        }
        Optional<Interval> differs = isIndependent()
                ? Intervals.wilson(0, asked.length, level)
                : UnitIntervals.share(values, units(), level);
        return differs.map(i -> new Interval(-i.high(), i.high(), level, i.method() + " of pairs that differ"));
    }

    /** Of zeros and ones, NaN where nobody asks. */
    Summary ofShare(double[] values) {
        double[] asked = asked(values);
        Summary plain = Summary.of(asked);
        long ones = Arrays.stream(values).filter(v -> v == 1).count();
        Optional<Interval> interval = isIndependent()
                ? Intervals.wilson(ones, asked.length, Summary.LEVEL)
                : UnitIntervals.share(values, units(), Summary.LEVEL);
        return new Summary(plain.n(), ones / (double) asked.length, plain.sd(), interval, plain.quantiles(), List.of());
    }

    /** Whether replications are independent of one another. */
    boolean isIndependent() {
        return sampling.equals(SamplingPlan.random());
    }

    private UnitIntervals.Units units() {
        return new UnitIntervals.Units(sampling.units(), sampling::unit);
    }

    private static double[] asked(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
            }
        }
        return values;
    }

    /** The values themselves where all are finite, as they mostly are. */
    private static double[] finite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return Arrays.stream(values).filter(Double::isFinite).toArray();
            }
        }
        return values;
    }
}
