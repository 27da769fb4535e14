package org.summitsim.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.Transfer;
import org.summitsim.model.Work;

/** Decodes {@code transfers} and {@code drives}, and refuses a second way in the same direction between two places. */
final class TransfersSection {
    private final Scope scope;
    private final Map<List<String>, Cursor> ways = new HashMap<>();

    TransfersSection(Scope scope) {
        this.scope = scope;
    }

    List<Transfer> decode(Fields scenario) {
        List<Transfer> transfers = new ArrayList<>();
        for (Cursor entry : Sections.entries(scenario, "transfers")) {
            transfer(entry).ifPresent(transfers::add);
        }
        transfers.addAll(new DrivesSection(scope, this::claim).decode(scenario));
        return transfers;
    }

    private Optional<Transfer> transfer(Cursor entry) {
        Fields fields = entry.fields(Kind.TRANSFER);
        Optional<Transfer.Route> route = route(fields);
        route.ifPresent(r -> claim(entry, r));
        Work work = new WorkDecoder(scope).required(fields);
        Transfer.Time time = new Transfer.Time(
                work,
                fields.duration("margin", scope.defaults().margin()),
                fields.find("profile").map(Profiles::decode).orElse(Transfer.Time.FLAT));
        Map<String, Integer> uses = new UsesDecoder(scope).fixed(fields.find("uses"));
        var notes = new NotesDecoder(scope).decode(fields, Kind.TRANSFER);
        return route.map(r -> new Transfer(entry.key(), r, time, uses, notes));
    }

    private Optional<Transfer.Route> route(Fields fields) {
        boolean oneWay = fields.has("from") || fields.has("to");
        if (fields.has("between") == oneWay && !fields.isIncomplete()) {
            fields.cursor()
                    .keyError(
                            "Expected either between or from and to, received " + (oneWay ? "both" : "neither"),
                            Optional.empty());
            return Optional.empty();
        }
        return fields.find("between").map(this::between).orElseGet(() -> fromTo(fields));
    }

    private Optional<Transfer.Route> between(Cursor cursor) {
        List<Cursor> ends = cursor.items("a list of two places");
        List<String> places = ends.stream()
                .flatMap(c -> scope.reference(c, Reference.PLACE).stream())
                .toList();
        if (ends.size() != 2) {
            cursor.error("Expected a list of two places, received " + ends.size());
            return Optional.empty();
        }
        return places.size() == 2 ? apart(cursor, places.get(0), places.get(1), true) : Optional.empty();
    }

    private Optional<Transfer.Route> fromTo(Fields fields) {
        Optional<String> from = fields.require("from").flatMap(c -> scope.reference(c, Reference.PLACE));
        Optional<String> to = fields.require("to").flatMap(c -> scope.reference(c, Reference.PLACE));
        return from.flatMap(f -> to.flatMap(t -> apart(fields.cursor(), f, t, false)));
    }

    static Optional<Transfer.Route> apart(Cursor cursor, String from, String to, boolean bothWays) {
        if (from.equals(to)) {
            cursor.error("Expected two places, received " + Words.quote(from) + " twice");
            return Optional.empty();
        }
        return Optional.of(new Transfer.Route(from, to, bothWays));
    }

    private void claim(Cursor entry, Transfer.Route route) {
        claim(entry, route.from(), route.to());
        if (route.bothWays()) {
            claim(entry, route.to(), route.from());
        }
    }

    private void claim(Cursor entry, String from, String to) {
        Cursor first = ways.putIfAbsent(List.of(from, to), entry);
        if (first != null && !first.equals(entry)) {
            entry.keyError(
                    "Expected one transfer from " + from + " to " + to + ", received another one in "
                            + first.keyAt().brief(entry.keyAt()),
                    Optional.empty());
        }
    }

    /** The margin of a table or, where it has none, of the whole file. */
    static Duration margin(Scope scope, Optional<Cursor> cursor) {
        return cursor.flatMap(c -> c.read("a duration such as 45m", Numbers::length))
                .orElse(scope.defaults().margin());
    }
}
