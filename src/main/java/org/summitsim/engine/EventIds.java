package org.summitsim.engine;

import org.summitsim.network.Network;

/**
 * What the number of an event means. Events come in kinds laid out one after the other: event k of a kind whose first
 * number is f is f + k.
 */
final class EventIds {
    /** What an event is about; its index counts activities, arcs, moves, units or uses. */
    enum Kind {
        FINISH,
        START_TIME,
        WINDOW,
        DOOR,
        SLOT_END,
        SETUP,
        CLEANUP,
        CALL_TO_ACTIVITY,
        ARC,
        TURNAROUND,
        LEAVE,
        CALL_TO_MOVE,
        ARRIVE,
        VEHICLE_FREE,
        UNIT,
        HORIZON
    }

    private static final Kind[] KINDS = Kind.values();

    private final int[] first = new int[KINDS.length + 1];

    EventIds(Network network) {
        for (Kind kind : KINDS) {
            first[kind.ordinal() + 1] = first[kind.ordinal()] + count(kind, network);
        }
    }

    private static int count(Kind kind, Network network) {
        return switch (kind) {
            case ARC -> network.arcs().size();
            case TURNAROUND -> network.activities().needs().uses().items().length;
            case LEAVE, CALL_TO_MOVE, ARRIVE, VEHICLE_FREE ->
                network.travel().moves().size();
            case UNIT -> network.resources().units();
            case HORIZON -> 1;
            default -> network.activities().size();
        };
    }

    /** The number of events there can be at once. */
    int size() {
        return first[KINDS.length];
    }

    int of(Kind kind, int index) {
        return first[kind.ordinal()] + index;
    }

    Kind kind(int id) {
        int k = 0;
        while (first[k + 1] <= id) {
            k++;
        }
        return KINDS[k];
    }

    int index(int id, Kind kind) {
        return id - first[kind.ordinal()];
    }
}
