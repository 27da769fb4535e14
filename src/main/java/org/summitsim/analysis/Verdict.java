package org.summitsim.analysis;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.summitsim.model.Goal;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;

/**
 * What a run says of a goal. The figure of a goal is the mean of its measure.
 *
 * @param goal what was aimed at
 * @param measure what came of it
 * @param direction what is better
 * @param target the figure to reach, in the unit of the measure; absent: none was set
 */
public record Verdict(Goal goal, Measure measure, Goal.Direction direction, Optional<Double> target) {
    /** Measures of which more is better. */
    private static final Set<String> PRIZED =
            Set.of("p_start_kept", "p_due_kept", "p_contract", "p_joint", "coverage", "engaged", "utilization");

    /** The verdicts on the goals of a run, in file order. */
    public static List<Verdict> list(RunResult run) {
        return run.network().scenario().programme().aims().goals().stream()
                .flatMap(goal -> of(goal, run).stream())
                .toList();
    }

    private static Optional<Verdict> of(Goal goal, RunResult run) {
        return run.measures().list().stream()
                .filter(m -> m.key().equals(goal.of()))
                .findFirst()
                .map(measure -> new Verdict(
                        goal,
                        measure,
                        goal.direction().orElse(usual(measure)),
                        goal.target().map(target -> figure(target, zone(measure, run), run.network()))));
    }

    /** What is better where a goal does not say. */
    public static Goal.Direction usual(Measure measure) {
        return PRIZED.contains(measure.name()) ? Goal.Direction.MAXIMIZE : Goal.Direction.MINIMIZE;
    }

    /** Whether the target of a goal, if it has one, is in the unit of a measure. */
    public static boolean fits(Goal goal, Measure measure) {
        return goal.target()
                .map(target -> switch (measure.unit()) {
                    case MOMENT -> target instanceof Goal.At;
                    case MINUTES -> target instanceof Goal.Length;
                    case SHARE -> target instanceof Goal.Share;
                    case COUNT -> target instanceof Goal.Share || target instanceof Goal.Amount;
                })
                .orElse(true);
    }

    /** What the target of a measure must be, in words. */
    public static String expected(Measure measure) {
        return switch (measure.unit()) {
            case MOMENT -> "a moment such as \"day 1 18:00\"";
            case MINUTES -> "a duration such as 30m";
            case SHARE -> "a share such as 0.9";
            case COUNT -> "a number such as 5";
        };
    }

    private static double figure(Goal.Target target, ZoneId zone, Network network) {
        if (target instanceof Goal.At at) {
            return network.time().micros(at.moment().resolve(zone).toInstant());
        }
        if (target instanceof Goal.Amount number) {
            return number.amount();
        }
        return target instanceof Goal.Length length
                ? TimeLine.micros(length.duration()) / (double) TimeLine.MINUTE
                : ((Goal.Share) target).share();
    }

    /** Moments are read where they happen. */
    private static ZoneId zone(Measure measure, RunResult run) {
        if (measure.name().equals("day_end")) {
            return run.days().stream()
                    .filter(day -> day.id().equals(measure.of()))
                    .findFirst()
                    .map(Day::zone)
                    .orElseThrow();
        }
        Activities activities = run.network().activities();
        int a = activities.ids().indexOf(measure.of());
        if (a < 0) {
            return run.network().scenario().clock().zone();
        }
        int[] zones = measure.name().equals("finish")
                ? activities.shape().endZone()
                : activities.shape().zone();
        return run.network().time().zones().get(zones[a]);
    }

    /** Whether the target was reached; true where there is none. */
    public boolean reached() {
        return target.map(t -> reaches(measure.summary().mean(), t)).orElse(true);
    }

    /** Whether the whole interval is on the same side of the target. */
    public boolean isSure() {
        Predicate<Interval> clear = interval -> target.map(
                        t -> reaches(interval.low(), t) == reached() && reaches(interval.high(), t) == reached())
                .orElse(true);
        boolean never = !Double.isFinite(measure.summary().mean());
        return measure.summary().interval().map(clear::test).orElse(target.isEmpty() || never);
    }

    private boolean reaches(double figure, double wanted) {
        return direction == Goal.Direction.MINIMIZE ? figure <= wanted : figure >= wanted;
    }
}
