package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Risk;

/** Decodes {@code risks}. */
final class RisksSection {
    private static final String ALL = "transfers";

    private final Scope scope;
    private final AfterDecoder after;
    private final List<String> transfers;
    private final Set<String> known;

    RisksSection(Scope scope) {
        this.scope = scope;
        this.after = new AfterDecoder(scope);
        this.transfers = List.copyOf(scope.names().transfers());
        this.known = new LinkedHashSet<>(scope.names().happenings());
        this.known.addAll(transfers);
    }

    List<Risk> decode(Fields scenario) {
        return Sections.entries(scenario, "risks").stream()
                .flatMap(c -> risk(c).stream())
                .toList();
    }

    private Optional<Risk> risk(Cursor cursor) {
        Fields fields = cursor.fields(Kind.RISK);
        fields.require("probability");
        Optional<Double> probability = fields.number("probability", 0, 1);
        List<String> affects = fields.require("affects").map(this::affects).orElse(List.of());
        Optional<Risk.Impact> impact = fields.require("impact").flatMap(this::impact);
        String title = fields.text("title").orElse(cursor.key());
        var notes = new NotesDecoder(scope).decode(fields, Kind.RISK);
        if (probability.isEmpty() || affects.isEmpty() || impact.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Risk(cursor.key(), title, probability.get(), affects, impact.get(), true, Optional.empty(), notes));
    }

    private List<String> affects(Cursor cursor) {
        Set<String> ids = new LinkedHashSet<>();
        List<Cursor> items = cursor.items("a list of ids");
        if (items.isEmpty() && !cursor.isTable() && !cursor.isNull()) {
            cursor.error("Expected at least one id, received an empty list");
        }
        for (Cursor item : items) {
            List<String> meant =
                    item.text("an id").map(name -> affected(item, name)).orElse(List.of());
            if (items.size() == 1) {
                return meant;
            }
            for (String id : meant) {
                if (!ids.add(id)) {
                    item.error("Expected each id once, received " + Words.quote(id) + " twice");
                }
            }
        }
        return new ArrayList<>(ids);
    }

    private List<String> affected(Cursor item, String name) {
        if (name.equals(ALL)) {
            if (transfers.isEmpty()) {
                item.error("Expected transfers in the file, received none");
            }
            return transfers;
        }
        int before = scope.names().itemsWithKey(name).size();
        Optional<String> happening = after.find(item, name, Optional.empty());
        if (happening.isPresent()) {
            return List.of(happening.get());
        }
        if (scope.names().transfers().contains(name)) {
            return List.of(name);
        }
        if (before < 2) {
            Scope.dangling(item, "a meeting, a leg, an agenda item or a transfer", name, item.nearest(name, known));
        }
        return List.of();
    }

    private Optional<Risk.Impact> impact(Cursor cursor) {
        Fields fields = cursor.fields(Kind.IMPACT);
        if (!fields.has("multiply") && !fields.has("add") && !fields.isIncomplete()) {
            cursor.keyError("Expected multiply or add in an impact, received neither", Optional.empty());
        }
        var multiply = fields.find("multiply").flatMap(scope::factor);
        var add = fields.find("add").flatMap(scope::lag);
        return multiply.isPresent() || add.isPresent()
                ? Optional.of(new Risk.Impact(multiply, add, false))
                : Optional.empty();
    }
}
