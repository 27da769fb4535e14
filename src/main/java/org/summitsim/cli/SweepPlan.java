package org.summitsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitsim.analysis.Limit;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepGoals;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Batch;
import org.summitsim.experiment.Effort;
import org.summitsim.experiment.Points;
import org.summitsim.model.Scenario;
import org.summitsim.model.Sweep;
import org.summitsim.report.SweepRecipe;
import org.summitsim.report.SweepWriter;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.ScenarioTree;

/**
 * What a command to sweep comes down to.
 *
 * @param points all points of the sweep
 * @param task what all batches have in common
 * @param recipe what makes the table
 * @param folder where it goes
 */
record SweepPlan(Points points, Batch.Task task, SweepRecipe recipe, Path folder) {
    /** Reads the scenario of a sweep and checks what the sweep asks of it; fails with all that is wrong. */
    static SweepPlan of(SweepFile file, SweepOptions options) {
        Sweep sweep = file.sweep();
        Programme programme = Programme.read(file.scenario(), new Change(sweep.variant(), List.of()));
        Play play = programme.orFail();
        Scenario scenario = play.network().scenario();
        List<SweepGoal> goals = goals(sweep, play);
        List<Limit> limits = options.limits(play);
        Effort effort = options.effort(sweep.settings(), scenario.settings());
        Points points = file.points().apply(effort.seed());
        SweepRecipe recipe = new SweepRecipe(
                Version.text(),
                scenario.id(),
                programme.reading().sha256(),
                sweep,
                file.sha256(),
                effort,
                goals,
                limits,
                range(options.points(), points.size()));
        Batch.Task task = new Batch.Task(
                ScenarioTree.read(file.scenario(), Optional.empty()).text(),
                sweep.variant().orElse(""),
                effort,
                goals.stream().map(SweepGoal::key).toList(),
                limits);
        Path whole = SweepWriter.folder(options.folder(), recipe);
        Path folder = options.points().map(r -> whole.resolve(r.folder())).orElse(whole);
        return new SweepPlan(points, task, recipe, folder);
    }

    private static SweepRecipe.Range range(Optional<PointRange> wanted, long size) {
        if (wanted.isEmpty()) {
            return new SweepRecipe.Range(0, size);
        }
        PointRange range = wanted.get();
        if (range.last() > size) {
            throw Failure.wrongInput(
                    "Expected points from 1 to " + size + ", received --points " + range.first() + ".." + range.last());
        }
        return new SweepRecipe.Range(range.first() - 1, range.last() - range.first() + 1);
    }

    private static List<SweepGoal> goals(Sweep sweep, Play play) {
        SweepGoals goals = SweepGoals.of(sweep, play);
        if (!goals.unknown().isEmpty()) {
            MeasureNames names = new MeasureNames(PlannedMeasures.of(play));
            throw Failure.wrongInput(goals.unknown().stream()
                    .map(key -> MeasureNames.RULE + "\"" + key + "\" among the goals of the sweep"
                            + names.meant(key).map(n -> "\n  Maybe " + n).orElse(""))
                    .collect(Collectors.joining("\n\n")));
        }
        return goals.list();
    }
}
