package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A place at which two scenarios are not the same.
 *
 * @param path the keys that lead there; to an entry, an agenda item or a source as a whole where only one of them has it
 * @param before what the first has there
 * @param after what the second has there
 */
public record Difference(List<String> path, Optional<Written> before, Optional<Written> after) {
    public Difference {
        path = List.copyOf(path);
    }

    /** All differences, in the order of the first scenario, each map followed by what only the second has. */
    public static List<Difference> list(Writing before, Writing after) {
        return new Differing(before, after).list();
    }
}
