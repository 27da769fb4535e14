package org.summitsim.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The clock: whole microseconds since its start, and what the clocks on the walls say at them. Immutable; asks of a zone
 * allocate nothing.
 */
public final class TimeLine {
    /** Stands for "no such moment" in arrays of moments. */
    public static final long NONE = Long.MIN_VALUE;
    /** Microseconds in a minute. */
    public static final long MINUTE = 60_000_000L;
    /** Microseconds in an hour. */
    public static final long HOUR = 60 * MINUTE;
    /** Microseconds in a day of 24 hours. */
    public static final long DAY = 24 * HOUR;

    private static final int TRANSITIONS = 64;

    private final Instant start;
    private final LocalDate dayOne;
    private final List<ZoneId> zones;
    private final long[][] since;
    private final long[][] offset;
    private final long epochDays;

    /**
     * A time line.
     *
     * @param start the moment 0
     * @param dayOne the date of day 1
     * @param zones the zones in use
     */
    public TimeLine(Instant start, LocalDate dayOne, List<ZoneId> zones) {
        this.start = start;
        this.dayOne = dayOne;
        this.zones = List.copyOf(zones);
        this.since = new long[zones.size()][];
        this.offset = new long[zones.size()][];
        this.epochDays = dayOne.toEpochDay();
        for (int z = 0; z < zones.size(); z++) {
            fill(z);
        }
    }

    private void fill(int z) {
        var rules = zones.get(z).getRules();
        List<Long> from = new ArrayList<>(List.of(Long.MIN_VALUE));
        List<Long> seconds =
                new ArrayList<>(List.of((long) rules.getOffset(start).getTotalSeconds()));
        ZoneOffsetTransition next = rules.nextTransition(start);
        for (int k = 0; k < TRANSITIONS && next != null; k++) {
            from.add(micros(next.getInstant()));
            seconds.add((long) next.getOffsetAfter().getTotalSeconds());
            next = rules.nextTransition(next.getInstant());
        }
        since[z] = from.stream().mapToLong(Long::longValue).toArray();
        offset[z] = seconds.stream()
                .mapToLong(s -> (s + start.getEpochSecond()) * 1_000_000L + start.getNano() / 1000)
                .toArray();
    }

    /** The zones in use; the numbers of zones elsewhere are positions in this list. */
    public List<ZoneId> zones() {
        return zones;
    }

    /** The date of day 1. */
    public LocalDate dayOne() {
        return dayOne;
    }

    /** The moment 0. */
    public Instant start() {
        return start;
    }

    /** Microseconds from the clock's start to an instant, negative before it. */
    public long micros(Instant instant) {
        return ChronoUnit.MICROS.between(start, instant);
    }

    /** A duration in whole microseconds. */
    public static long micros(Duration duration) {
        return Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1000);
    }

    /** A moment as a date and time in a zone. */
    public ZonedDateTime at(long micros, ZoneId zone) {
        return start.plus(micros, ChronoUnit.MICROS).atZone(zone);
    }

    /** The day of the programme (day 1 is 1) at a moment, by the calendar of a zone (a position in {@link #zones}). */
    public int day(int zone, long micros) {
        return (int) (Math.floorDiv(local(zone, micros), DAY) - epochDays + 1);
    }

    /** The hour of the day, 0 to 23, at a moment on the clocks of a zone. */
    public int hour(int zone, long micros) {
        return (int) (Math.floorMod(local(zone, micros), DAY) / HOUR);
    }

    /** Microseconds since 1970 on the clocks of a zone. */
    private long local(int zone, long micros) {
        long[] from = since[zone];
        // A programme is over before the clocks change more than once or twice.
        int k = 0;
        while (k + 1 < from.length && from[k + 1] <= micros) {
            k++;
        }
        return micros + offset[zone][k];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeLine that
                && start.equals(that.start)
                && dayOne.equals(that.dayOne)
                && zones.equals(that.zones);
    }

    @Override
    public int hashCode() {
        return Arrays.asList(start, dayOne, zones).hashCode();
    }
}
