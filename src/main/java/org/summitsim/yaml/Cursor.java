package org.summitsim.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/** A node with the keys that lead to it. Reads it, and reports what is wrong with it. */
final class Cursor {
    private final Field field;
    private final Optional<Cursor> parent;
    private final String key;
    private final Problems problems;

    private Cursor(Field field, Optional<Cursor> parent, String key, Problems problems) {
        this.field = field;
        this.parent = parent;
        this.key = key;
        this.problems = problems;
    }

    static Cursor root(Node node, Problems problems) {
        return new Cursor(new Field(node.at(), node), Optional.empty(), "", problems);
    }

    /** The part below a key. */
    Cursor child(String childKey, Field childField) {
        return new Cursor(childField, Optional.of(this), childKey, problems);
    }

    Node node() {
        return field.value();
    }

    /** Its own key. */
    String key() {
        return key;
    }

    /** Where its key stands. */
    Position keyAt() {
        return field.keyAt();
    }

    List<String> path() {
        Deque<String> keys = new ArrayDeque<>();
        for (Cursor c = this; c.parent.isPresent(); c = c.parent.get()) {
            keys.addFirst(c.key);
        }
        return List.copyOf(keys);
    }

    boolean isNull() {
        return node() instanceof Text text && text.isNull();
    }

    boolean isTable() {
        return node() instanceof Table;
    }

    /** Whether it is a map with {@code any-of}. */
    boolean isChoice() {
        return node() instanceof Table table && table.fields().containsKey("any-of");
    }

    void error(String message) {
        problems.error(field.where(), path(), message, Optional.empty());
    }

    void error(String message, Optional<String> hint) {
        problems.error(field.where(), path(), message, hint);
    }

    /** An error about the key and not its value. */
    void keyError(String message, Optional<String> hint) {
        problems.error(field.keyAt(), path(), message, hint);
    }

    /** "Expected (rule), received (what is here)". */
    void expected(String rule) {
        error("Expected " + rule + ", received " + node().describe());
    }

    Optional<String> nearest(String name, Collection<String> known) {
        return problems.nearest(name, known);
    }

    /** What the supplier makes; what it throws becomes a problem here. */
    <T> Optional<T> attempt(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (Misread e) {
            error(String.valueOf(e.getMessage()), e.hint().or(() -> nearest(e.received(), e.known())));
        } catch (IllegalArgumentException e) {
            error(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The words of a scalar. */
    Optional<String> text(String rule) {
        if (node() instanceof Text text && !text.isNull()) {
            return Optional.of(text.value());
        }
        expected(rule);
        return Optional.empty();
    }

    /** A scalar, read by a parser that throws where it cannot. */
    <T> Optional<T> read(String rule, Function<String, T> parser) {
        return text(rule).flatMap(words -> attempt(() -> parser.apply(words)));
    }

    /** One of several words. */
    Optional<String> choice(String noun, List<String> words) {
        Optional<String> word = text(noun);
        if (word.isPresent() && !words.contains(word.get())) {
            error(
                    "Expected one of " + String.join(", ", words) + ", received " + Words.quote(word.get()),
                    nearest(word.get(), words));
            return Optional.empty();
        }
        return word;
    }

    /** The items of a list; a scalar counts as a list of one. */
    List<Cursor> items(String rule) {
        if (node() instanceof Sequence list) {
            List<Cursor> items = new ArrayList<>();
            for (Node item : list.items()) {
                items.add(child(String.valueOf(items.size()), new Field(item.at(), item)));
            }
            return items;
        }
        if (node() instanceof Text text && !text.isNull()) {
            return List.of(this);
        }
        expected(rule);
        return List.of();
    }

    /** The entries of a map. */
    List<Cursor> entries(String rule) {
        if (!(node() instanceof Table table)) {
            expected(rule);
            return List.of();
        }
        List<Cursor> entries = new ArrayList<>();
        table.fields().forEach((name, entry) -> entries.add(child(name, entry)));
        return entries;
    }

    /** The same entries, of which each key must be an id. */
    List<Cursor> named(String rule) {
        List<Cursor> entries = entries(rule);
        entries.forEach(Cursor::checkId);
        return entries;
    }

    private void checkId() {
        if (key.contains("<")) {
            keyError(
                    "Expected a placeholder that repeat gives a value, received " + Words.quote(key),
                    nearest(key, List.of()));
        } else if (!Words.isKebab(key)) {
            String kebab = Words.kebab(key);
            keyError(
                    "Expected an id of small letters, digits and single hyphens, received " + Words.quote(key),
                    kebab.isEmpty() ? Optional.empty() : Optional.of(kebab));
        }
    }

    /** How many errors the file has so far. */
    int errors() {
        return problems.errors();
    }

    /** A map with fixed keys, of which the unknown ones are reported. */
    Fields fields(Kind kind) {
        return Fields.of(this, kind);
    }
}
