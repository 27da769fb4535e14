package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/** Puts values in the place of {@code <name>} in keys and texts. What holds no placeholder is not copied. */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z0-9]+(?:-[a-z0-9]+)*)>");

    private final Map<String, String> values;
    private final Budget budget;

    Template(Map<String, String> values, Budget budget) {
        this.values = values;
        this.budget = budget;
    }

    /** The names of the placeholders. */
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The key of a copy: with its values in it, or, where it has no place for them, after it. */
    String key(Position at, String key) {
        String filled = text(at, key);
        return filled.equals(key) ? key + "-" + String.join("-", values.values()) : filled;
    }

    /** The first placeholder in a text, in its brackets. */
    static Optional<String> placeholder(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return text.indexOf('<') >= 0 && matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether a text occurs in any key or value of a node. */
    static boolean holds(Node node, String text) {
        if (node instanceof Table table) {
            return table.fields().entrySet().stream()
                    .anyMatch(
                            e -> e.getKey().contains(text) || holds(e.getValue().value(), text));
        }
        return node instanceof Text scalar
                ? scalar.value().contains(text)
                : ((Sequence) node).items().stream().anyMatch(item -> holds(item, text));
    }

    /** What all copies together are called: the key without its placeholders; empty if nothing else is left. */
    static String family(String key) {
        return PLACEHOLDER.matcher(key).replaceAll("").replaceAll("-+", "-").replaceAll("^-|-$", "");
    }

    /** Whether an id may be that of a copy of an entry with a key. */
    static boolean mayMake(String key, String id) {
        String[] pieces = (PLACEHOLDER.matcher(key).find() ? key : key + "-<x>").split(PLACEHOLDER.pattern(), -1);
        int at = pieces[0].length();
        if (!id.startsWith(pieces[0])) {
            return false;
        }
        for (int i = 1; i < pieces.length - 1; i++) {
            int found = id.indexOf(pieces[i], at + 1);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length();
        }
        String last = pieces[pieces.length - 1];
        return id.endsWith(last) && id.length() - last.length() > at;
    }

    /** A node with the values in it. */
    Node fill(Node node) {
        if (node instanceof Text text) {
            String filled = text(text.at(), text.value());
            return filled.equals(text.value()) ? text : new Text(text.at(), filled, text.plain());
        }
        return node instanceof Sequence list ? fill(list) : fill((Table) node);
    }

    private Node fill(Sequence list) {
        List<Node> items = new ArrayList<>();
        boolean changed = false;
        for (Node item : list.items()) {
            Node filled = fill(item);
            changed |= filled != item;
            items.add(filled);
        }
        budget.spend(list.at(), items.size());
        return changed ? new Sequence(list.at(), items) : list;
    }

    private Node fill(Table table) {
        Map<String, Field> fields = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<String, Field> entry : table.fields().entrySet()) {
            String key = text(entry.getValue().keyAt(), entry.getKey());
            Node value = fill(entry.getValue().value());
            changed |= value != entry.getValue().value() || !key.equals(entry.getKey());
            fields.put(key, new Field(entry.getValue().keyAt(), value));
        }
        budget.spend(table.at(), fields.size());
        return changed ? new Table(table.at(), table.flow(), fields) : table;
    }

    private String text(Position at, String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = values.getOrDefault(matcher.group(1), matcher.group());
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
            budget.spend(at, value);
        }
        return matcher.appendTail(filled).toString();
    }
}
