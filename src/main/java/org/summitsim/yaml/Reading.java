package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;

/**
 * What came of reading a scenario file.
 *
 * @param scenario the scenario; present exactly if there are no errors
 * @param problems all errors and warnings, in the order of the file
 * @param sha256 the SHA-256 of the file and its parts in hexadecimal digits; empty if it could not be read
 * @param locator finds the place of a problem
 * @param writer says what the scenario that was decoded says; only to be asked if there is one
 */
public record Reading(
        Optional<Scenario> scenario,
        List<LocatedProblem> problems,
        String sha256,
        Function<Problem, LocatedProblem> locator,
        Supplier<Writing> writer) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** What the scenario says, all changes and copies made; nothing if there is no scenario. */
    public Optional<Writing> writing() {
        return scenario.map(s -> writer.get());
    }

    /** The place in the file of a problem that was found later, as deep as its path leads. */
    public LocatedProblem locate(Problem problem) {
        return locator.apply(problem);
    }
}
