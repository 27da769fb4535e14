package org.summitsim.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.Settings;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/**
 * From the tree as written, with all changes of what is written made, to the tree that is decoded: first {@code like}, then
 * {@code repeat}, then changes of single copies.
 */
final class Expansion {
    private final Problems problems;
    private long copies;
    private Map<String, Map<String, String>> origins = Map.of();

    Expansion(Problems problems) {
        this.problems = problems;
    }

    /** The expanded tree, with changes of single copies made in it. */
    Node apply(Node root, List<Assignment> ofCopies) {
        Node expanded = root instanceof Table table ? expand(table) : root;
        Patches patches = new Patches(problems);
        for (Assignment assignment : ofCopies) {
            expanded = patches.applyNow(expanded, assignment);
        }
        return expanded;
    }

    /** How many copies repeat has made. */
    long copies() {
        return copies;
    }

    /** The keys of the entries of which repeat has made copies, by section and the copy's id. */
    Map<String, Map<String, String>> origins() {
        return origins;
    }

    private Table expand(Table root) {
        Budget budget = new Budget();
        Table whole = new Likes(problems, budget).apply(root);
        Repeats repeats = new Repeats(problems, budget, moments(root), mostEntities(root));
        Table expanded = repeats.apply(whole);
        copies = repeats.copies();
        origins = repeats.origins();
        return expanded;
    }

    private static Moments moments(Table root) {
        Fields scenario = Cursor.root(root, new Problems()).fields(Kind.SCENARIO);
        return new Moments(Optional.of(ClockSection.decode(scenario).dayOne()));
    }

    /** Read before anything else is; where it cannot be, the decoder says so. */
    private static long mostEntities(Table root) {
        Field most = Sections.table(root, "run").orElse(Sections.NONE).fields().get("max-entities");
        if (most != null && most.value() instanceof Text text) {
            try {
                return Numbers.integer(text.value(), 1);
            } catch (Misread e) {
                return Settings.Rules.DEFAULT.maxEntities();
            }
        }
        return Settings.Rules.DEFAULT.maxEntities();
    }

    /** Whether a change is about something that is not written but that a repeated entry makes. */
    static boolean isOfCopy(Node root, Assignment assignment) {
        Node node = root;
        List<String> path = assignment.path();
        for (int i = 0; i < path.size(); i++) {
            Map<String, Field> fields = Assignment.fieldsOf(node);
            Field next = fields.get(path.get(i));
            if (next == null) {
                String id = path.get(i);
                boolean entries = (i == 1 && Sections.OF_ENTRIES.contains(path.get(0)))
                        || (i == 3 && path.get(2).equals(Sections.AGENDA));
                return entries
                        && fields.entrySet().stream().anyMatch(e -> isRepeated(e) && Template.mayMake(e.getKey(), id));
            }
            node = next.value();
        }
        return false;
    }

    private static boolean isRepeated(Map.Entry<String, Field> entry) {
        return entry.getKey().contains("<")
                || Assignment.fieldsOf(entry.getValue().value()).containsKey(Repeats.REPEAT);
    }
}
