package org.summitsim.yaml;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/** Puts the moments of an entry off, for {@code every} of a repeat. What cannot be read as a moment is left to the decoder. */
final class Stagger {
    private static final List<String> MOMENTS = List.of("start", "earliest", "latest", "due");

    private final Moments moments;

    Stagger(Moments moments) {
        this.moments = moments;
    }

    /** Whether an entry has a moment that says when it is planned. */
    static boolean hasStart(Node entry) {
        Map<String, Field> fields = Assignment.fieldsOf(entry);
        return fields.containsKey("start")
                || fields.containsKey("earliest")
                || Sections.table(entry, Sections.AGENDA)
                        .map(agenda -> agenda.fields().values().stream()
                                .anyMatch(item ->
                                        Assignment.fieldsOf(item.value()).containsKey("start")))
                        .orElse(false)
                || Sections.table(entry, "arrivals")
                        .map(arrivals -> arrivals.fields().containsKey("from"))
                        .orElse(false);
    }

    /** An entry with all its moments, those of its parts and of its stream among them, so much later. */
    Table later(Table entry, Duration by) {
        Table moved = moved(entry, MOMENTS, by);
        Optional<Table> agenda = Sections.table(moved, Sections.AGENDA);
        if (agenda.isPresent()) {
            Map<String, Field> items = new LinkedHashMap<>();
            agenda.get()
                    .fields()
                    .forEach((id, item) -> items.put(
                            id,
                            item.value() instanceof Table t ? new Field(item.keyAt(), moved(t, MOMENTS, by)) : item));
            moved = Sections.with(
                    moved,
                    Sections.AGENDA,
                    new Table(agenda.get().at(), agenda.get().flow(), items));
        }
        Optional<Table> arrivals = Sections.table(moved, "arrivals");
        return arrivals.isPresent()
                ? Sections.with(moved, "arrivals", moved(arrivals.get(), List.of("from"), by))
                : moved;
    }

    private Table moved(Table table, List<String> keys, Duration by) {
        Table moved = table;
        for (String key : keys) {
            Field field = table.fields().get(key);
            if (field != null && field.value() instanceof Table inner) {
                moved = Sections.with(moved, key, moved(inner, List.of("at"), by));
            } else if (field != null && field.value() instanceof Text text) {
                moved = Sections.with(moved, key, moved(text, by));
            }
        }
        return moved;
    }

    private Text moved(Text text, Duration by) {
        try {
            var moment = moments.parse(text.value());
            String local =
                    moment.local().plus(by).truncatedTo(ChronoUnit.SECONDS).toString();
            return new Text(
                    text.at(), local + moment.zone().map(z -> " " + z.getId()).orElse(""), text.plain());
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
