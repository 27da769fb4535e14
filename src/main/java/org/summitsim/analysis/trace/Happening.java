package org.summitsim.analysis.trace;

import java.util.Optional;

/**
 * Something that happened.
 *
 * @param at when, microseconds since the clock's start
 * @param kind what
 * @param of to which: see {@link Kind}
 * @param ride the way, of people who depart or arrive
 */
public record Happening(long at, Kind kind, int of, Optional<Ride> ride) {
    /** What can happen, in the order in which it is told of one instant. */
    public enum Kind {
        /** An activity ends, or a round of it. */
        FINISH,
        /** An activity will not take place: it is missed, skipped or cancelled. */
        GIVEN_UP,
        /** A call is over; its disruption. */
        CALL_END,
        /** People arrive; the activity that they go to, or -1. */
        ARRIVAL,
        /** A vehicle arrives empty; the resource. */
        EMPTY_ARRIVAL,
        /** An entity of a stream is done at a station, or is turned away; its visit. */
        LEAVE,
        /** A call comes; its disruption. */
        CALL,
        /** A lever is pulled. */
        LEVER,
        /** An entity of a stream comes to a station; its visit. */
        JOIN,
        /** An entity of a stream begins to be served; its visit. */
        SERVE,
        /** An activity starts, or another round of it. */
        START,
        /** The moment of an activity has come, and it waits. */
        WAIT,
        /** People depart; the activity that they go to, or -1. */
        DEPARTURE,
        /** A vehicle departs empty; the resource. */
        EMPTY_DEPARTURE
    }

    static Happening of(long at, Kind kind, int of) {
        return new Happening(at, kind, of, Optional.empty());
    }

    static Happening departure(Ride ride) {
        return new Happening(ride.departure(), Kind.DEPARTURE, ride.entry(), Optional.of(ride));
    }

    static Happening arrival(Ride ride) {
        return new Happening(ride.arrival(), Kind.ARRIVAL, ride.entry(), Optional.of(ride));
    }
}
