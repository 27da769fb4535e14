package org.summitsim.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;

/**
 * Carries out {@code repeat}: in the place of an entry stand its copies, each with the values of its placeholders in keys and
 * texts. Copies keep the positions of the entry. People come first, as the others may be repeated over groups of them; the items
 * of agendas come after their entries.
 */
final class Repeats {
    static final String REPEAT = "repeat";

    private final Problems problems;
    private final Budget budget;
    private final Moments moments;
    private final long most;
    private final Families families = new Families();
    private Function<Node, GroupMembers> members = node -> GroupMembers.NONE;
    private final Map<String, Map<String, String>> origins = new LinkedHashMap<>();
    private long copies;

    /**
     * Repeats for one scenario.
     *
     * @param most how many copies there may be in all
     */
    Repeats(Problems problems, Budget budget, Moments moments, long most) {
        this.problems = problems;
        this.budget = budget;
        this.moments = moments;
        this.most = most;
    }

    /** The tree without any {@code repeat}. */
    Table apply(Table root) {
        Table result = section(root, "people");
        result = new References(families, budget).groups(result);
        members = GroupMembers.of(result);
        for (String section : Sections.OF_ENTRIES) {
            result = section.equals("people") ? result : section(result, section);
        }
        for (String section : Sections.OF_ACTIVITIES) {
            result = Sections.table(result, section).isPresent() ? agendas(result, section) : result;
        }
        return families.isEmpty() ? result : new References(families, budget).resolve(result);
    }

    /** How many copies were made. */
    long copies() {
        return copies;
    }

    /** The keys of the entries of which the copies in sections were made, by section and the copy's id. */
    Map<String, Map<String, String>> origins() {
        return origins;
    }

    private Table section(Table root, String section) {
        return Sections.table(root, section)
                .filter(Repeats::hasRepeat)
                .map(entries -> Sections.with(root, section, expand(List.of(section), entries)))
                .orElse(root);
    }

    private Table agendas(Table root, String section) {
        Table entries = Sections.table(root, section).orElse(Sections.NONE);
        Map<String, Field> fields = new LinkedHashMap<>(entries.fields());
        for (Map.Entry<String, Field> entry : entries.fields().entrySet()) {
            Node value = entry.getValue().value();
            Optional<Table> agenda = Sections.table(value, Sections.AGENDA).filter(Repeats::hasRepeat);
            if (agenda.isPresent() && value instanceof Table whole) {
                Table items = expand(List.of(section, entry.getKey(), Sections.AGENDA), agenda.get());
                Node with = Sections.with(whole, Sections.AGENDA, items);
                fields.put(entry.getKey(), new Field(entry.getValue().keyAt(), with));
            }
        }
        return Sections.with(root, section, new Table(entries.at(), entries.flow(), fields));
    }

    private static boolean hasRepeat(Table entries) {
        return entries.fields().values().stream()
                .anyMatch(field -> Assignment.fieldsOf(field.value()).containsKey(REPEAT));
    }

    private Table expand(List<String> home, Table entries) {
        Map<String, Field> made = new LinkedHashMap<>();
        entries.fields().forEach((key, field) -> {
            if (field.value() instanceof Table entry && entry.fields().containsKey(REPEAT)) {
                repeat(home, key, new Field(field.keyAt(), entry), made);
            } else {
                put(made, home, key, field);
            }
        });
        return new Table(entries.at(), entries.flow(), made);
    }

    private void repeat(List<String> home, String key, Field field, Map<String, Field> made) {
        Table entry = (Table) field.value();
        Table bare = Sections.without(entry, REPEAT);
        Cursor cursor = cursor(home, key, field, entry, problems);
        Optional<Repetition> repetition = new RepetitionReader(members)
                .read(cursor)
                .filter(r -> isPlanned(r, bare, cursor) && isWanted(key, bare, cursor));
        repetition.ifPresent(r -> problems.addPlaceholders(r.names()));
        Set<String> ids = new LinkedHashSet<>();
        long count = repetition.map(Repetition::count).orElse(0L);
        count(count, key, cursor);
        for (long k = 0; k < count; k++) {
            Template template = new Template(repetition.get().values(k), budget);
            String id = template.key(field.keyAt(), key);
            if (!ids.add(id)) {
                cursor.error(
                        "Expected a key that holds every placeholder, received one that makes " + Words.quote(id)
                                + " twice",
                        Optional.of(Template.family(key) + "-<" + String.join(">-<", template.names()) + ">"));
                break;
            }
            put(
                    made,
                    home,
                    id,
                    new Field(
                            field.keyAt(), copy(bare, template, repetition.get().every(), k)));
        }
        families.add(home, Template.family(key), List.copyOf(ids));
        if (home.size() == 1) {
            Map<String, String> ofSection = origins.computeIfAbsent(home.get(0), s -> new LinkedHashMap<>());
            ids.forEach(id -> ofSection.put(id, key));
        }
    }

    private static Cursor cursor(List<String> home, String key, Field field, Table entry, Problems problems) {
        Cursor at = Cursor.root(entry, problems);
        for (String step : home) {
            at = at.child(step, field);
        }
        Field repeat = entry.fields().getOrDefault(REPEAT, field);
        return at.child(key, field).child(REPEAT, repeat);
    }

    /** Copies can be put off only where something says when the first of them is planned. */
    private static boolean isPlanned(Repetition repetition, Table entry, Cursor cursor) {
        boolean planned = repetition.every().isEmpty() || Stagger.hasStart(entry);
        if (!planned) {
            cursor.error(
                    "Expected every where there is a planned start (or earliest), received it without one",
                    Optional.empty());
        }
        return planned;
    }

    /** What looks like a slip of {@code pairs} or {@code every} is a placeholder only where the entry has a place for it. */
    private static boolean isWanted(String key, Table entry, Cursor repeat) {
        boolean wanted = true;
        for (Cursor field : repeat.entries("a map")) {
            String placeholder = "<" + field.key() + ">";
            Optional<String> word = RepetitionReader.slip(field.key());
            if (word.isPresent() && !key.contains(placeholder) && !Template.holds(entry, placeholder)) {
                field.keyError("Expected a placeholder that the entry holds, received " + placeholder, word);
                wanted = false;
            }
        }
        return wanted;
    }

    private void count(long more, String key, Cursor cursor) {
        copies = more > most ? more : copies + more;
        if (copies > most) {
            throw new Halt(
                    cursor.keyAt(),
                    "Expected at most " + most + " copies and entities in all (run.max-entities), received " + copies
                            + " with those of " + Words.quote(key));
        }
    }

    private Node copy(Table entry, Template template, Optional<Duration> every, long k) {
        Node filled = template.fill(entry);
        return every.isPresent() && filled instanceof Table table
                ? new Stagger(moments).later(table, every.get().multipliedBy(k))
                : filled;
    }

    private void put(Map<String, Field> made, List<String> home, String id, Field field) {
        Field first = made.putIfAbsent(id, field);
        if (first != null) {
            List<String> path = new ArrayList<>(home);
            path.add(id);
            problems.error(
                    field.keyAt(),
                    path,
                    "Expected an id of its own, received " + Words.quote(id) + ", which repeat gives as well (in "
                            + first.keyAt().brief(field.keyAt()) + ")",
                    Optional.empty());
        }
    }
}
