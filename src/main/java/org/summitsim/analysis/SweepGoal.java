package org.summitsim.analysis;

import java.time.ZoneId;
import org.summitsim.model.Goal;

/**
 * A measure that a sweep records.
 *
 * @param key its full name, such as {@code day_end(1)}
 * @param unit what its numbers are
 * @param zone the zone in which its moments are told
 * @param direction what is better
 */
public record SweepGoal(String key, Measure.Unit unit, ZoneId zone, Goal.Direction direction) {}
