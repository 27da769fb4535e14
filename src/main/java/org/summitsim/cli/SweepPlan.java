package org.summitsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Limit;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.experiment.Batch;
import org.summitsim.experiment.Designs;
import org.summitsim.experiment.Effort;
import org.summitsim.experiment.Points;
import org.summitsim.model.Scenario;
import org.summitsim.model.Sweep;
import org.summitsim.network.TimeLine;
import org.summitsim.report.SweepRecipe;
import org.summitsim.report.SweepWriter;
import org.summitsim.yaml.ScenarioTree;

/**
 * What a command to sweep comes down to.
 *
 * @param points all points of the sweep
 * @param task what all batches have in common
 * @param recipe what makes the table
 * @param folder where it goes
 * @param time the clock of the scenario before anything is changed
 */
record SweepPlan(Points points, Batch.Task task, SweepRecipe recipe, Path folder, TimeLine time) {
    /**
     * The plan for a sweep.
     *
     * @param study the sweep and its scenario, which are fine
     * @param scenario the file of the scenario
     */
    static SweepPlan of(SweepStudy.Study study, Path scenario, String sweepSha256, SweepOptions options) {
        Sweep sweep = study.sweep();
        Scenario base = study.play().network().scenario();
        Effort effort = options.effort(sweep.settings(), base.settings());
        List<Limit> limits = options.limits(study.play());
        Points points = Designs.of(sweep, effort.seed());
        SweepRecipe recipe = new SweepRecipe(
                new SweepRecipe.Source(Version.text(), base.id(), study.sha256(), sweepSha256),
                sweep,
                effort,
                study.goals(),
                limits,
                range(options.points(), points.size()));
        Batch.Task task = new Batch.Task(
                ScenarioTree.read(scenario, Optional.empty()).text(),
                sweep.variant().orElse(""),
                effort,
                study.goals().stream().map(SweepGoal::key).toList(),
                limits);
        Path whole = SweepWriter.folder(options.folder(), recipe);
        Path folder = options.points().map(r -> whole.resolve(r.folder())).orElse(whole);
        return new SweepPlan(
                points, task, recipe, folder, study.play().network().time());
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
}
