package org.summitsim.analysis.health;

import java.util.List;

/**
 * Something doubtful in a programme.
 *
 * @param check which check found it
 * @param path the keys that lead to the place in the file
 * @param message who, the values, the rule
 */
public record Finding(Check check, List<String> path, String message) {
    public Finding {
        path = List.copyOf(path);
    }
}
