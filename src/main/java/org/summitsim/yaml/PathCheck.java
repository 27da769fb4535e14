package org.summitsim.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Table;

/**
 * Says whether the path of a patch leads somewhere. A new entry may be added whole to a section or an agenda; below that, a
 * key that an entry does not have yet is left to the decoder, which knows whether it may have it.
 */
final class PathCheck {
    private static final Set<String> FIXED = Set.of("summit", "title", "clock", "run", "defaults");

    private final Problems problems;

    PathCheck(Problems problems) {
        this.problems = problems;
    }

    boolean check(Node root, Assignment assignment) {
        Node node = root;
        for (int i = 0; i < assignment.path().size(); i++) {
            Field next = Assignment.fieldsOf(node).get(assignment.path().get(i));
            if (next == null) {
                return isAddition(root, node, assignment, i);
            }
            node = next.value();
        }
        return true;
    }

    private boolean isAddition(Node root, Node node, Assignment assignment, int index) {
        List<String> path = assignment.path();
        boolean last = index == path.size() - 1;
        boolean section =
                Kind.SCENARIO.keys().contains(path.get(0)) || path.get(0).startsWith("x-");
        if (index == 0 && (!section || (last && assignment.deletes()))) {
            return unknown(node, assignment, index, Kind.SCENARIO.keys());
        }
        if (index == 0) {
            return true;
        }
        boolean ids = isMapOfIds(path, index);
        if (assignment.deletes() || (ids && !last && !(index == 3 && inherits(root, path)))) {
            return unknown(node, assignment, index, Assignment.fieldsOf(node).keySet());
        }
        if (ids && last) {
            doubtNewEntry(node, assignment, index);
        }
        if (node instanceof Table || (node instanceof Node.Text text && text.isNull())) {
            return true;
        }
        return unknown(node, assignment, index, Set.of());
    }

    /** Whether the keys at this depth are ids that the file gives. */
    private static boolean isMapOfIds(List<String> path, int index) {
        return index == 1
                ? !FIXED.contains(path.get(0))
                : index == 3 && path.get(2).equals("agenda");
    }

    /** Whether an entry copies another one, so that it may have more items than are written with it. */
    private static boolean inherits(Node root, List<String> path) {
        return Sections.table(root, path.get(0))
                .flatMap(entries -> Sections.table(entries, path.get(1)))
                .filter(entry -> entry.fields().containsKey("like"))
                .isPresent();
    }

    /** A new entry whose id differs from that of another one by what looks like a typing error may be meant as a change of it. */
    private void doubtNewEntry(Node node, Assignment assignment, int index) {
        String id = assignment.path().get(index);
        problems.nearest(id, Assignment.fieldsOf(node).keySet())
                .filter(near -> Nearest.isSlip(id, near))
                .ifPresent(near -> problems.warning(
                        assignment.places().get(index),
                        assignment.pathTo(index),
                        "Expected a path that the file has or a new entry with a name of its own, received "
                                + Words.quote(String.join(".", assignment.pathTo(index))),
                        Optional.of(assignment.with(index, near))));
    }

    private boolean unknown(Node node, Assignment assignment, int index, Collection<String> known) {
        String key = assignment.path().get(index);
        Optional<String> near = problems.nearest(key, known).map(found -> assignment.with(index, found));
        String rule = node instanceof Table ? "a path that the file has" : "a path into a map";
        problems.error(
                assignment.places().get(index),
                assignment.pathTo(index),
                "Expected " + rule + ", received " + Words.quote(String.join(".", assignment.pathTo(index))),
                near);
        return false;
    }
}
