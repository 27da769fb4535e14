package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.engine.Play;
import org.summitsim.model.Goal;
import org.summitsim.model.Sweep;

/**
 * What a sweep records.
 *
 * @param list those of its goals that are measures of the scenario, in its order
 * @param unknown those that are not
 * @param known all measures that the scenario has
 */
public record SweepGoals(List<SweepGoal> list, List<String> unknown, List<String> known) {
    private static final List<String> USUAL = List.of("day_end", "p_contract");

    public SweepGoals {
        list = List.copyOf(list);
        unknown = List.copyOf(unknown);
        known = List.copyOf(known);
    }

    /**
     * The goals of a sweep: those that it names, else those of the scenario, else the ends of days and the keeping of contracts.
     *
     * @param play the scenario as it is before anything of the sweep is changed
     */
    public static SweepGoals of(Sweep sweep, Play play) {
        RunResult planned = PlannedMeasures.run(play);
        List<Measure> measures = planned.measures().list();
        List<Goal> own = play.network().scenario().programme().aims().goals();
        List<SweepGoal> goals = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String key : keys(sweep, own, measures)) {
            Optional<Measure> measure =
                    measures.stream().filter(m -> m.key().equals(key)).findFirst();
            measure.ifPresentOrElse(m -> goals.add(goal(m, own, planned)), () -> unknown.add(key));
        }
        return new SweepGoals(
                goals, unknown, measures.stream().map(Measure::key).toList());
    }

    private static List<String> keys(Sweep sweep, List<Goal> own, List<Measure> measures) {
        if (!sweep.goals().isEmpty()) {
            return sweep.goals();
        }
        if (!own.isEmpty()) {
            return own.stream().map(Goal::of).distinct().toList();
        }
        return measures.stream()
                .filter(m -> USUAL.contains(m.name()))
                .map(Measure::key)
                .toList();
    }

    private static SweepGoal goal(Measure measure, List<Goal> own, RunResult planned) {
        List<Goal> same = own.stream().filter(g -> g.of().equals(measure.key())).toList();
        Goal.Direction direction =
                same.stream().flatMap(g -> g.direction().stream()).findFirst().orElse(Verdict.usual(measure));
        return new SweepGoal(
                measure.key(),
                measure.unit(),
                Targets.zone(measure, planned),
                direction,
                same.stream().findFirst().map(Goal::id),
                same.stream()
                        .flatMap(g -> g.target().stream())
                        .findFirst()
                        .map(target -> Targets.figure(target, measure, planned)));
    }
}
