package org.summitsim.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.summitsim.model.Problem;
import org.summitsim.model.Sweep;

/**
 * What came of reading a sweep file.
 *
 * @param file the file
 * @param sweep the sweep; present exactly if there are no errors in it and in its scenario
 * @param problems all errors, in the order of the file; those of the scenario behind them
 * @param sha256 the SHA-256 of the file in hexadecimal digits; empty if it could not be read
 * @param locator finds the place of a problem
 */
public record SweepReading(
        Path file,
        Optional<Sweep> sweep,
        List<LocatedProblem> problems,
        String sha256,
        Function<Problem, LocatedProblem> locator) {

    public SweepReading {
        problems = List.copyOf(problems);
    }

    /** The place in the file of a problem that was found later, as deep as its path leads. */
    public LocatedProblem locate(Problem problem) {
        return locator.apply(problem);
    }

    /** The file of the scenario that a sweep of this file is about. */
    public Path scenario(Sweep of) {
        return beside(file, of.scenario());
    }

    /** What of the scenario's file a sweep starts from. */
    public static Change basis(Sweep of) {
        return new Change(of.variant(), List.of());
    }

    /** The scenario as a point has it. */
    public Reading point(Sweep of, List<String> changes) {
        List<Patch> patches = changes.stream().map(Patch::ofPoint).toList();
        return ScenarioReader.read(scenario(of), new Change(of.variant(), patches));
    }

    static Path beside(Path file, String name) {
        return file.resolveSibling(name).normalize();
    }
}
