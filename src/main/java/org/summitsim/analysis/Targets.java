package org.summitsim.analysis;

import java.time.ZoneId;
import java.util.List;
import org.summitsim.model.Goal;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** What figures mean that measures are held against: those of goals and those that a run is to fail by. Stateless. */
public final class Targets {
    private Targets() {}

    /** Whether a figure is in the unit of a measure. */
    public static boolean fits(Goal.Target target, Measure measure) {
        return switch (measure.unit()) {
            case MOMENT -> target instanceof Goal.At;
            case MINUTES -> target instanceof Goal.Length;
            case SHARE -> target instanceof Goal.Share;
            case COUNT -> target instanceof Goal.Share || target instanceof Goal.Amount;
        };
    }

    /** What the figure for a measure must be, in words. */
    public static String expected(Measure measure) {
        return switch (measure.unit()) {
            case MOMENT -> "a moment such as \"day 1 18:00\"";
            case MINUTES -> "a duration such as 30m";
            case SHARE -> "a share such as 0.9 or 90 %";
            case COUNT -> "a number such as 5";
        };
    }

    /**
     * A figure in the unit of a measure that it fits. A moment without a zone of its own is read where the measure is taken.
     *
     * @throws IllegalArgumentException if it is a local time that does not exist there
     */
    public static double figure(Goal.Target target, Measure measure, RunResult run) {
        return figure(target, run.network().time(), zone(measure, run));
    }

    /**
     * The same, moments on a clock and read in a zone where they have none of their own.
     *
     * @throws IllegalArgumentException if it is a local time that does not exist there
     */
    public static double figure(Goal.Target target, TimeLine time, ZoneId zone) {
        if (target instanceof Goal.At at) {
            return time.micros(at.moment().resolve(zone).toInstant());
        }
        if (target instanceof Goal.Amount number) {
            return number.amount();
        }
        return target instanceof Goal.Length length
                ? TimeLine.micros(length.duration()) / (double) TimeLine.MINUTE
                : ((Goal.Share) target).share();
    }

    /** The zone in which the moments of a measure are told. */
    public static ZoneId zone(Measure measure, RunResult run) {
        return zone(measure, run.network(), run.days());
    }

    /**
     * The zone in which the moments of a measure are told.
     *
     * @param network what was played
     * @param days its days, that of a day's end among them
     */
    public static ZoneId zone(Measure measure, Network network, List<Day> days) {
        if (measure.name().equals("day_end")) {
            return days.stream()
                    .filter(day -> day.id().equals(measure.of()))
                    .findFirst()
                    .map(Day::zone)
                    .orElseThrow();
        }
        Activities activities = network.activities();
        int a = activities.ids().indexOf(measure.of());
        if (a < 0) {
            return network.scenario().clock().zone();
        }
        int[] zones = measure.name().equals("finish")
                ? activities.shape().endZone()
                : activities.shape().zone();
        return network.time().zones().get(zones[a]);
    }
}
