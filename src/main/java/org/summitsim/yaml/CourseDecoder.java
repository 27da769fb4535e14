package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.summitsim.model.Course;
import org.summitsim.model.Outcomes;

/** Decodes {@code when outcomes rounds}: whether an entry takes place, how it may end, and how often it is gone through. */
record CourseDecoder(Scope scope, AfterDecoder after) {
    Course decode(Fields fields) {
        List<Course.Condition> when = fields.find("when").map(this::conditions).orElse(List.of());
        Optional<Outcomes> outcomes = outcomes(fields);
        Optional<Course.Rounds> rounds = fields.find("rounds").flatMap(c -> rounds(c, outcomes));
        return new Course(when, outcomes, rounds);
    }

    /** The outcomes of an entry or an item, if they were given. */
    Optional<Outcomes> outcomes(Fields fields) {
        return fields.find("outcomes").flatMap(CourseDecoder::outcomes);
    }

    private static Optional<Outcomes> outcomes(Cursor cursor) {
        List<String> names = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        List<Cursor> entries = cursor.named("a map from outcomes to their probabilities");
        for (Cursor entry : entries) {
            entry.read("a probability", text -> Numbers.between(text, 0, 1)).ifPresent(p -> {
                names.add(entry.key());
                probabilities.add(p);
            });
        }
        return names.isEmpty() || names.size() < entries.size()
                ? Optional.empty()
                : cursor.attempt(() -> new Outcomes(names, probabilities));
    }

    private List<Course.Condition> conditions(Cursor cursor) {
        List<Course.Condition> conditions = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Cursor entry : cursor.entries("a map from what decides it to outcomes")) {
            Optional<String> bearer = bearer(entry);
            if (bearer.isPresent() && !seen.add(bearer.get())) {
                entry.keyError(
                        "Expected each to be asked about once, received " + bearer.get() + " again", Optional.empty());
            }
            bearer.ifPresent(id -> {
                List<String> outcomes = words(entry, scope.names().outcomes(id), Outcomes.OF_ANYTHING, id);
                if (!outcomes.isEmpty()) {
                    conditions.add(new Course.Condition(id, outcomes));
                }
            });
        }
        return conditions;
    }

    private Optional<String> bearer(Cursor entry) {
        int alike = scope.names().itemsWithKey(entry.key()).size();
        Optional<String> found = after.find(entry, entry.key(), Optional.empty());
        if (found.isEmpty() && alike < 2) {
            entry.keyError(
                    "Expected a meeting, a leg or an agenda item that the file has, received "
                            + Words.quote(entry.key()),
                    entry.nearest(entry.key(), scope.names().happenings()));
        }
        if (found.filter(scope.names().stations()::contains).isPresent()) {
            entry.keyError(
                    "Expected something that happens once to decide it, received the station " + entry.key(),
                    Optional.empty());
            return Optional.empty();
        }
        return found;
    }

    /** One of several known words, or a list of them. */
    private static List<String> words(Cursor cursor, Set<String> own, List<String> others, String of) {
        Set<String> known = new LinkedHashSet<>(own);
        known.addAll(others);
        Set<String> words = new LinkedHashSet<>();
        List<Cursor> items = cursor.items("an outcome of " + of + ", or a list of them");
        for (Cursor item : items) {
            Optional<String> word = item.text("an outcome of " + of);
            if (word.isPresent() && !known.contains(word.get())) {
                item.error(
                        "Expected an outcome of " + of + " (" + String.join(", ", known) + "), received "
                                + Words.quote(word.get()),
                        item.nearest(word.get(), known));
            } else if (word.isPresent() && !words.add(word.get())) {
                item.error("Expected each outcome once, received " + word.get() + " twice");
            }
        }
        if (items.isEmpty() && !cursor.isTable() && !cursor.isNull()) {
            cursor.error("Expected at least one outcome of " + of + ", received none");
        }
        return new ArrayList<>(words);
    }

    private static Optional<Course.Rounds> rounds(Cursor cursor, Optional<Outcomes> outcomes) {
        if (outcomes.isEmpty()) {
            cursor.keyError(
                    "Expected rounds where there are outcomes to go on for, received them without",
                    Optional.of("outcomes: {agreed: 0.6, open: 0.4}"));
            return Optional.empty();
        }
        Fields fields = cursor.fields(Kind.ROUNDS);
        Set<String> own = new LinkedHashSet<>(outcomes.get().names());
        List<String> until = fields.require("until")
                .map(c -> words(c, own, List.of(), "this entry"))
                .orElse(List.of());
        fields.require("max");
        OptionalInt max = fields.integer("max", 1);
        if (max.isPresent() && max.getAsInt() > Course.Rounds.MOST) {
            fields.find("max")
                    .ifPresent(c ->
                            c.error("Expected at most " + Course.Rounds.MOST + " rounds, received " + max.getAsInt()));
            return Optional.empty();
        }
        return until.isEmpty() || max.isEmpty()
                ? Optional.empty()
                : Optional.of(new Course.Rounds(until, max.getAsInt()));
    }
}
