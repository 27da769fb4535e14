package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;

/**
 * Carries out {@code like}: an entry that names another one of its section has all that is written there, with what is written
 * with itself merged over it. An agenda item names one of its own agenda, or another one in full. What is inherited keeps the
 * position where it was written.
 */
final class Likes {
    private final Problems problems;
    private final Budget budget;

    Likes(Problems problems, Budget budget) {
        this.problems = problems;
        this.budget = budget;
    }

    /** The tree without any {@code like}. */
    Table apply(Table root) {
        Table result = root;
        for (String section : Sections.OF_ENTRIES) {
            Table entries = Sections.table(result, section).orElse(Sections.NONE);
            Copies copies = new Copies(problems, budget);
            copies.add(List.of(section), entries);
            if (copies.isNeeded()) {
                result = Sections.with(result, section, copies.whole(List.of(section), entries));
            }
        }
        return items(result);
    }

    private Table items(Table root) {
        Copies copies = new Copies(problems, budget);
        for (String section : Sections.OF_ACTIVITIES) {
            Sections.table(root, section)
                    .orElse(Sections.NONE)
                    .fields()
                    .forEach((id, entry) -> Sections.table(entry.value(), Sections.AGENDA)
                            .ifPresent(agenda -> copies.add(List.of(section, id, Sections.AGENDA), agenda)));
        }
        Table result = root;
        for (String section : copies.isNeeded() ? Sections.OF_ACTIVITIES : List.<String>of()) {
            Optional<Table> entries = Sections.table(root, section).map(written -> agendas(section, written, copies));
            result = entries.isPresent() ? Sections.with(result, section, entries.get()) : result;
        }
        return result;
    }

    private static Table agendas(String section, Table written, Copies copies) {
        Map<String, Field> entries = new LinkedHashMap<>();
        written.fields()
                .forEach((id, entry) -> entries.put(id, agenda(List.of(section, id, Sections.AGENDA), entry, copies)));
        return new Table(written.at(), written.flow(), entries);
    }

    private static Field agenda(List<String> home, Field entry, Copies copies) {
        if (entry.value() instanceof Table table) {
            Table whole = Sections.table(table, Sections.AGENDA)
                    .map(agenda -> Sections.with(table, Sections.AGENDA, copies.whole(home, agenda)))
                    .orElse(table);
            return new Field(entry.keyAt(), whole);
        }
        return entry;
    }
}
