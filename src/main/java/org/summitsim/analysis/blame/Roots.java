package org.summitsim.analysis.blame;

import org.summitsim.network.Network;

/** Roots as numbers, one after the other by kind. Immutable. */
final class Roots {
    private static final RootKind[] KINDS = RootKind.values();

    private final int[] first = new int[KINDS.length + 1];

    Roots(Network network) {
        for (RootKind kind : KINDS) {
            first[kind.ordinal() + 1] = first[kind.ordinal()] + size(kind, network);
        }
    }

    private static int size(RootKind kind, Network network) {
        return switch (kind) {
            case RISK -> network.scenario().programme().risks().size();
            case CALL ->
                network.scenario().programme().disturbance().disruptions().size();
            case RETURN, PERSON -> network.people().size();
            case PLACE -> network.places().size();
            case RESOURCE -> network.resources().size();
            case SMALL -> 1;
            default -> network.activities().size();
        };
    }

    /** The number of a root. */
    int of(RootKind kind, int index) {
        return first[kind.ordinal()] + index;
    }

    /** How many there are. */
    int size() {
        return first[KINDS.length];
    }

    RootKind kind(int root) {
        int kind = 0;
        while (first[kind + 1] <= root) {
            kind++;
        }
        return KINDS[kind];
    }

    int index(int root) {
        return root - first[kind(root).ordinal()];
    }
}
