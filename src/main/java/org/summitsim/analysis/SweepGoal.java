package org.summitsim.analysis;

import java.time.ZoneId;
import java.util.Optional;
import org.summitsim.model.Goal;

/**
 * A measure that a sweep records.
 *
 * @param key its full name, such as {@code day_end(1)}
 * @param unit what its numbers are
 * @param zone the zone in which its moments are told
 * @param direction what is better
 * @param name what the scenario calls the goal; absent: it is none of its goals
 * @param target the figure to reach, in the unit of the measure; absent: none
 */
public record SweepGoal(
        String key,
        Measure.Unit unit,
        ZoneId zone,
        Goal.Direction direction,
        Optional<String> name,
        Optional<Double> target) {
    /** A measure that is no goal of the scenario. */
    public SweepGoal(String key, Measure.Unit unit, ZoneId zone, Goal.Direction direction) {
        this(key, unit, zone, direction, Optional.empty(), Optional.empty());
    }

    /** Whether a figure reaches the target; never where there is none. */
    public boolean isReachedBy(double figure) {
        return target.filter(t -> direction == Goal.Direction.MINIMIZE ? figure <= t : figure >= t)
                .isPresent();
    }
}
