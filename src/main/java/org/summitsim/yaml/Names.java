package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;

/** The ids that a file defines, known before anything of it is decoded, so that one bad entry spoils no reference. */
final class Names {
    private final Table root;
    private final Map<String, Set<String>> sections = new LinkedHashMap<>();
    private final Set<String> activities = new LinkedHashSet<>();
    private final Map<String, List<String>> itemsByKey = new LinkedHashMap<>();
    private final Set<String> withItems = new LinkedHashSet<>();
    private final Set<String> items = new LinkedHashSet<>();
    private final Map<String, Set<String>> outcomes = new LinkedHashMap<>();
    private final Set<String> happenings = new LinkedHashSet<>();
    private final Set<String> stations;
    private final Set<String> streams = new LinkedHashSet<>();
    private final Set<String> transfers = new LinkedHashSet<>();

    Names(Table root) {
        this.root = root;
        stations = ArrivalsDecoder.stations(root);
        for (String section : List.of("meetings", "travel")) {
            activities.addAll(in(section));
            table(root, section).ifPresent(entries -> entries.fields().forEach(this::addItems));
        }
        happenings.addAll(activities);
        happenings.addAll(itemsByKey.keySet());
        happenings.addAll(items);
        transfers.addAll(in("transfers"));
        table(root, "drives").ifPresent(this::addDrives);
    }

    private void addItems(String entry, Field field) {
        addOutcomes(entry, field);
        table(field.value(), "arrivals").ifPresent(arrivals -> streams.add(entry));
        table(field.value(), "agenda")
                .ifPresent(agenda -> agenda.fields().forEach((item, value) -> {
                    String id = entry + "/" + item;
                    items.add(id);
                    withItems.add(entry);
                    itemsByKey.computeIfAbsent(item, k -> new ArrayList<>()).add(id);
                    addOutcomes(id, value);
                }));
    }

    private void addOutcomes(String id, Field field) {
        table(field.value(), "outcomes")
                .ifPresent(t -> outcomes.put(id, t.fields().keySet()));
    }

    private void addDrives(Table drives) {
        drives.fields().forEach((from, row) -> {
            if (row.value() instanceof Table ends) {
                ends.fields().keySet().forEach(to -> transfers.add(driveId(from, to)));
            }
        });
    }

    /** The id of the transfer that a table of drives gives. */
    static String driveId(String from, String to) {
        return from + "--" + to;
    }

    /** The ids of a section. */
    Set<String> in(String section) {
        return sections.computeIfAbsent(
                section, s -> table(root, s).map(t -> t.fields().keySet()).orElse(Set.of()));
    }

    /** The ids of meetings and legs. */
    Set<String> activities() {
        return activities;
    }

    /** The full ids of agenda items and phases. */
    Set<String> items() {
        return items;
    }

    /** Whether a meeting or leg has an agenda. */
    boolean hasItems(String entry) {
        return withItems.contains(entry);
    }

    /** The full ids of the agenda items and phases that have a key. */
    List<String> itemsWithKey(String key) {
        return itemsByKey.getOrDefault(key, List.of());
    }

    /** The ids of meetings that are streams. */
    Set<String> streams() {
        return streams;
    }

    /** The ids of meetings that are stations of streams. */
    Set<String> stations() {
        return stations;
    }

    /** The outcomes that the file names for a meeting, a leg or an item. */
    Set<String> outcomes(String id) {
        return outcomes.getOrDefault(id, Set.of());
    }

    /** The ids of transfers, those of the table of drives among them. */
    Set<String> transfers() {
        return transfers;
    }

    /** The names of meetings, legs and items, the latter in full and by their keys, for suggestions. */
    Set<String> happenings() {
        return happenings;
    }

    private static Optional<Table> table(Node node, String key) {
        if (node instanceof Table table) {
            Field field = table.fields().get(key);
            return field != null && field.value() instanceof Table inner ? Optional.of(inner) : Optional.empty();
        }
        return Optional.empty();
    }
}
