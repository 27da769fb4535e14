package org.summitsim.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/**
 * A day of the programme: the activities whose planned start (without one: baseline start) has its date where they are.
 *
 * @param number the day of the programme, day 1 being the clock's
 * @param date its date
 * @param zone the zone in which its end is told: that of the activity which ends it in the baseline
 * @param due the latest due among its activities and their parts, microseconds, if any has one
 * @param dueIsOfAll whether the day as a whole is due then: nothing that has no due itself is planned to end later
 * @param activities which they are, in file order, without parts
 */
public record Day(
        int number, LocalDate date, ZoneId zone, OptionalLong due, boolean dueIsOfAll, List<Integer> activities) {
    public Day {
        activities = List.copyOf(activities);
    }

    /** When the day as a whole is due, microseconds, which words and charts tell; empty if something may end later. */
    public OptionalLong dueOfAll() {
        return dueIsOfAll ? due : OptionalLong.empty();
    }

    /** What measures on this day are called after, such as {@code 3} in {@code day_end(3)}. */
    public String id() {
        return String.valueOf(number);
    }
}
