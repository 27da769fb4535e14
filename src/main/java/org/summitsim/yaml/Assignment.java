package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;

/**
 * A patch as path and value.
 *
 * @param path the keys
 * @param places where each key stands
 * @param value the new value
 * @param mayBeIdle whether it is fine if it changes nothing
 */
record Assignment(List<String> path, List<Position> places, Node value, boolean mayBeIdle) {
    private Assignment(List<String> path, List<Position> places, Node value) {
        this(path, places, value, false);
    }

    /** The same, which is fine if it changes nothing. */
    Assignment orIdle() {
        return new Assignment(path, places, value, true);
    }

    /**
     * Reads {@code path=value}; empty if the value is not YAML, which then is a problem.
     *
     * @throws Halt if there is no path or no value
     */
    static Optional<Assignment> read(String text, Document document, Problems problems) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Halt(document.start(), "Expected path=value, received " + Words.quote(text));
        }
        List<String> path = new ArrayList<>();
        List<Position> places = new ArrayList<>();
        int at = 0;
        for (String key : text.substring(0, equals).split("\\.", -1)) {
            if (key.isBlank()) {
                throw new Halt(
                        new Position(document, 1, at + 1), "Expected keys with a dot between, received an empty one");
            }
            path.add(key.strip());
            places.add(new Position(document, 1, at + 1));
            at += key.length() + 1;
        }
        if (path.size() > Composer.DEEPEST) {
            throw new Halt(document.start(), "Expected at most " + Composer.DEEPEST + " keys, received more");
        }
        String value = text.substring(equals + 1);
        if (value.isBlank()) {
            throw new Halt(new Position(document, 1, at), "Expected a value (null deletes), received nothing");
        }
        return new YamlTree(problems).read(document, equals + 1, value).map(node -> new Assignment(path, places, node));
    }

    /** The changes of a merge patch: one for each value in it that the target does not have as a map of its own. */
    static List<Assignment> list(Node target, Table patch) {
        List<Assignment> list = new ArrayList<>();
        addAll(target, patch, new Assignment(List.of(), List.of(), patch), list);
        return list;
    }

    private static void addAll(Node target, Table patch, Assignment above, List<Assignment> list) {
        Map<String, Field> there = fieldsOf(target);
        patch.fields().forEach((key, field) -> {
            List<String> path = new ArrayList<>(above.path);
            path.add(key);
            List<Position> places = new ArrayList<>(above.places);
            places.add(field.keyAt());
            Assignment here = new Assignment(path, places, field.value());
            Field old = there.get(key);
            boolean deeper = old != null
                    && old.value() instanceof Table
                    && field.value() instanceof Table table
                    && !table.fields().isEmpty();
            if (deeper && old != null) {
                addAll(old.value(), (Table) field.value(), here, list);
            } else {
                list.add(here);
            }
        });
    }

    /** The same as a tree that can be merged. */
    Node tree() {
        Node tree = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            Position at = places.get(i);
            tree = new Table(at, true, Collections.singletonMap(path.get(i), new Field(at, tree)));
        }
        return tree;
    }

    /** The keys up to one of them, and it. */
    List<String> pathTo(int index) {
        return path.subList(0, index + 1);
    }

    /** The same path with one key replaced, as a message suggests it. */
    String with(int index, String key) {
        List<String> other = new ArrayList<>(path);
        other.set(index, key);
        return String.join(".", other);
    }

    /** Whether it deletes. */
    boolean deletes() {
        return value instanceof Node.Text text && text.isNull();
    }

    /** The fields of a node, if it is a map. */
    static Map<String, Field> fieldsOf(Node node) {
        return node instanceof Table table ? table.fields() : Map.of();
    }
}
