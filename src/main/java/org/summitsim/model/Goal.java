package org.summitsim.model;

import java.util.OptionalDouble;

/**
 * What a programme is judged by.
 *
 * @param id its key
 * @param of the measure, such as {@code day_end(2)} or {@code p_contract(bilateral)}
 * @param direction whether less or more of it is better
 * @param target the figure to reach, in the unit of the measure (minutes, or microseconds since the clock's start, or a
 *     share); absent: none
 * @param weight how much it counts against other goals, above 0
 */
public record Goal(String id, String of, Direction direction, OptionalDouble target, double weight) {
    public Goal {
        Rule.positive("weight", weight);
    }

    /** What is better. */
    public enum Direction {
        MINIMIZE,
        MAXIMIZE
    }
}
