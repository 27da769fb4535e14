package org.summitsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.SweepFindings;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepGoals;
import org.summitsim.analysis.SweepRow;
import org.summitsim.analysis.SweepTally;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Designs;
import org.summitsim.experiment.Point;
import org.summitsim.experiment.Points;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.model.Sweep;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;
import org.summitsim.yaml.SweepReader;
import org.summitsim.yaml.SweepReading;

/** A sweep that is read and played point by point. */
record SweepSample(SweepFindings findings, TimeLine time) {
    static SweepSample of(Path folder, String scenario, String sweep) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), scenario);
        return of(Files.writeString(folder.resolve("sweep.yaml"), "sweep: 1\nscenario: plan.yaml\n" + sweep));
    }

    static SweepSample of(Path file) {
        SweepReading reading = SweepReader.read(file);
        Sweep sweep = reading.sweep()
                .orElseThrow(() -> new AssertionError(
                        reading.problems().stream().map(LocatedProblem::format).collect(Collectors.joining("\n"))));
        Play base = Play.of(ScenarioReader.read(reading.scenario(sweep), SweepReading.basis(sweep))
                .scenario()
                .orElseThrow());
        List<SweepGoal> goals = SweepGoals.of(sweep, base).list();
        SweepTally tally = SweepTally.of(sweep, goals);
        Points points = Designs.of(sweep, 1);
        List<SweepRow> rows = new ArrayList<>();
        for (long n = 0; n < points.size(); n++) {
            Point point = points.point(n);
            rows.add(row(reading.point(sweep, point.changes()), point, goals, sweep));
        }
        rows.forEach(tally::accept);
        rows.forEach(tally::compare);
        return new SweepSample(tally.findings(), base.network().time());
    }

    private static SweepRow row(Reading reading, Point point, List<SweepGoal> goals, Sweep sweep) {
        if (reading.scenario().isEmpty()) {
            Optional<String> why = Optional.of(reading.problems().get(0).message());
            return new SweepRow(point.number(), point.values(), 0, List.of(), why);
        }
        int replications = sweep.settings().replications().orElse(1);
        RunResult run = Runner.run(
                Play.of(reading.scenario().get()), new RunPlan("point", 1, Stop.after(replications), 1, Progress.NONE));
        List<SweepRow.Figure> figures = goals.stream()
                .map(goal -> run.measures().list().stream()
                        .filter(m -> m.key().equals(goal.key()))
                        .findFirst()
                        .map(m -> SweepRow.Figure.of(m.summary()))
                        .orElse(SweepRow.Figure.of(Double.NaN, Double.NaN)))
                .toList();
        return new SweepRow(point.number(), point.values(), replications, figures, Optional.empty());
    }

    String text() {
        return SweepReport.of(findings, time).text(200, false, Path.of("sweep.html"));
    }
}
