package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies changes to the tree of a file, one after the other. Those of copies that repeat will make are put by, to be applied
 * once the copies are there.
 */
final class Patches {
    /** Changes of the command line come after the file and all its parts. */
    private static final int AFTER_PARTS = Includes.MOST + 1;

    private final Problems problems;
    private final List<Assignment> ofCopies;

    Patches(Problems problems) {
        this(problems, List.of());
    }

    /** Changes after others, of which some have been put by. */
    Patches(Problems problems, List<Assignment> ofCopies) {
        this.problems = problems;
        this.ofCopies = new ArrayList<>(ofCopies);
    }

    /** The changes that were put by, in their order. */
    List<Assignment> ofCopies() {
        return List.copyOf(ofCopies);
    }

    /** The changed tree. A patch that cannot be applied is a problem, and the others are applied all the same. */
    Node apply(Node root, List<Patch> patches) {
        Node result = root;
        int order = AFTER_PARTS;
        for (Patch patch : patches) {
            result = apply(result, patch, ++order);
        }
        return result;
    }

    private Node apply(Node root, Patch patch, int order) {
        Document document = Document.of(Patch.NAME, order, patch.text());
        try {
            Optional<Assignment> assignment = Assignment.read(patch.text(), document, problems);
            return assignment
                    .map(a -> apply(root, patch.mayBeIdle() ? a.orIdle() : a))
                    .orElse(root);
        } catch (Halt e) {
            problems.error(e.at(), List.of(), String.valueOf(e.getMessage()), Optional.empty());
            return root;
        }
    }

    /** The tree changed by one assignment; the tree as it was if there is something wrong with it, or if it is put by. */
    Node apply(Node root, Assignment assignment) {
        if (Expansion.isOfCopy(root, assignment)) {
            ofCopies.add(assignment);
            return root;
        }
        return applyNow(root, assignment);
    }

    /** The same, of an expanded tree. */
    Node applyNow(Node root, Assignment assignment) {
        if (!new PathCheck(problems).check(root, assignment)) {
            return root;
        }
        Node changed = new Merge(problems, assignment.path()).apply(root, assignment.tree());
        if (!assignment.mayBeIdle() && changed.same(root)) {
            problems.error(
                    assignment.value().at(),
                    assignment.path(),
                    "Expected a patch that changes something, received one that changes nothing",
                    Optional.empty());
        }
        return changed;
    }
}
