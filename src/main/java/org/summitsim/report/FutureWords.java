package org.summitsim.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitsim.analysis.trace.Pending;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;

/** The entries of a future event list, by ids: "end of talks", "guest arrives for lunch". */
final class FutureWords {
    private static final Set<Kind> MOVING = EnumSet.of(Kind.LEAVE, Kind.CALL_TO_MOVE, Kind.ARRIVE, Kind.VEHICLE_FREE);

    private final Network network;
    private final Moves moves;
    private final TraceWords words;

    FutureWords(Trace trace) {
        network = trace.network();
        moves = network.travel().moves();
        words = new TraceWords(trace);
    }

    /** An entry, or several of one moment that are about people who go together. */
    record Line(long at, String text, int entries) {}

    /** A list with people who go together on one line; each line says how many entries it stands for. */
    List<Line> lines(List<Pending> future) {
        Map<Pending, List<Integer>> together = new LinkedHashMap<>();
        for (Pending pending : future) {
            Pending key = MOVING.contains(pending.kind())
                    ? new Pending(pending.at(), pending.kind(), moves.entry()[pending.index()])
                    : pending;
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(pending.index());
        }
        List<Line> lines = new ArrayList<>();
        together.forEach((key, members) -> lines.add(new Line(
                key.at(), MOVING.contains(key.kind()) ? moving(key.kind(), members) : of(key), members.size())));
        return lines;
    }

    private String moving(Kind kind, List<Integer> members) {
        int first = members.get(0);
        boolean one = members.size() == 1;
        String who = words.people(members.stream().map(m -> moves.person()[m]).toList());
        return switch (kind) {
            case LEAVE -> who + (one ? " leaves" : " leave") + goal(first);
            case ARRIVE -> who + (one ? " arrives" : " arrive") + goal(first);
            case CALL_TO_MOVE -> "vehicles called for " + who + goal(first);
            default -> "vehicle of " + who + " is free";
        };
    }

    private String of(Pending pending) {
        int index = pending.index();
        return switch (pending.kind()) {
            case FINISH -> "end of " + words.activity(index);
            case START_TIME -> words.activity(index) + " may start";
            case WINDOW -> "hours of " + words.activity(index);
            case DOOR -> "last moment for " + words.activity(index);
            case SLOT_END -> "end of the slot of " + words.activity(index);
            case SETUP -> "room set up for " + words.activity(index);
            case CLEANUP -> "room cleared after " + words.activity(index);
            case CALL_TO_ACTIVITY -> "vehicles called for " + words.activity(index);
            case ARC ->
                words.activity(network.arcs().to()[index]) + " after "
                        + words.activity(network.arcs().from()[index]);
            case TURNAROUND -> "a resource is ready again";
            case UNIT -> words.resource(network.resources().unitOf()[index]) + " is free";
            default -> ofOther(pending.kind(), index);
        };
    }

    private String ofOther(Kind kind, int index) {
        return switch (kind) {
            case LEVER -> "lever " + words.lever(index);
            case CALL -> words.disruption(index) + " comes";
            case CALL_END -> "end of a call";
            case SERVED -> words.visitor(index) + " is done at " + words.station(index);
            case QUEUE_TURNAROUND -> "a resource is ready again";
            case ARRIVAL ->
                "next of " + words.activity(network.streams().list().get(index).activity());
            case QUEUE_OPENS -> network.streams().queues().get(index).station() + " opens";
            case QUEUE_CLOSES -> network.streams().queues().get(index).station() + " closes";
            default -> "end of the replication";
        };
    }

    private String goal(int move) {
        int entry = moves.entry()[move];
        return entry < 0 ? " for the base" : " for " + words.activity(entry);
    }
}
