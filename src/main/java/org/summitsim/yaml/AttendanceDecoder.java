package org.summitsim.yaml;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Attendance;
import org.summitsim.model.Moment;
import org.summitsim.yaml.UsesDecoder.Uses;

/** Decodes {@code people}, {@code joins}, {@code quorum}, {@code before} and {@code uses}. */
record AttendanceDecoder(Scope scope, Groups groups) {
    Attendance decode(Fields fields) {
        List<String> people = fields.find("people").map(groups::expand).orElse(List.of());
        List<String> joins = fields.find("joins").map(groups::expand).orElse(List.of());
        fields.find("joins").ifPresent(c -> refuseBoth(c, people, joins));
        Uses uses = new UsesDecoder(scope).decode(fields.find("uses"));
        Optional<Attendance.Quorum> quorum = fields.find("quorum").flatMap(c -> quorum(c, joins));
        List<String> counted = quorum.map(Attendance.Quorum::of).orElse(List.of());
        List<String> needed = people.stream().filter(p -> !counted.contains(p)).toList();
        return new Attendance(needed, joins, uses.fixed(), uses.choices(), quorum, before(fields.find("before")));
    }

    private Optional<Attendance.Quorum> quorum(Cursor cursor, List<String> joins) {
        Fields fields = cursor.fields(Kind.QUORUM);
        Optional<List<String>> of = fields.require("of").map(groups::expand);
        Optional<Cursor> least = fields.require("at-least");
        Optional<Integer> number = least.flatMap(c -> c.read("a whole number", w -> Numbers.integer(w, 1)));
        Optional<Moment> elseAt = fields.find("else-at").flatMap(scope::moment);
        of.stream()
                .flatMap(List::stream)
                .filter(joins::contains)
                .limit(1)
                .forEach(both -> fields.cursor()
                        .error("Expected a person in joins or in the quorum, received " + Words.quote(both)
                                + " in both"));
        if (of.isEmpty() || of.get().isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return least.flatMap(c -> c.attempt(() -> new Attendance.Quorum(of.get(), number.get(), elseAt)));
    }

    private List<Attendance.Advance> before(Optional<Cursor> cursor) {
        return cursor
                .map(c -> c.isTable() ? List.of(c) : c.items("a list of maps with people and by"))
                .orElse(List.of())
                .stream()
                .flatMap(c -> advance(c.fields(Kind.ADVANCE)).stream())
                .toList();
    }

    /** Who gets in position; without a word on how long, they stay up to the planned start. */
    private Optional<Attendance.Advance> advance(Fields fields) {
        List<String> people = fields.require("people").map(this::persons).orElse(List.of());
        Optional<Duration> by = fields.require("by").flatMap(c -> c.read("a duration such as 30m", Numbers::length));
        Duration stay = fields.duration("for", by.orElse(Duration.ZERO));
        boolean holds = fields.find("holds").map(DoorDecoder::isTrue).orElse(false);
        return people.isEmpty() ? Optional.empty() : by.map(b -> new Attendance.Advance(people, b, stay, holds));
    }

    private List<String> persons(Cursor cursor) {
        Set<String> resources = scope.names().in("resources");
        for (Cursor item : cursor.items("a list of people and groups")) {
            if (item.node() instanceof Node.Text text && resources.contains(text.value())) {
                item.error(
                        "Expected people or groups in position, received the resource " + Words.quote(text.value()),
                        Optional.of("a person who stands for it"));
                return List.of();
            }
        }
        return groups.expand(cursor);
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
            boolean counts =
                    meeting.quorum().filter(q -> q.of().contains(person)).isPresent();
            if (!counts
                    && !meeting.people().contains(person)
                    && !meeting.joins().contains(person)) {
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
