package org.summitsim.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who and what an activity needs.
 *
 * @param people the ids of those it cannot start without, groups resolved, each once
 * @param joins the ids of those who come when they can and for whom nobody waits
 * @param uses the resources it takes, with the number of units, each at least 1
 */
public record Attendance(List<String> people, List<String> joins, Map<String, Integer> uses) {
    /** Nobody and nothing. */
    public static final Attendance NONE = new Attendance(List.of(), List.of(), Map.of());

    public Attendance {
        people = List.copyOf(people);
        joins = List.copyOf(joins);
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
        uses.forEach((id, n) -> Rule.that(n >= 1, "Expected at least 1 unit of " + id + ", received " + n));
    }
}
