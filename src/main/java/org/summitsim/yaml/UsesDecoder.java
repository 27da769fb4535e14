package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes {@code uses}: resources with their numbers as a map, or as a list of which each counts 1; with {@code any-of} for
 * several of which one is taken.
 */
record UsesDecoder(Scope scope) {
    /** What is taken in any case, and what one of is taken. */
    record Uses(Map<String, Integer> fixed, List<Map<String, Integer>> choices) {}

    Uses decode(Optional<Cursor> cursor) {
        Uses uses = new Uses(new LinkedHashMap<>(), new ArrayList<>());
        Set<String> seen = new LinkedHashSet<>();
        cursor.ifPresent(c -> read(c, uses.fixed(), uses.choices(), seen));
        return uses;
    }

    /** Resources among which there is no choice. */
    Map<String, Integer> fixed(Optional<Cursor> cursor) {
        Map<String, Integer> fixed = new LinkedHashMap<>();
        List<Map<String, Integer>> choices = new ArrayList<>();
        cursor.ifPresent(c -> {
            read(c, fixed, choices, new LinkedHashSet<>());
            if (!choices.isEmpty()) {
                c.error("Expected resources without a choice here, received any-of");
            }
        });
        return fixed;
    }

    private void read(Cursor cursor, Map<String, Integer> fixed, List<Map<String, Integer>> choices, Set<String> seen) {
        if (cursor.isTable()) {
            for (Cursor field : cursor.entries("a map")) {
                if (field.key().equals("any-of")) {
                    choice(field, seen).ifPresent(choices::add);
                } else {
                    counted(field, fixed, seen);
                }
            }
            return;
        }
        for (Cursor item : cursor.items("a list of resources, or a map from resources to numbers")) {
            if (item.isChoice()) {
                read(item, fixed, choices, seen);
            } else {
                single(item, fixed, seen);
            }
        }
    }

    private Optional<Map<String, Integer>> choice(Cursor cursor, Set<String> seen) {
        Map<String, Integer> options = new LinkedHashMap<>();
        if (cursor.isTable()) {
            cursor.entries("a map").forEach(field -> counted(field, options, seen));
        } else {
            cursor.items("a list of resources, or a map from resources to numbers")
                    .forEach(item -> single(item, options, seen));
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(options);
    }

    private void single(Cursor item, Map<String, Integer> uses, Set<String> seen) {
        scope.reference(item, Reference.RESOURCE)
                .filter(id -> once(item, id, seen))
                .ifPresent(id -> uses.put(id, 1));
    }

    private static boolean once(Cursor cursor, String id, Set<String> seen) {
        boolean first = seen.add(id);
        if (!first) {
            cursor.error("Expected each resource once, received " + Words.quote(id) + " twice");
        }
        return first;
    }

    private void counted(Cursor field, Map<String, Integer> uses, Set<String> seen) {
        String id = field.key();
        if (!scope.names().in("resources").contains(id)) {
            field.keyError(
                    "Expected a resource that the file has, received " + Words.quote(id),
                    field.nearest(id, scope.names().in("resources")));
            return;
        }
        int capacity = scope.capacities().getOrDefault(id, Integer.MAX_VALUE);
        field.read("a whole number", w -> Numbers.integer(w, 1))
                .filter(units -> once(field, id, seen))
                .ifPresent(units -> {
                    uses.put(id, units);
                    if (units > capacity) {
                        field.error("Expected at most " + capacity + " of " + Words.quote(id) + ", received " + units);
                    }
                });
    }
}
