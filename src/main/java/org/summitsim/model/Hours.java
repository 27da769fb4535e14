package org.summitsim.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When something is open, available or at rest: the union of its ranges.
 *
 * @param ranges at least one range
 */
public record Hours(List<Range> ranges) {

    public Hours {
        ranges = List.copyOf(ranges);
        Rule.that(!ranges.isEmpty(), "Expected at least one range of hours, received none");
    }

    /** A stretch of time, daily or once. */
    public sealed interface Range {}

    /**
     * The same hours on certain days of the week, local time. Where {@code to} is not after {@code from} the range ends on
     * the next day; equal ends mean the whole day.
     */
    public record Daily(Set<DayOfWeek> days, LocalTime from, LocalTime to) implements Range {
        public Daily {
            days = java.util.Collections.unmodifiableSet(new TreeSet<>(days));
            Rule.that(!days.isEmpty(), "Expected at least one day of the week, received none");
        }
    }

    /** From one moment to another. */
    public record Span(Moment from, Moment to) implements Range {}
}
