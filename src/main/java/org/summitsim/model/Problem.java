package org.summitsim.model;

import java.util.List;
import java.util.Optional;

/**
 * Something wrong or doubtful in a scenario.
 *
 * @param severity whether it can be played all the same
 * @param path the keys that lead to the place in the file, such as {@code meetings, lunch, start}
 * @param message who, the value, the rule
 * @param hint what to try, without the word "Maybe", if there is something
 */
public record Problem(Severity severity, List<String> path, String message, Optional<String> hint) {

    public Problem {
        path = List.copyOf(path);
    }

    /** Whether a scenario with this problem can be played. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** An error at a path. */
    public static Problem error(List<String> path, String message) {
        return new Problem(Severity.ERROR, path, message, Optional.empty());
    }

    /** A warning at a path. */
    public static Problem warning(List<String> path, String message) {
        return new Problem(Severity.WARNING, path, message, Optional.empty());
    }

    /** The same with a hint. */
    public Problem withHint(String text) {
        return new Problem(severity, path, message, Optional.of(text));
    }
}
