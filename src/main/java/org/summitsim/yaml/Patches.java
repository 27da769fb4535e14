package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;

/** Applies patches of the command line to the tree of a file, one after the other. */
final class Patches {
    private final Problems problems;

    Patches(Problems problems) {
        this.problems = problems;
    }

    /** The changed tree. A patch that cannot be applied is a problem, and the others are applied all the same. */
    Node apply(Node root, List<Patch> patches) {
        Node result = root;
        int order = 0;
        for (Patch patch : patches) {
            result = apply(result, patch, ++order);
        }
        return result;
    }

    private Node apply(Node root, Patch patch, int order) {
        Document document = Document.of(Patch.NAME, order, patch.text());
        try {
            Optional<Assignment> assignment = Assignment.read(patch.text(), document, problems);
            return assignment.map(a -> apply(root, a)).orElse(root);
        } catch (Halt e) {
            problems.error(e.at(), List.of(), String.valueOf(e.getMessage()), Optional.empty());
            return root;
        }
    }

    /** The tree changed by one assignment; the tree as it was if there is something wrong with it. */
    Node apply(Node root, Assignment assignment) {
        if (!new PathCheck(problems).check(root, assignment)) {
            return root;
        }
        Node changed = new Merge(problems, assignment.path()).apply(root, assignment.tree());
        if (changed.same(root)) {
            problems.error(
                    assignment.value().at(),
                    assignment.path(),
                    "Expected a patch that changes something, received one that changes nothing",
                    Optional.empty());
        }
        return changed;
    }
}
