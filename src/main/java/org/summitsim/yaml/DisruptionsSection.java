package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitsim.model.Disruption;
import org.summitsim.model.Distribution;

/** Decodes {@code disruptions}. */
record DisruptionsSection(Scope scope) {
    private static final int MOST_CALLS = 10_000;
    private static final List<String> TARGETS = List.of("people", "resources", "places");

    List<Disruption> decode(Fields scenario) {
        return Sections.entries(scenario, "disruptions").stream()
                .flatMap(c -> disruption(c).stream())
                .toList();
    }

    private Optional<Disruption> disruption(Cursor cursor) {
        Fields fields = cursor.fields(Kind.DISRUPTION);
        checkName(cursor);
        Optional<Distribution> every = fields.require("every").flatMap(this::every);
        Optional<String> seizes = fields.require("seizes").flatMap(this::target);
        Optional<Distribution> duration = fields.require("duration").flatMap(scope::length);
        var during = fields.find("during").flatMap(scope::hours);
        OptionalInt max = max(fields);
        String title = fields.text("title").orElse(cursor.key());
        boolean preempts = fields.flag("preempts");
        var notes = new NotesDecoder(scope).decode(fields, Kind.DISRUPTION);
        if (every.isEmpty() || seizes.isEmpty() || duration.isEmpty()) {
            return Optional.empty();
        }
        Disruption.Calls calls = new Disruption.Calls(every.get(), during, max);
        return Optional.of(new Disruption(cursor.key(), title, calls, seizes.get(), duration.get(), preempts, notes));
    }

    /** Measures and causes are named after activities, people, resources and disruptions alike. */
    private void checkName(Cursor cursor) {
        boolean taken = scope.names().activities().contains(cursor.key())
                || List.of("people", "resources").stream()
                        .anyMatch(s -> scope.names().in(s).contains(cursor.key()));
        if (taken) {
            cursor.keyError(
                    "Expected an id of its own for a disruption, received " + Words.quote(cursor.key())
                            + ", which is that of something else",
                    Optional.empty());
        }
    }

    private Optional<Distribution> every(Cursor cursor) {
        return scope.length(cursor).filter(law -> {
            boolean passes = Support.of(law).high() > 0;
            if (!passes) {
                cursor.expected("a time above 0");
            }
            return passes;
        });
    }

    private static OptionalInt max(Fields fields) {
        OptionalInt max = fields.integer("max-calls", 1);
        if (max.orElse(1) > MOST_CALLS) {
            fields.find("max-calls").ifPresent(c -> c.expected("a whole number of at most " + MOST_CALLS));
            return OptionalInt.empty();
        }
        return max;
    }

    private Optional<String> target(Cursor cursor) {
        return cursor.text("the id of a person, a resource or a place").filter(id -> {
            long sections = TARGETS.stream()
                    .filter(s -> scope.names().in(s).contains(id))
                    .count();
            if (sections == 0) {
                List<String> known = TARGETS.stream()
                        .flatMap(s -> scope.names().in(s).stream())
                        .toList();
                Scope.dangling(cursor, "a person, a resource or a place", id, cursor.nearest(id, known));
            } else if (sections > 1) {
                cursor.error(
                        "Expected the id of one thing only, received " + Words.quote(id) + ", which is that of two");
            }
            return sections == 1;
        });
    }
}
