package org.summitsim.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When an activity may start and should have ended.
 *
 * @param start the planned start, if it has one
 * @param earliest not before this moment
 * @param due when it should have ended
 * @param tolerance how late a start still counts as kept
 * @param after what it waits for, in file order
 */
public record Timing(
        Optional<Start> start,
        Optional<Moment> earliest,
        Optional<Moment> due,
        Duration tolerance,
        List<Precedence> after) {

    public Timing {
        after = List.copyOf(after);
        Rule.that(!tolerance.isNegative(), "Expected a tolerance of at least 0, received " + tolerance);
    }

    /**
     * A planned start.
     *
     * @param at the moment that was announced
     * @param delay minutes by which it is put off, never negative; absent: none
     */
    public record Start(Moment at, Optional<Distribution> delay) {}
}
