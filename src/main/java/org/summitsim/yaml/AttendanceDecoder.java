package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Attendance;
import org.summitsim.yaml.UsesDecoder.Uses;

/** Decodes {@code people}, {@code joins} and {@code uses}. */
record AttendanceDecoder(Scope scope, Groups groups) {
    Attendance decode(Fields fields) {
        List<String> people = fields.find("people").map(groups::expand).orElse(List.of());
        List<String> joins = fields.find("joins").map(groups::expand).orElse(List.of());
        fields.find("joins").ifPresent(c -> refuseBoth(c, people, joins));
        Uses uses = new UsesDecoder(scope).decode(fields.find("uses"));
        return new Attendance(people, joins, uses.fixed(), uses.choices(), Optional.empty(), List.of());
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
        Uses uses = new UsesDecoder(scope).decode(fields.find("uses"));
        uses.fixed().forEach((id, units) -> {
            int held = meeting.uses().getOrDefault(id, 0);
            int capacity = scope.capacities().getOrDefault(id, Integer.MAX_VALUE);
            if (held > 0 && units <= capacity && held > capacity - units) {
                fields.find("uses")
                        .ifPresent(c -> c.error("Expected at most " + capacity + " of " + Words.quote(id)
                                + " together, received " + held + " of the entry and " + units + " of the item"));
            }
        });
        return new Attendance(people, List.of(), uses.fixed(), uses.choices(), Optional.empty(), List.of());
    }
}
