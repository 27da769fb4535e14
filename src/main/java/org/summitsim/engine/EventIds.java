package org.summitsim.engine;

import org.summitsim.network.Network;

/**
 * What the number of an event means. Events come in kinds laid out one after the other: event k of a kind whose first
 * number is f is f + k.
 */
public final class EventIds {
    /**
     * What an event is about; its index counts activities, arcs, moves, units, uses, levers, disruptions, calls, visits,
     * streams or queues.
     */
    public enum Kind {
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
        LEVER,
        CALL,
        CALL_END,
        SERVED,
        QUEUE_TURNAROUND,
        ARRIVAL,
        QUEUE_OPENS,
        QUEUE_CLOSES,
        HORIZON
    }

    private static final Kind[] KINDS = Kind.values();

    private final int[] first = new int[KINDS.length + 1];

    EventIds(Network network, CallPlan calls, LeverPlan levers) {
        for (Kind kind : KINDS) {
            first[kind.ordinal() + 1] = first[kind.ordinal()] + count(kind, network, calls, levers);
        }
    }

    private static int count(Kind kind, Network network, CallPlan calls, LeverPlan levers) {
        return switch (kind) {
            case ARC -> network.arcs().size();
            case TURNAROUND -> network.activities().needs().uses().items().length;
            case LEAVE, CALL_TO_MOVE, ARRIVE, VEHICLE_FREE ->
                network.travel().moves().size();
            case UNIT -> network.resources().units();
            case LEVER -> levers.size();
            case CALL -> calls.size();
            case CALL_END -> calls.slots();
            case SERVED -> network.streams().visits();
            case QUEUE_TURNAROUND -> network.streams().uses();
            case ARRIVAL -> network.streams().list().size();
            case QUEUE_OPENS, QUEUE_CLOSES -> network.streams().queues().size();
            case HORIZON -> 1;
            default -> network.activities().size();
        };
    }

    /** The number of events there can be at once. */
    int size() {
        return first[KINDS.length];
    }

    /** Whether an event is part of the programme: neither a disruption nor the end of all. */
    boolean isProgramme(int id) {
        boolean call = id >= first[Kind.CALL.ordinal()] && id < first[Kind.CALL_END.ordinal() + 1];
        return !call && id != first[Kind.HORIZON.ordinal()];
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
