package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/**
 * Merges a patch into a tree after RFC 7386: maps merge, null deletes, anything else replaces. Beyond the RFC, a map of
 * nothing but {@code add} and {@code remove} edits a list.
 */
final class Merge {
    private static final Set<String> EDITS = Set.of("add", "remove");

    /** Where lists stand, so that one that is not there yet can be added to. */
    private static final Set<String> LISTS = Set.of("people", "joins", "uses", "after", "tags", "affects");

    private final Problems problems;
    private final List<String> path;

    /** Reports what cannot be merged at the path of the patch. */
    Merge(Problems problems, List<String> path) {
        this.problems = problems;
        this.path = path;
    }

    /** The target changed by the patch. What the patch adds keeps its own positions. */
    Node apply(Node target, Node patch) {
        if (!(patch instanceof Table changes)) {
            return patch;
        }
        if (isEdit(changes) && isList(target)) {
            return edit(target, changes);
        }
        Map<String, Field> fields = new LinkedHashMap<>(Assignment.fieldsOf(target));
        changes.fields().forEach((key, change) -> {
            Field old = fields.get(key);
            if (change.value() instanceof Text text && text.isNull()) {
                fields.remove(key);
            } else if (old == null) {
                fields.put(key, new Field(change.keyAt(), apply(nothing(key, change), change.value())));
            } else {
                fields.put(key, new Field(keyAt(old, change), apply(old.value(), change.value())));
            }
        });
        return target instanceof Table table
                ? new Table(table.at(), table.flow(), fields)
                : new Table(changes.at(), changes.flow(), fields);
    }

    /** What replaces a value is shown where it was written; a map that stays is shown where it was. */
    private static Position keyAt(Field old, Field change) {
        return old.value() instanceof Table && change.value() instanceof Table ? old.keyAt() : change.keyAt();
    }

    private static Node nothing(String key, Field change) {
        return LISTS.contains(key) ? new Sequence(change.keyAt(), List.of()) : new Text(change.keyAt(), "", true);
    }

    private static boolean isEdit(Table changes) {
        return !changes.fields().isEmpty() && EDITS.containsAll(changes.fields().keySet());
    }

    /** A scalar stands for a list of one. */
    private static boolean isList(Node target) {
        return target instanceof Sequence || (target instanceof Text text && !text.isNull());
    }

    private Node edit(Node target, Table changes) {
        List<Node> items = new ArrayList<>(itemsOf(target));
        for (Node out : itemsOf(changes.fields().get("remove"))) {
            if (!items.removeIf(item -> names(item, out))) {
                problems.error(
                        out.at(),
                        path,
                        "Expected an item of the list to remove, received " + out.describe(),
                        Optional.empty());
            }
        }
        items.addAll(itemsOf(changes.fields().get("add")));
        return new Sequence(target.at(), items);
    }

    private static boolean names(Node item, Node name) {
        Field of = Assignment.fieldsOf(item).get("of");
        return item.same(name) || (of != null && of.value().same(name));
    }

    private static List<Node> itemsOf(@Nullable Field field) {
        return field == null ? List.of() : itemsOf(field.value());
    }

    private static List<Node> itemsOf(Node node) {
        return node instanceof Sequence list ? list.items() : List.of(node);
    }
}
