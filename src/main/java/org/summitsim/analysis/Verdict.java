package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.summitsim.model.Goal;
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
                        goal.target().map(target -> Targets.figure(target, measure, run))));
    }

    /** What is better where a goal does not say. */
    public static Goal.Direction usual(Measure measure) {
        return PRIZED.contains(measure.name()) ? Goal.Direction.MAXIMIZE : Goal.Direction.MINIMIZE;
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
