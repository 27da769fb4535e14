package org.summitsim.analysis;

import java.util.Arrays;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Summary;

/**
 * Sums up samples by the rules of counting (32 and 33 of the rules of play): what never happened is infinite in quantiles and
 * left out of mean, n and interval; shares of replications have Wilson's interval.
 */
final class Summaries {
    private Summaries() {}

    /** Of numbers, infinite where it never happened. */
    static Summary of(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        Summary happened = Summary.of(finite);
        if (finite.length == values.length) {
            return happened;
        }
        return new Summary(
                finite.length,
                happened.mean(),
                happened.sd(),
                happened.interval(),
                Summary.of(values).quantiles());
    }

    /** Of zeros and ones. */
    static Summary ofShare(double[] values) {
        Summary plain = Summary.of(values);
        long ones = Arrays.stream(values).filter(v -> v == 1).count();
        return new Summary(
                plain.n(),
                ones / (double) values.length,
                plain.sd(),
                Intervals.wilson(ones, values.length, Summary.LEVEL),
                plain.quantiles());
    }
}
