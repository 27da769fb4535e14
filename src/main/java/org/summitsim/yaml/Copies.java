package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/** Entries that may copy each other by {@code like}, each by the keys that lead to it, and what they are in the end. */
final class Copies {
    private static final String LIKE = "like";
    private static final int LONGEST_CIRCLE = 2000;
    private static final int MOST_SUGGESTED = 10_000;

    private final Problems problems;
    private final Budget budget;
    private final Map<List<String>, Field> written = new LinkedHashMap<>();
    private final Map<List<String>, Node> whole = new LinkedHashMap<>();
    private boolean needed;

    Copies(Problems problems, Budget budget) {
        this.problems = problems;
        this.budget = budget;
    }

    /** Adds all entries of a map that lies at a path. */
    void add(List<String> home, Table entries) {
        entries.fields().forEach((id, field) -> {
            written.put(below(home, id), field);
            needed |= Assignment.fieldsOf(field.value()).containsKey(LIKE);
        });
    }

    /** Whether there is anything to copy. */
    boolean isNeeded() {
        return needed;
    }

    /** The entries of a map with all that they inherit. */
    Table whole(List<String> home, Table entries) {
        Map<String, Field> fields = new LinkedHashMap<>();
        entries.fields().forEach((id, field) -> {
            resolve(below(home, id));
            fields.put(id, new Field(field.keyAt(), whole.getOrDefault(below(home, id), field.value())));
        });
        return new Table(entries.at(), entries.flow(), fields);
    }

    private static List<String> below(List<String> home, String id) {
        List<String> path = new ArrayList<>(home);
        path.add(id);
        return List.copyOf(path);
    }

    /** Follows the chain of what an entry is like down to what is known or copies nothing, and makes all of it from there. */
    private void resolve(List<String> path) {
        Set<List<String>> chain = new LinkedHashSet<>();
        Optional<List<String>> next = Optional.of(path);
        while (next.isPresent() && !whole.containsKey(next.get()) && chain.add(next.get())) {
            next = origin(next.get());
        }
        List<List<String>> order = new ArrayList<>(chain);
        next.filter(chain::contains).ifPresent(first -> circle(order.subList(order.indexOf(first), order.size())));
        for (int i = order.size() - 1; i >= 0; i--) {
            Optional<List<String>> base = i + 1 < order.size() ? Optional.of(order.get(i + 1)) : next;
            whole.put(order.get(i), merged(order.get(i), base.map(whole::get)));
        }
    }

    private Node merged(List<String> path, Optional<Node> base) {
        Node own = value(path);
        if (!(own instanceof Table table)) {
            return own;
        }
        Table changes = Sections.without(table, LIKE);
        if (base.isEmpty() || !(base.get() instanceof Table inherited)) {
            return changes;
        }
        budget.spend(table.at(), cost(inherited, changes));
        Node merged = new Merge(problems, path).apply(inherited, changes);
        return new Table(table.at(), table.flow(), Assignment.fieldsOf(merged));
    }

    private Node value(List<String> path) {
        Field field = written.get(path);
        return field == null ? Sections.NONE : field.value();
    }

    /** How many values a merge copies: all those beside each one that changes. */
    private static long cost(Node target, Node changes) {
        Map<String, Field> fields = Assignment.fieldsOf(target);
        long cost = 1L + fields.size();
        for (Map.Entry<String, Field> change : Assignment.fieldsOf(changes).entrySet()) {
            Field old = fields.get(change.getKey());
            cost += old == null ? 1 : cost(old.value(), change.getValue().value());
        }
        return cost;
    }

    private Optional<List<String>> origin(List<String> path) {
        Field like = Assignment.fieldsOf(value(path)).get(LIKE);
        if (like == null) {
            return Optional.empty();
        }
        if (!(like.value() instanceof Text name) || name.isNull()) {
            error(
                    like,
                    path,
                    "Expected the id of another entry, received " + like.value().describe(),
                    Optional.empty());
            return Optional.empty();
        }
        Optional<List<String>> found = find(path, name.value());
        if (found.isEmpty()) {
            String where = path.size() == 2 ? path.get(0) : "this agenda, or entry/item,";
            error(
                    like,
                    path,
                    "Expected an entry of " + where + " to copy, received " + Words.quote(name.value()),
                    problems.nearest(name.value(), beside(path)));
        }
        return found;
    }

    /** One beside the entry, or an item in full. */
    private Optional<List<String>> find(List<String> path, String name) {
        List<String> home = path.subList(0, path.size() - 1);
        List<List<String>> places = new ArrayList<>(List.of(below(home, name)));
        int slash = name.indexOf('/');
        if (path.size() > 2 && slash > 0) {
            Sections.OF_ACTIVITIES.forEach(section ->
                    places.add(List.of(section, name.substring(0, slash), Sections.AGENDA, name.substring(slash + 1))));
        }
        return places.stream().filter(written::containsKey).findFirst();
    }

    /** What could have been meant; nothing where there is so much that looking through it for every slip would take long. */
    private Set<String> beside(List<String> path) {
        if (written.size() > MOST_SUGGESTED) {
            return Set.of();
        }
        List<String> home = path.subList(0, path.size() - 1);
        return written.keySet().stream()
                .filter(other -> !other.equals(path)
                        && other.subList(0, other.size() - 1).equals(home))
                .map(other -> other.get(other.size() - 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void circle(List<List<String>> paths) {
        List<String> names = new ArrayList<>();
        paths.forEach(path -> names.add(path.get(path.size() - 1)));
        names.add(names.get(0));
        Field like = Assignment.fieldsOf(value(paths.get(0))).get(LIKE);
        if (like != null) {
            String chain = Words.shorten(String.join(" -> ", names), LONGEST_CIRCLE);
            error(
                    like,
                    paths.get(0),
                    "Expected entries that do not copy each other in a circle, received " + chain,
                    Optional.empty());
        }
    }

    private void error(Field like, List<String> path, String message, Optional<String> hint) {
        problems.error(like.where(), below(path, LIKE), message, hint);
    }
}
