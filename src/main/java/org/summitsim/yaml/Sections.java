package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;

/** What the sections of entries have in common. */
final class Sections {
    /** Sections whose entries may copy each other and be repeated. */
    static final List<String> OF_ENTRIES = List.of(
            "people",
            "places",
            "resources",
            "transfers",
            "meetings",
            "travel",
            "risks",
            "disruptions",
            "levers",
            "correlations",
            "goals");

    /** Those of them whose entries happen. */
    static final List<String> OF_ACTIVITIES = List.of("meetings", "travel");

    static final String AGENDA = "agenda";

    /** A map without anything. */
    static final Table NONE = new Table(Document.of("", 0, "").whole(), true, Map.of());

    private Sections() {}

    /** The entries of a section; a section without any is none. */
    static List<Cursor> entries(Fields scenario, String section) {
        return scenario.find(section)
                .filter(c -> !c.isNull())
                .map(Sections::named)
                .orElse(List.of());
    }

    private static List<Cursor> named(Cursor section) {
        if (section.node() instanceof Node.Sequence list) {
            boolean ids = !list.items().isEmpty() && list.items().get(0) instanceof Node.Text;
            String first = ids ? ((Node.Text) list.items().get(0)).value() : "";
            section.error(
                    "Expected a map from ids to entries, received a list",
                    Words.isKebab(first) ? Optional.of(section.key() + ": {" + first + ": {}}") : Optional.empty());
            return List.of();
        }
        return section.named("a map from ids to entries");
    }

    /** The map below a key, if there is one. */
    static Optional<Table> table(Node node, String key) {
        Field field = Assignment.fieldsOf(node).get(key);
        return field != null && field.value() instanceof Table inner ? Optional.of(inner) : Optional.empty();
    }

    /** A map with another value below a key that it has. */
    static Table with(Table table, String key, Node value) {
        Map<String, Field> fields = new LinkedHashMap<>(table.fields());
        fields.computeIfPresent(key, (k, old) -> new Field(old.keyAt(), value));
        return new Table(table.at(), table.flow(), fields);
    }

    /** A map without a key. */
    static Table without(Table table, String key) {
        Map<String, Field> fields = new LinkedHashMap<>(table.fields());
        fields.remove(key);
        return new Table(table.at(), table.flow(), fields);
    }
}
