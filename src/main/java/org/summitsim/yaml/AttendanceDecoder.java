package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Attendance;

/** Decodes {@code people}, {@code joins} and {@code uses}. */
record AttendanceDecoder(Scope scope, Groups groups) {
    Attendance decode(Fields fields) {
        List<String> people = fields.find("people").map(groups::expand).orElse(List.of());
        List<String> joins = fields.find("joins").map(groups::expand).orElse(List.of());
        fields.find("joins").ifPresent(c -> refuseBoth(c, people, joins));
        return new Attendance(people, joins, uses(fields.find("uses")));
    }

    private static void refuseBoth(Cursor cursor, List<String> people, List<String> joins) {
        List<String> both = joins.stream().filter(Set.copyOf(people)::contains).toList();
        if (!both.isEmpty()) {
            cursor.error(
                    "Expected a person in people or in joins, received " + Words.quote(String.join(", ", both))
                            + " in both",
                    Optional.of("everyone of .. except " + Words.quote(both.get(0))));
        }
    }

    /** The people of an agenda item, all of whom must be among those of its meeting. */
    Attendance decodeItem(Fields fields, Attendance meeting) {
        List<String> people = fields.find("people").map(groups::expand).orElse(List.of());
        for (String person : people) {
            if (!meeting.people().contains(person) && !meeting.joins().contains(person)) {
                fields.find("people")
                        .ifPresent(c -> c.error(
                                "Expected somebody in people or joins of the entry, received " + Words.quote(person),
                                Optional.of("add " + Words.quote(person) + " to its people")));
            }
        }
        Map<String, Integer> uses = uses(fields.find("uses"));
        uses.forEach((id, units) -> {
            int held = meeting.uses().getOrDefault(id, 0);
            int capacity = scope.capacities().getOrDefault(id, Integer.MAX_VALUE);
            if (held > 0 && units <= capacity && held > capacity - units) {
                fields.find("uses")
                        .ifPresent(c -> c.error("Expected at most " + capacity + " of " + Words.quote(id)
                                + " together, received " + held + " of the entry and " + units + " of the item"));
            }
        });
        return new Attendance(people, List.of(), uses);
    }

    /** Resources with their numbers: a map, or a list of which each counts 1. */
    Map<String, Integer> uses(Optional<Cursor> cursor) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        cursor.ifPresent(c -> {
            if (c.node() instanceof Node.Table table && table.fields().containsKey("any-of")) {
                c.notYet("any-of");
            } else if (c.isTable()) {
                c.entries("a map").forEach(field -> counted(field, uses));
            } else {
                c.items("a list of resources, or a map from resources to numbers")
                        .forEach(item -> single(item, uses));
            }
        });
        return uses;
    }

    private void single(Cursor item, Map<String, Integer> uses) {
        scope.reference(item, Reference.RESOURCE).ifPresent(id -> {
            if (uses.put(id, 1) != null) {
                item.error("Expected each resource once, received " + Words.quote(id) + " twice");
            }
        });
    }

    private void counted(Cursor field, Map<String, Integer> uses) {
        String id = field.key();
        if (!scope.names().in("resources").contains(id)) {
            field.keyError(
                    "Expected a resource that the file has, received " + Words.quote(id),
                    field.nearest(id, scope.names().in("resources")));
            return;
        }
        int capacity = scope.capacities().getOrDefault(id, Integer.MAX_VALUE);
        field.read("a whole number", w -> Numbers.integer(w, 1)).ifPresent(units -> {
            uses.put(id, units);
            if (units > capacity) {
                field.error("Expected at most " + capacity + " of " + Words.quote(id) + ", received " + units);
            }
        });
    }
}
