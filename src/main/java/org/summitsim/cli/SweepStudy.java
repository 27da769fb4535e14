package org.summitsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepGoals;
import org.summitsim.engine.Play;
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
            List<LocatedProblem> problems = MissingFile.find(file).map(List::of).orElse(reading.problems());
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
        SweepGoals goals = SweepGoals.of(study.sweep, study.play);
        List<LocatedProblem> all = new ArrayList<>(problems);
        MeasureNames names = new MeasureNames(PlannedMeasures.of(study.play));
        for (String unknown : goals.unknown()) {
            int place = study.sweep.goals().indexOf(unknown);
            Problem problem =
                    Problem.error(List.of("goals", String.valueOf(place)), MeasureNames.RULE + "\"" + unknown + "\"");
            all.add(reading.locate(names.meant(unknown).map(problem::withHint).orElse(problem)));
        }
        Study whole = new Study(study.sweep, study.play, study.sha256, goals.list());
        return new SweepStudy(reading, goals.unknown().isEmpty() ? Optional.of(whole) : Optional.empty(), all);
    }

    /** What can be played; where there is nothing, fails with all that is wrong. */
    Study orFail() {
        return study.orElseThrow(() -> Failure.wrongInput(Programme.text(problems)));
    }
}
