package org.summitsim.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The anchors of a document. Aliases can make a small file huge or endless, so their number and what they expand to are
 * limited to {@value #MOST_USES} and {@value #MOST_COPIES} nodes.
 */
final class Anchors {
    static final int MOST_USES = 50;
    static final int MOST_COPIES = 10_000;

    private final Map<String, Anchored> closed = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int uses;
    private int copies;
    private int size;

    /** Counts a node. */
    void count() {
        size++;
    }

    /** How many nodes there are so far, aliases expanded. */
    int size() {
        return size;
    }

    /** From here on the node with this anchor is being read. */
    void open(String name) {
        closed.remove(name);
        open.add(name);
    }

    void close(String name, Node node, int nodes) {
        open.remove(name);
        closed.put(name, new Anchored(node, nodes));
    }

    /** The node with this anchor. */
    Node use(String name, Position at) {
        Anchored anchored = closed.get(name);
        String shown = Words.quote("*" + name);
        if (open.contains(name)) {
            throw new Halt(at, "Expected a document that ends, received " + shown + " inside what it refers to");
        }
        if (anchored == null) {
            throw new Halt(at, "Expected an anchor written before its alias, received " + shown);
        }
        if (++uses > MOST_USES) {
            throw new Halt(at, "Expected at most " + MOST_USES + " aliases, received more");
        }
        copies += anchored.nodes;
        size += anchored.nodes;
        if (copies > MOST_COPIES) {
            throw new Halt(at, "Expected aliases for at most " + MOST_COPIES + " values, received more");
        }
        return anchored.node;
    }

    private record Anchored(Node node, int nodes) {}
}
