package org.summitsim.model;

import java.time.Duration;
import java.util.List;

/**
 * Something that is done when things run late.
 *
 * @param id its key
 * @param title what people call it
 * @param late the id of the activity with a planned start whose lateness pulls it
 * @param by how far past its planned start that activity must be without having started
 * @param action what is done
 * @param cost what doing it costs, in units of the planner's choice
 */
public record Lever(String id, String title, String late, Duration by, Action action, double cost) {

    public Lever {
        Rule.that(!by.isNegative(), "Expected by of at least 0, received " + by);
        Rule.notNegative("cost", cost);
    }

    /** What a lever does to what has not started yet. */
    public sealed interface Action {}

    /** Takes an activity or item out. */
    public record Skip(String id) implements Action {}

    /** Brings the duration of an activity or item down to at most {@code to}. */
    public record Shorten(String id, Duration to) implements Action {}

    /** Multiplies the durations of activities or transfers. */
    public record Multiply(List<String> ids, double by) implements Action {
        public Multiply {
            ids = List.copyOf(ids);
            Rule.notNegative("by", by);
        }
    }
}
