package org.summitsim.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitsim.model.Lever;

/** Decodes {@code levers}. */
final class LeversSection {
    private static final String ALL = "transfers";
    private static final double MOST = 1e6;

    private final Scope scope;
    private final AfterDecoder after;

    LeversSection(Scope scope) {
        this.scope = scope;
        after = new AfterDecoder(scope);
    }

    List<Lever> decode(Fields scenario) {
        return Sections.entries(scenario, "levers").stream()
                .flatMap(c -> lever(c).stream())
                .toList();
    }

    private Optional<Lever> lever(Cursor cursor) {
        Fields fields = cursor.fields(Kind.LEVER);
        Optional<Fields> when = fields.require("when").map(c -> c.fields(Kind.WHEN_LATE));
        Optional<String> late = when.flatMap(w -> w.require("late")).flatMap(c -> held(c, Set.of()));
        Optional<Duration> by = when.flatMap(w -> w.require("by").isPresent() ? w.duration("by") : Optional.empty());
        Optional<Lever.Action> action = fields.require("do").flatMap(this::action);
        String title = fields.text("title").orElse(cursor.key());
        double cost = fields.number("cost", 0, MOST).orElse(0.0);
        if (late.isEmpty() || by.isEmpty() || action.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lever(cursor.key(), title, late.get(), by.get(), action.get(), cost));
    }

    private Optional<Lever.Action> action(Cursor cursor) {
        Fields fields = cursor.fields(Kind.ACTION);
        List<String> verbs =
                Stream.of("skip", "shorten", "multiply").filter(fields::has).toList();
        if (verbs.size() != 1) {
            if (!fields.isIncomplete()) {
                cursor.keyError(
                        "Expected one of skip, shorten and multiply, received "
                                + (verbs.isEmpty() ? "none" : String.join(" and ", verbs)),
                        Optional.empty());
            }
            return Optional.empty();
        }
        String verb = verbs.get(0);
        refuse(fields, "to", verb.equals("shorten"), verb);
        refuse(fields, "by", verb.equals("multiply"), verb);
        Optional<Cursor> what = fields.find(verb);
        return switch (verb) {
            case "skip" -> what.flatMap(c -> held(c, Set.of())).map(Lever.Skip::new);
            case "shorten" -> shorten(fields, what);
            default -> multiply(fields, what);
        };
    }

    private static void refuse(Fields fields, String key, boolean wanted, String verb) {
        if (!wanted) {
            fields.find(key)
                    .ifPresent(c -> c.keyError(
                            "Expected " + key + " with " + (key.equals("to") ? "shorten" : "multiply")
                                    + " only, received it with " + verb,
                            Optional.empty()));
        }
    }

    private Optional<Lever.Action> shorten(Fields fields, Optional<Cursor> what) {
        Optional<String> id = what.flatMap(c -> held(c, Set.of()));
        Optional<Duration> to = fields.require("to").isPresent() ? fields.duration("to") : Optional.empty();
        return id.flatMap(i -> to.map(t -> new Lever.Shorten(i, t)));
    }

    private Optional<Lever.Action> multiply(Fields fields, Optional<Cursor> what) {
        Set<String> ids = new LinkedHashSet<>();
        what.ifPresent(c -> c.items("a list of ids").forEach(item -> ids.addAll(multiplied(item))));
        fields.require("by");
        Optional<Double> by = fields.number("by", 0, MOST);
        return ids.isEmpty() ? Optional.empty() : by.map(b -> new Lever.Multiply(new ArrayList<>(ids), b));
    }

    private List<String> multiplied(Cursor item) {
        Optional<String> name = item.text("the id of an activity or a transfer");
        if (name.isEmpty()) {
            return List.of();
        }
        Set<String> transfers = scope.names().transfers();
        if (name.get().equals(ALL) && !transfers.isEmpty()) {
            return List.copyOf(transfers);
        }
        if (transfers.contains(name.get()) && !scope.names().activities().contains(name.get())) {
            return List.of(name.get());
        }
        Set<String> others = new LinkedHashSet<>(transfers);
        others.add(ALL);
        return held(item, others).map(List::of).orElse(List.of());
    }

    /** What a name means, if it is held by itself: a station is not. */
    private Optional<String> held(Cursor cursor, Set<String> others) {
        return after.happening(cursor, Optional.empty(), others).filter(id -> {
            boolean station = scope.names().stations().contains(id);
            if (station) {
                cursor.error("Expected something that takes place by itself, received the station " + Words.quote(id));
            }
            return !station;
        });
    }
}
