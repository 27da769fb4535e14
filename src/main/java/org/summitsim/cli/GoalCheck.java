package org.summitsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.Verdict;
import org.summitsim.engine.Play;
import org.summitsim.model.Goal;
import org.summitsim.model.Problem;
import org.summitsim.yaml.Nearest;

/** Whether goals are of measures that the scenario has, with targets in their units. */
final class GoalCheck {
    private GoalCheck() {}

    /** What is wrong with the goals of a scenario. */
    static List<Problem> problems(Play play) {
        List<Goal> goals = play.network().scenario().programme().aims().goals();
        if (goals.isEmpty()) {
            return List.of();
        }
        List<Measure> measures = PlannedMeasures.of(play).list();
        List<Problem> problems = new ArrayList<>();
        for (Goal goal : goals) {
            Optional<Measure> measure =
                    measures.stream().filter(m -> m.key().equals(goal.of())).findFirst();
            if (measure.isEmpty()) {
                problems.add(unknown(goal, measures));
            } else if (!Verdict.fits(goal, measure.get())) {
                problems.add(Problem.error(
                        List.of("goals", goal.id(), "target"),
                        "Expected " + Verdict.expected(measure.get()) + " as the target of " + goal.of()
                                + ", received something else"));
            }
        }
        return problems;
    }

    private static Problem unknown(Goal goal, List<Measure> measures) {
        List<String> keys = measures.stream().map(Measure::key).toList();
        Problem problem = Problem.error(
                List.of("goals", goal.id(), "of"),
                "Expected a measure of this scenario, received \"" + goal.of() + "\"");
        return Nearest.find(goal.of(), keys).map(problem::withHint).orElse(problem);
    }
}
