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
        this.known.add(ALL);
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
        RiskDecoder parts = new RiskDecoder(scope);
        Optional<Risk.Impact> impact = parts.impact(fields);
        Optional<Risk.Mitigation> mitigation = impact.flatMap(i -> parts.mitigation(fields, i));
        boolean shared = fields.truth("shared", true);
        String title = fields.text("title").orElse(cursor.key());
        var notes = new NotesDecoder(scope).decode(fields, Kind.RISK);
        if (probability.isEmpty() || affects.isEmpty() || impact.isEmpty()) {
            return Optional.empty();
        }
        checkTransfers(fields, affects, impact.get());
        return Optional.of(
                new Risk(cursor.key(), title, probability.get(), affects, impact.get(), shared, mitigation, notes));
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

    /** A way, a stream or a station cannot be cancelled, so that a risk must do something else to it. */
    private void checkTransfers(Fields fields, List<String> affects, Risk.Impact impact) {
        boolean nothing = impact.multiply().isEmpty() && impact.add().isEmpty();
        Names names = scope.names();
        boolean passing = affects.stream()
                .anyMatch(id -> names.streams().contains(id) || names.stations().contains(id));
        if (nothing && affects.stream().anyMatch(names.transfers()::contains)) {
            refuse(fields, "a transfer");
        } else if (impact.cancel() && passing) {
            refuse(fields, "a stream or a station");
        }
    }

    private static void refuse(Fields fields, String what) {
        fields.find("affects")
                .ifPresent(c -> c.error(
                        "Expected meetings, legs and items to cancel, received " + what,
                        Optional.of("impact: {multiply: 2}")));
    }
}
