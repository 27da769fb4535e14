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
 * @param door until when and within which hours it may start
 */
public record Timing(
        Optional<Start> start,
        Optional<Moment> earliest,
        Optional<Moment> due,
        Duration tolerance,
        List<Precedence> after,
        Door door) {

    public Timing {
        after = List.copyOf(after);
        Rule.that(!tolerance.isNegative(), "Expected a tolerance of at least 0, received " + tolerance);
    }

    /** A timing without a door. */
    public Timing(
            Optional<Start> start,
            Optional<Moment> earliest,
            Optional<Moment> due,
            Duration tolerance,
            List<Precedence> after) {
        this(start, earliest, due, tolerance, after, Door.OPEN);
    }

    /**
     * Until when and within which hours an activity may start.
     *
     * @param latest the last moment at which it may start, if there is one
     * @param window the hours inside which alone it may start, if there are any
     * @param mayDelayNext whether, without a planned start, it may keep its people from their next planned start
     */
    public record Door(Optional<Latest> latest, Optional<Hours> window, boolean mayDelayNext) {
        /** At any time. */
        public static final Door OPEN = new Door(Optional.empty(), Optional.empty(), false);
    }

    /**
     * The last moment at which an activity may start.
     *
     * @param at the moment, itself included
     * @param waits whether it still takes place after it ({@code if-late: wait}) instead of being missed
     * @param cost what taking place after it costs, in units of the planner's choice
     */
    public record Latest(Moment at, boolean waits, double cost) {
        public Latest {
            Rule.notNegative("cost", cost);
        }
    }

    /**
     * A planned start.
     *
     * @param at the moment that was announced
     * @param delay minutes by which it is put off, never negative; absent: none
     */
    public record Start(Moment at, Optional<Distribution> delay) {}
}
