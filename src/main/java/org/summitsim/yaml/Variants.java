package org.summitsim.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/**
 * The variants of a tree, and the tree as each of them changes it. A variant's {@code set} is a merge patch (RFC 7386) on the tree
 * or on the variant that it is based on; each value in it must change something.
 */
final class Variants {
    private final Node root;
    private final Map<String, Field> fields;

    Variants(Node root) {
        this.root = root;
        this.fields = Optional.ofNullable(Assignment.fieldsOf(root).get("variants"))
                .map(f -> Assignment.fieldsOf(f.value()))
                .orElse(Map.of());
    }

    /** Those of the file that can be read as such. */
    Map<String, Field> fields() {
        return fields;
    }

    /**
     * The tree as a variant has it; what cannot be applied is a problem, and the rest is applied all the same.
     *
     * @param ofCopies gets the changes of copies that repeat will make
     */
    Node apply(String id, Problems problems, List<Assignment> ofCopies) {
        Node changed = root;
        Deque<String> chain = chain(id);
        while (!chain.isEmpty()) {
            String next = chain.removeLast();
            boolean own = chain.isEmpty();
            changed = merged(changed, next, own ? problems : new Problems(), ofCopies);
        }
        return changed;
    }

    /** Tries each variant, so that one that cannot be applied is found before it is asked for. */
    void check(Problems problems) {
        for (String id : fields.keySet()) {
            Problems own = new Problems();
            apply(id, own, new ArrayList<>());
            problems.addAll(own, of(id)::tell);
        }
    }

    /** How problems with a variant are told. */
    VariantLines of(String id) {
        return new VariantLines(id, fields.get(id));
    }

    /** The variant and what it is based on, first to be applied last; a circle, which is reported elsewhere, is cut. */
    private Deque<String> chain(String id) {
        Deque<String> chain = new ArrayDeque<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && fields.containsKey(next.get()) && !chain.contains(next.get())) {
            chain.addLast(next.get());
            next = basis(next.get());
        }
        return chain;
    }

    /** What a variant says it is based on. */
    Optional<String> basis(String id) {
        return part(id, "based-on").filter(Text.class::isInstance).map(n -> ((Text) n).value());
    }

    private Optional<Node> part(String id, String key) {
        return Optional.ofNullable(fields.get(id))
                .map(f -> Assignment.fieldsOf(f.value()).get(key))
                .map(Field::value);
    }

    private Node merged(Node tree, String id, Problems problems, List<Assignment> ofCopies) {
        Node changed = tree;
        List<Assignment> changes = part(id, "set")
                .filter(Table.class::isInstance)
                .map(set -> Assignment.list(tree, (Table) set))
                .orElse(List.of());
        Patches patches = new Patches(problems);
        for (Assignment change : changes) {
            changed = patches.apply(changed, change);
        }
        ofCopies.addAll(patches.ofCopies());
        return changed;
    }
}
