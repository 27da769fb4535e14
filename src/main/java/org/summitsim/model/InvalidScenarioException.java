package org.summitsim.model;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be played; says everything that is wrong with it. */
public final class InvalidScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** An exception with all the problems found, at least one of them an error. */
    public InvalidScenarioException(List<Problem> problems) {
        super(problems.stream()
                .map(p -> String.join(".", p.path()) + ": " + p.message())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }
}
