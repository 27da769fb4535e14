package org.summitsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Targets;
import org.summitsim.engine.Play;
import org.summitsim.model.Goal;
import org.summitsim.model.Problem;

/** Whether goals are of measures that the scenario has, with targets in their units. */
final class GoalCheck {
    private final RunResult planned;
    private final MeasureNames names;

    private GoalCheck(RunResult planned) {
        this.planned = planned;
        names = new MeasureNames(planned.measures());
    }

    /** What is wrong with the goals of a scenario. */
    static List<Problem> problems(Play play) {
        List<Goal> goals = play.network().scenario().programme().aims().goals();
        if (goals.isEmpty()) {
            return List.of();
        }
        GoalCheck check = new GoalCheck(PlannedMeasures.run(play));
        List<Problem> problems = new ArrayList<>();
        for (Goal goal : goals) {
            Optional<Measure> measure = check.names.find(goal.of());
            if (measure.isEmpty()) {
                problems.add(check.unknown(goal));
            } else {
                goal.target()
                        .flatMap(target -> check.wrong(goal, target, measure.get()))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> wrong(Goal goal, Goal.Target target, Measure measure) {
        List<String> path = List.of("goals", goal.id(), "target");
        if (!Targets.fits(target, measure)) {
            return Optional.of(Problem.error(
                    path,
                    "Expected " + Targets.expected(measure) + " as the target of " + goal.of()
                            + ", received something else"));
        }
        try {
            Targets.figure(target, measure, planned);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Problem.error(path, String.valueOf(e.getMessage())));
        }
    }

    private Problem unknown(Goal goal) {
        Problem problem = Problem.error(List.of("goals", goal.id(), "of"), MeasureNames.RULE + "\"" + goal.of() + "\"");
        return names.meant(goal.of()).map(problem::withHint).orElse(problem);
    }
}
