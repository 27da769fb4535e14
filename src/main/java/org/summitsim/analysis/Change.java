package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.statistics.Summary;

/**
 * What two runs on common random numbers make of one measure: replication k of the one is compared with replication k of the
 * other (rule 34 of the rules of play).
 *
 * @param measure the key of the measure, such as {@code day_end(1)}
 * @param unit what its numbers are; of a moment differences are in microseconds
 * @param before the first run
 * @param after the second
 * @param difference of what is after and what is before, where both happened
 */
public record Change(String measure, Unit unit, Summary before, Summary after, Summary difference) {

    /**
     * The changes of the ends of days, of all contracts, of their joint keeping and of the cost, in the order of the results'
     * columns.
     *
     * @param sampling by which both were drawn
     * @throws IllegalArgumentException if the runs differ in their number of replications
     */
    public static List<Change> list(RunResult before, RunResult after, SamplingPlan sampling) {
        Summaries summaries = new Summaries(sampling);
        List<Change> changes = new ArrayList<>();
        ReplicationTable table = before.replications();
        for (int c = 0; c < table.columns().size(); c++) {
            String key = table.columns().get(c);
            if (isCompared(key)) {
                changes.add(of(
                        key,
                        table.units().get(c),
                        table.values()[c],
                        after.replications().column(key),
                        summaries));
            }
        }
        return changes;
    }

    private static boolean isCompared(String key) {
        return key.equals("p_joint")
                || key.equals("cost")
                || key.startsWith("day_end(")
                || key.startsWith("p_contract(");
    }

    private static Change of(String key, Unit unit, double[] before, double[] after, Summaries summaries) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(
                    "Expected as many replications in both runs, received " + before.length + " and " + after.length);
        }
        double[] difference = new double[before.length];
        for (int k = 0; k < difference.length; k++) {
            // Where it never happened in one of them there is no difference: infinities give NaN or infinity.
            difference[k] = after[k] - before[k];
        }
        Summary paired = summaries.ofFinite(Arrays.stream(difference)
                .map(d -> Double.isNaN(d) ? Double.POSITIVE_INFINITY : d)
                .toArray());
        boolean share = unit == Unit.SHARE;
        return new Change(
                key,
                unit,
                share ? summaries.ofShare(before) : summaries.of(before),
                share ? summaries.ofShare(after) : summaries.of(after),
                paired);
    }
}
