package org.summitsim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.Problem.Severity;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.NearFiles;
import org.summitsim.yaml.SweepReader;

/** The commonest mistakes of all: a file name that no file has, and a file of the other kind. */
final class MissingFile {
    private MissingFile() {}

    /** What to say of a scenario file that is not there or is a sweep; nothing if it is neither. */
    static Optional<LocatedProblem> findScenario(Path file) {
        if (!Files.exists(file)) {
            return Optional.of(missing(file, "scenario"));
        }
        return SweepReader.isSweep(file)
                ? Optional.of(
                        problem(file, "Expected a scenario, received a sweep", Optional.of("summit sweep " + file)))
                : Optional.empty();
    }

    /** What to say of a sweep file that is not there or is a scenario; nothing if it is neither. */
    static Optional<LocatedProblem> findSweep(Path file) {
        if (!Files.exists(file)) {
            return Optional.of(missing(file, "sweep"));
        }
        return SweepReader.isScenario(file)
                ? Optional.of(problem(file, "Expected a sweep, received a scenario", Optional.of("summit run " + file)))
                : Optional.empty();
    }

    private static LocatedProblem missing(Path file, String noun) {
        return problem(
                file,
                "Expected the name of a " + noun + " file, received a name that no file has",
                NearFiles.find(file).map(Path::toString));
    }

    private static LocatedProblem problem(Path file, String message, Optional<String> hint) {
        return new LocatedProblem(file.toString(), 0, 0, List.of(), Severity.ERROR, message, hint, "");
    }
}
