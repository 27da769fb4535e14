package org.summitsim.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.summitsim.model.Distribution;
import org.summitsim.model.Notes;
import org.summitsim.model.Transfer;
import org.summitsim.model.Work;

/**
 * Decodes {@code drives}: a table from place to place to duration, each good both ways. Under a {@code spread} a bare figure
 * is the usual time of a PERT distribution; a distribution that is written out stays what it is.
 *
 * @param claim is told of each way
 */
record DrivesSection(Scope scope, BiConsumer<Cursor, Transfer.Route> claim) {
    private static final Set<String> KEYS = Set.of("spread", "margin", "note");

    List<Transfer> decode(Fields scenario) {
        Map<String, Cursor> keys = new LinkedHashMap<>();
        List<Cursor> rows = new ArrayList<>();
        List<Cursor> all = scenario.find("drives")
                .filter(c -> !c.isNull())
                .map(c -> c.entries("a map from places to places to durations"))
                .orElse(List.of());
        for (Cursor entry : all) {
            if (KEYS.contains(entry.key())) {
                keys.put(entry.key(), entry);
            } else if (!entry.key().startsWith("x-")) {
                rows.add(entry);
            }
        }
        Style style = style(keys);
        List<Transfer> transfers = new ArrayList<>();
        rows.forEach(row -> addRow(row, style, transfers));
        return transfers;
    }

    private Style style(Map<String, Cursor> keys) {
        Optional<Spread> spread = Optional.ofNullable(keys.get("spread"))
                .map(c -> SettingsSections.spread(Optional.of(c), Spread.DEFAULT));
        Notes notes = Optional.ofNullable(keys.get("note"))
                .map(c -> new NotesDecoder(scope).decode(c, Kind.TRANSFER.keys()))
                .orElse(Notes.NONE);
        return new Style(spread, TransfersSection.margin(scope, Optional.ofNullable(keys.get("margin"))), notes);
    }

    private void addRow(Cursor row, Style style, List<Transfer> transfers) {
        if (!isPlace(row)) {
            return;
        }
        for (Cursor cell : row.entries("a map from places to durations")) {
            if (isPlace(cell)) {
                TransfersSection.apart(cell, row.key(), cell.key(), true)
                        .ifPresent(route -> transfers.add(transfer(cell, route, style)));
            }
        }
    }

    private boolean isPlace(Cursor entry) {
        Set<String> places = scope.names().in("places");
        boolean known = places.contains(entry.key());
        if (!known) {
            entry.keyError(
                    "Expected a place that the file has, received " + Words.quote(entry.key()),
                    entry.nearest(entry.key(), places));
        }
        return known;
    }

    private Transfer transfer(Cursor cell, Transfer.Route route, Style style) {
        claim.accept(cell, route);
        Work work = scope.length(cell, style::around).map(Work::of).orElse(WorkDecoder.UNREAD);
        return new Transfer(
                Names.driveId(route.from(), route.to()),
                route,
                new Transfer.Time(work, style.margin, Transfer.Time.FLAT),
                Map.of(),
                style.notes);
    }

    /** What holds for all of the table. */
    private record Style(Optional<Spread> spread, Duration margin, Notes notes) {
        Distribution around(Distribution written) {
            return written instanceof Distribution.Constant figure && spread.isPresent()
                    ? spread.get().around(figure.value())
                    : written;
        }
    }
}
