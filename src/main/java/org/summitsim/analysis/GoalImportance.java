package org.summitsim.analysis;

import java.util.List;

/**
 * What matters to one goal.
 *
 * @param measure {@code day_end}, or {@code start} of an activity with a contract
 * @param of the day's number or the activity's id
 * @param cases in how many replications the goal was reached
 * @param mean of its moments, microseconds; NaN of none
 * @param sd their standard deviation, microseconds; NaN of fewer than two
 * @param inputs the activities that matter, those first that move it furthest, then those that decide it most often
 */
public record GoalImportance(String measure, String of, long cases, double mean, double sd, List<Importance> inputs) {
    public GoalImportance {
        inputs = List.copyOf(inputs);
    }

    /** The full name of the goal: {@code day_end(1)}, {@code start(signing)}. */
    public String key() {
        return Measure.key(measure, of);
    }
}
