package org.summitsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepGoals;
import org.summitsim.engine.Play;
import org.summitsim.model.Goal;
import org.summitsim.model.Problem;
import org.summitsim.model.Sweep;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.SweepReader;
import org.summitsim.yaml.SweepReading;

/**
 * What came of reading a sweep file and compiling its scenario.
 *
 * @param reading the file
 * @param study what can be played; absent if something is wrong
 * @param problems everything that is wrong or doubtful
 */
record SweepStudy(SweepReading reading, Optional<Study> study, List<LocatedProblem> problems) {
    SweepStudy {
        problems = List.copyOf(problems);
    }

    /**
     * A sweep that can be played.
     *
     * @param sweep the sweep
     * @param play its scenario before anything is changed
     * @param sha256 the SHA-256 of the scenario, in hexadecimal digits
     * @param goals what it records
     */
    record Study(Sweep sweep, Play play, String sha256, List<SweepGoal> goals) {
        /** The seed of all its random numbers. */
        long seed() {
            return sweep.settings()
                    .seed()
                    .orElse(play.network().scenario().settings().seed());
        }
    }

    /** Reads a sweep. Never throws for what is in the file or in its scenario. */
    static SweepStudy read(Path file) {
        SweepReading reading = SweepReader.read(file);
        if (reading.sweep().isEmpty()) {
            List<LocatedProblem> problems =
                    MissingFile.findSweep(file).map(List::of).orElse(reading.problems());
            return new SweepStudy(reading, Optional.empty(), problems);
        }
        Sweep sweep = reading.sweep().get();
        Programme programme = Programme.read(reading.scenario(sweep), SweepReading.basis(sweep))
                .playedAsPlanned();
        List<LocatedProblem> problems = Stream.concat(reading.problems().stream(), programme.problems().stream())
                .toList();
        return programme
                .play()
                .map(play -> withGoals(
                        reading, new Study(sweep, play, programme.reading().sha256(), List.of()), problems))
                .orElseGet(() -> new SweepStudy(reading, Optional.empty(), problems));
    }

    private static SweepStudy withGoals(SweepReading reading, Study study, List<LocatedProblem> problems) {
        MeasureNames names = MeasureNames.of(study.play);
        Sweep sweep = byMeasures(study.sweep, names);
        SweepGoals goals = SweepGoals.of(sweep, study.play);
        List<LocatedProblem> wrong = IntStream.range(0, sweep.goals().size())
                .mapToObj(place -> wrong(sweep.goals(), place, goals, names))
                .flatMap(Optional::stream)
                .map(reading::locate)
                .toList();
        List<LocatedProblem> all =
                Stream.concat(problems.stream(), wrong.stream()).toList();
        Study whole = new Study(sweep, study.play, study.sha256, goals.list());
        return new SweepStudy(reading, wrong.isEmpty() ? Optional.of(whole) : Optional.empty(), all);
    }

    /** What is wrong with one of the goals, if anything is. */
    private static Optional<Problem> wrong(List<String> listed, int place, SweepGoals goals, MeasureNames names) {
        String goal = listed.get(place);
        List<String> path = List.of("goals", String.valueOf(place));
        if (goals.unknown().contains(goal)) {
            Problem problem = Problem.error(path, MeasureNames.RULE + "\"" + goal + "\"");
            return Optional.of(names.meant(goal).map(problem::withHint).orElse(problem));
        }
        return listed.indexOf(goal) < place
                ? Optional.of(Problem.error(path, "Expected each measure once, received " + goal + " again"))
                : Optional.empty();
    }

    /** With the measures of goals in the place of their names. */
    private static Sweep byMeasures(Sweep sweep, MeasureNames names) {
        List<String> goals = sweep.goals().stream()
                .map(goal -> names.goal(goal).map(Goal::of).orElse(goal))
                .toList();
        return new Sweep(
                sweep.id(),
                sweep.title(),
                sweep.scenario(),
                sweep.variant(),
                sweep.axes(),
                sweep.design(),
                sweep.settings(),
                goals);
    }

    /** What can be played; where there is nothing, fails with all that is wrong. */
    Study orFail() {
        return study.orElseThrow(() -> Failure.wrongInput(Programme.text(problems)));
    }
}
