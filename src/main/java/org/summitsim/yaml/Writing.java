package org.summitsim.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Moment;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/**
 * What a scenario says when all its changes and copies are made, each thing in its long form: a start is a map with {@code at}, what
 * is used a map with units, what comes after is a list of maps. Keys of the writer's own ({@code x-}) are left out.
 */
public final class Writing {
    private static final Set<String> OF_THE_FILE = Set.of("summit", "include");
    private static final Set<String> MOMENTS = Set.of("start", "latest");
    private static final Set<String> LENGTHS = Set.of("opening", "closing");

    private final Written tree;
    private final Moments moments;
    private final Map<String, Map<String, String>> origins;

    private Writing(Written tree, Moments moments, Map<String, Map<String, String>> origins) {
        this.tree = tree;
        this.moments = moments;
        this.origins = origins;
    }

    /**
     * That of a tree.
     *
     * @param groups the groups that are written; others stand for copies
     * @param origins the keys from which repeat made copies, by section and the copy's id
     */
    static Writing of(Node root, Set<String> groups, LocalDate dayOne, Map<String, Map<String, String>> origins) {
        Map<String, Written> sections =
                new LinkedHashMap<>(written(root, List.of()).entries());
        sections.computeIfPresent("groups", (key, all) -> {
            Map<String, Written> own = new LinkedHashMap<>(all.entries());
            own.keySet().retainAll(groups);
            return new Written.Entries(own);
        });
        return new Writing(new Written.Entries(sections), new Moments(Optional.of(dayOne)), origins);
    }

    /** All of it. */
    public Written tree() {
        return tree;
    }

    /** What the copies of the repeated entry of which one has this id are called together; nothing if it is no copy. */
    public Optional<String> family(String section, String id) {
        return Optional.ofNullable(origins.getOrDefault(section, Map.of()).get(id))
                .map(key -> Template.family(key).isEmpty() ? key : Template.family(key));
    }

    /** How many copies of a section are called so together. */
    public long copies(String section, String family) {
        return origins.getOrDefault(section, Map.of()).keySet().stream()
                .filter(id -> family(section, id).filter(family::equals).isPresent())
                .count();
    }

    /** A text as a moment, if it is one. */
    public Optional<Moment> moment(String text) {
        try {
            return Optional.of(moments.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number of a date's day. */
    public int day(LocalDate date) {
        return moments.day(date);
    }

    /** What a scalar means, whichever way it is written: 90m and 1h30m mean the same. */
    Object meaning(String text) {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException notADuration) {
            try {
                return Unit.number(text);
            } catch (IllegalArgumentException notANumber) {
                return moment(text)
                        .map(Object.class::cast)
                        .orElseGet(() -> text.contains("(") ? text.replaceAll("\\s+", "") : text);
            }
        }
    }

    private static Written written(Node node, List<String> path) {
        if (node instanceof Text text) {
            return text.isNull()
                    ? Written.Words.NONE
                    : new Written.Words(text.value().strip());
        }
        if (node instanceof Sequence list) {
            return new Written.Items(
                    list.items().stream().map(item -> written(item, path)).toList());
        }
        Map<String, Written> entries = new LinkedHashMap<>();
        ((Table) node).fields().forEach((key, field) -> {
            if (!key.startsWith("x-") && !(path.isEmpty() && OF_THE_FILE.contains(key))) {
                List<String> below = new ArrayList<>(path);
                below.add(key);
                entries.put(key, inFull(key, below, written(field.value(), below)));
            }
        });
        return new Written.Entries(entries);
    }

    private static Written inFull(String key, List<String> path, Written value) {
        boolean ofEntry = Sections.OF_ACTIVITIES.contains(path.get(0)) && (path.size() == 3 || path.size() == 5);
        boolean words = value instanceof Written.Words && !value.isNothing();
        if (ofEntry && words && MOMENTS.contains(key)) {
            return new Written.Entries(Map.of("at", value));
        }
        if (ofEntry && words && LENGTHS.contains(key)) {
            return new Written.Entries(Map.of("duration", value));
        }
        if (ofEntry && key.equals("after")) {
            return new Written.Items(value.items().stream()
                    .map(item -> item instanceof Written.Words ? new Written.Entries(Map.of("of", item)) : item)
                    .toList());
        }
        boolean uses = key.equals("uses") && (ofEntry || path.get(0).equals("transfers"));
        return uses ? units(value) : value;
    }

    /** A list of resources as a map; one with choices in it stays as it is. */
    private static Written units(Written value) {
        if (!value.entries().isEmpty() || value.items().stream().anyMatch(i -> !(i instanceof Written.Words))) {
            return value;
        }
        Map<String, Written> units = new LinkedHashMap<>();
        value.items().forEach(item -> units.put(item.text(), new Written.Words("1")));
        return new Written.Entries(units);
    }
}
