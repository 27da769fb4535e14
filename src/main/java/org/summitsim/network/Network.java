package org.summitsim.network;

import org.summitsim.model.Scenario;

/**
 * A scenario compiled to numbered tables. What a number stands for is its position in a list here.
 *
 * @param scenario what was compiled
 * @param time the clock
 * @param horizon where a replication is cut off at the latest, microseconds
 * @param activities meetings, legs and their parts
 * @param arcs dependencies
 * @param followers the activities with a planned start that wait for each one attended without
 * @param slots what is done when the time of a meeting is short
 * @param courses what may come out of activities, and what hangs on it
 * @param people who attends
 * @param places where
 * @param resources with what
 * @param travel the ways between places and the moves along them
 * @param streams streams of entities and the queues in which they wait
 */
public record Network(
        Scenario scenario,
        TimeLine time,
        long horizon,
        Activities activities,
        Arcs arcs,
        Rows followers,
        Slots slots,
        Courses courses,
        People people,
        Places places,
        Resources resources,
        Travel travel,
        Streams streams) {

    /** The ways between places and the moves along them. */
    public record Travel(Transfers transfers, Moves moves) {}
}
