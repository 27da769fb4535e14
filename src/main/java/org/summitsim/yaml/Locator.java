package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Problem;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;

/** Finds where in a tree a path of keys leads, as deep as it exists. */
final class Locator {
    private final Field root;

    /** Looks in a tree, or, where there is none, in the empty document. */
    Locator(Optional<Node> tree, Document document) {
        this.root = tree.map(t -> new Field(t.at(), t))
                .orElseGet(() -> new Field(document.whole(), new Node.Text(document.whole(), "", true)));
    }

    LocatedProblem locate(Problem problem) {
        List<String> path = problem.path();
        Field field = root;
        for (String key : asWritten(path)) {
            Optional<Field> next = step(field.value(), key);
            if (next.isEmpty()) {
                break;
            }
            field = next.get();
        }
        return LocatedProblem.of(field.where(), path, problem.severity(), problem.message(), problem.hint());
    }

    /** A transfer that comes from the table of drives is written there. */
    private List<String> asWritten(List<String> path) {
        if (path.size() < 2 || !path.get(0).equals("transfers")) {
            return path;
        }
        boolean listed = step(root.value(), "transfers")
                .flatMap(f -> step(f.value(), path.get(1)))
                .isPresent();
        String[] ends = path.get(1).split("--");
        return listed || ends.length != 2 ? path : List.of("drives", ends[0], ends[1]);
    }

    private static Optional<Field> step(Node node, String key) {
        if (node instanceof Table table) {
            return Optional.ofNullable(table.fields().get(key));
        }
        if (node instanceof Sequence list
                && key.matches("\\d{1,6}")
                && Integer.parseInt(key) < list.items().size()) {
            Node item = list.items().get(Integer.parseInt(key));
            return Optional.of(new Field(item.at(), item));
        }
        return Optional.empty();
    }
}
