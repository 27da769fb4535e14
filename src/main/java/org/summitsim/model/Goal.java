package org.summitsim.model;

import java.time.Duration;
import java.util.Optional;

/**
 * What a programme is judged by.
 *
 * @param id its key
 * @param of the measure, such as {@code day_end(2)} or {@code p_contract(bilateral)}
 * @param direction whether less or more of it is better; absent: as is usual for the measure
 * @param target the figure to reach; absent: none
 * @param weight how much it counts against other goals, above 0
 */
public record Goal(String id, String of, Optional<Direction> direction, Optional<Target> target, double weight) {
    public Goal {
        Rule.positive("weight", weight);
    }

    /** What is better. */
    public enum Direction {
        MINIMIZE,
        MAXIMIZE
    }

    /** A figure to reach, in the unit of its measure. */
    public sealed interface Target {}

    /** A moment, for starts, finishes and ends of days. */
    public record At(Moment moment) implements Target {}

    /** A duration, for lateness, waiting and the like. */
    public record Length(Duration duration) implements Target {}

    /** A number above 1, for counts and costs; up to 1 it reads as a share. */
    public record Amount(double amount) implements Target {
        public Amount {
            Rule.positive("target", amount);
        }
    }

    /** A share from 0 to 1, for probabilities and use. */
    public record Share(double share) implements Target {
        public Share {
            Rule.share("target", share);
        }
    }
}
