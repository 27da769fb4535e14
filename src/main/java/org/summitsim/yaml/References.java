package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/**
 * Puts all copies in the place of the name that they have together, wherever something may name several: {@code after when
 * uses affects}, the inputs of a correlation, what a lever multiplies. Copies of people are a group of that name.
 */
final class References {
    private static final String CHOICE = "any-of";

    private final Families families;
    private final Budget budget;

    References(Families families, Budget budget) {
        this.families = families;
        this.budget = budget;
    }

    /** The copies of what a name means, if they are meant by it. */
    private interface Meaning extends Function<String, Optional<List<String>>> {}

    /** The tree with a group for each family of people whose name is that of no person and no group. */
    Table groups(Table root) {
        Map<String, List<String>> people = families.of("people");
        if (people.isEmpty()) {
            return root;
        }
        Table written = Sections.table(root, "groups").orElse(Sections.NONE);
        Map<String, Field> persons =
                Sections.table(root, "people").orElse(Sections.NONE).fields();
        Map<String, Field> groups = new LinkedHashMap<>(written.fields());
        people.forEach((name, ids) -> {
            Field first = ids.isEmpty() ? null : persons.get(ids.get(0));
            Position at = first == null ? root.at() : first.keyAt();
            List<Node> members = new ArrayList<>();
            ids.forEach(id -> members.add(new Text(at, id, true)));
            if (!persons.containsKey(name)) {
                groups.putIfAbsent(name, new Field(at, new Sequence(at, members)));
            }
        });
        Map<String, Field> sections = new LinkedHashMap<>(root.fields());
        Field old = sections.get("groups");
        sections.put(
                "groups",
                new Field(old == null ? root.at() : old.keyAt(), new Table(written.at(), written.flow(), groups)));
        return new Table(root.at(), root.flow(), sections);
    }

    /** The tree with all copies where their families are named. */
    Table resolve(Table root) {
        Meaning resources = section(root, "resources");
        Table result = root;
        for (String section : Sections.OF_ACTIVITIES) {
            result = each(result, section, (id, entry) -> {
                Table own = activity(entry, name -> families.activities(name, Optional.empty(), root), resources);
                return each(
                        own,
                        Sections.AGENDA,
                        (item, part) ->
                                activity(part, name -> families.activities(name, Optional.of(id), root), resources));
            });
        }
        Meaning transfers = section(root, "transfers");
        Meaning happenings =
                name -> families.activities(name, Optional.empty(), root).or(() -> transfers.apply(name));
        result = each(result, "transfers", (id, transfer) -> several(transfer, "uses", resources));
        result = each(result, "risks", (id, risk) -> several(risk, "affects", happenings));
        result = each(result, "correlations", (id, correlation) -> several(correlation, "group", input(happenings)));
        return each(
                result,
                "levers",
                (id, lever) -> Sections.table(lever, "do")
                        .map(action -> Sections.with(lever, "do", several(action, "multiply", happenings)))
                        .orElse(lever));
    }

    private Meaning section(Table root, String section) {
        Map<String, Field> entries =
                Sections.table(root, section).orElse(Sections.NONE).fields();
        return name -> Optional.ofNullable(
                entries.containsKey(name) ? null : families.of(section).get(name));
    }

    /** The name of an input is that of an activity with a word after its last dot. */
    private static Meaning input(Meaning happenings) {
        return name -> {
            int dot = name.lastIndexOf('.');
            return dot < 0
                    ? Optional.empty()
                    : happenings
                            .apply(name.substring(0, dot))
                            .map(ids -> ids.stream()
                                    .map(id -> id + name.substring(dot))
                                    .toList());
        };
    }

    /** What is done to one entry of a map. */
    private interface Change {
        Table of(String id, Table entry);
    }

    private static Table each(Table whole, String key, Change change) {
        Optional<Table> entries = Sections.table(whole, key);
        if (entries.isEmpty()) {
            return whole;
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        entries.get()
                .fields()
                .forEach((id, field) -> fields.put(
                        id,
                        field.value() instanceof Table entry ? new Field(field.keyAt(), change.of(id, entry)) : field));
        return Sections.with(
                whole, key, new Table(entries.get().at(), entries.get().flow(), fields));
    }

    private Table activity(Table entry, Meaning activities, Meaning resources) {
        return several(several(several(entry, "after", activities), "when", activities), "uses", resources);
    }

    /** A map in which one key has a list, or a map by names. */
    private Table several(Table table, String key, Meaning meaning) {
        Field field = table.fields().get(key);
        return field == null ? table : Sections.with(table, key, several(field.value(), meaning));
    }

    private Node several(Node node, Meaning meaning) {
        if (node instanceof Table table) {
            return table.fields().containsKey("of") ? one(items(table, meaning), node) : keys(table, meaning);
        }
        List<Node> items = new ArrayList<>();
        List<Node> written = node instanceof Sequence list ? list.items() : List.of(node);
        written.forEach(item -> items.addAll(items(item, meaning)));
        budget.spend(node.at(), items.size());
        return node instanceof Sequence ? new Sequence(node.at(), items) : one(items, node);
    }

    private static Node one(List<Node> items, Node written) {
        return items.size() == 1 ? items.get(0) : new Sequence(written.at(), items);
    }

    private List<Node> items(Node item, Meaning meaning) {
        if (item instanceof Text text) {
            List<Node> all = new ArrayList<>();
            meaning.apply(text.value())
                    .ifPresentOrElse(
                            ids -> ids.forEach(id -> all.add(new Text(text.at(), id, text.plain()))),
                            () -> all.add(text));
            return all;
        }
        if (item instanceof Table table && table.fields().containsKey(CHOICE)) {
            return List.of(several(table, CHOICE, meaning));
        }
        Field of = Assignment.fieldsOf(item).get("of");
        if (item instanceof Table table && of != null && of.value() instanceof Text) {
            return items(of.value(), meaning).stream()
                    .map(id -> (Node) Sections.with(table, "of", id))
                    .toList();
        }
        return List.of(item);
    }

    private Node keys(Table table, Meaning meaning) {
        Map<String, Field> fields = new LinkedHashMap<>();
        table.fields()
                .forEach((key, field) -> meaning.apply(key)
                        .ifPresentOrElse(
                                ids -> ids.forEach(id -> fields.putIfAbsent(id, field)),
                                () -> fields.putIfAbsent(key, field)));
        budget.spend(table.at(), fields.size());
        return new Table(table.at(), table.flow(), fields);
    }
}
