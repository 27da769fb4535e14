package org.summitsim.analysis.blame;

import org.summitsim.engine.Cause;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Activities;
import org.summitsim.network.Arcs;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Which moment of a trajectory released another one, how long that was planned to take, and whose fault it is if it took longer. */
final class Links {
    static final int NONE = -1;

    private final Network network;
    private final Activities.Shape shape;
    private final Arcs arcs;
    private final Moves moves;
    private final Nodes nodes;
    private final Roots roots;
    private final Engagements engagements;

    Links(Network network, Nodes nodes, Roots roots) {
        this.network = network;
        this.nodes = nodes;
        this.roots = roots;
        engagements = new Engagements(nodes.activities(), network.people().size());
        shape = network.activities().shape();
        arcs = network.arcs();
        moves = network.travel().moves();
    }

    /** Turns to another trajectory. */
    void clear() {
        engagements.clear();
    }

    /** The moment that a moment follows from, or -1: never one that comes later. */
    int before(Trajectory played, int node) {
        int thing = nodes.thing(node);
        if (nodes.isStart(node)) {
            return beforeStart(played, thing);
        }
        if (nodes.isFinish(node)) {
            int last = shape.parts()[thing] > 0 ? lastPart(played, thing, played.finish()[thing], NONE) : NONE;
            return last < 0 ? nodes.start(thing) : nodes.finish(last);
        }
        return nodes.isDeparture(node) ? beforeDeparture(played, thing) : nodes.departure(thing);
    }

    /** Whoever made way, and if that is nobody, or a move of which only a later time is known, what the mover did before. */
    private int beforeDeparture(Trajectory played, int move) {
        int by = played.departureBy()[move];
        int found = released(played, by, played.departure()[move]);
        return found >= 0 || isCall(by) ? found : engaged(played, moves.person()[move], played.departure()[move]);
    }

    private boolean isCall(int by) {
        return by >= nodes.activities() + nodes.moves();
    }

    private int engaged(Trajectory played, int person, long moment) {
        int last = engagements.last(played, person, moment);
        return last < 0 ? NONE : nodes.finish(last);
    }

    private int beforeStart(Trajectory played, int a) {
        int by = played.causeBy()[a];
        int of = played.causeOf()[a];
        boolean follows = played.cause()[a] == Cause.PRECEDENCE && by >= 0;
        int found;
        if (follows && of >= 0) {
            found = alongArc(played, of);
        } else if (follows && by == shape.parent()[a]) {
            found = nodes.start(by);
        } else {
            found = released(played, by, played.start()[a]);
        }
        boolean held = found >= 0 && isBy(played, found, played.start()[a]);
        if (!held && played.cause()[a] == Cause.PERSON && by >= nodes.activities() && !isCall(by)) {
            return engaged(played, of, played.start()[a]);
        }
        boolean orphan = !held && shape.parent()[a] >= 0 && !hasRootOfItsOwn(played, a);
        return orphan ? beforePart(played, a) : held ? found : NONE;
    }

    private boolean hasRootOfItsOwn(Trajectory played, int a) {
        return switch (played.cause()[a]) {
            case CLOCK, PRECEDENCE -> false;
            default -> true;
        };
    }

    /** What had the floor before a part, or the beginning of its whole. */
    private int beforePart(Trajectory played, int part) {
        int whole = shape.parent()[part];
        int last = lastPart(played, whole, played.start()[part], part);
        return last >= 0 ? nodes.finish(last) : nodes.start(whole);
    }

    /** The part other than one that had ended last at a moment, or -1. */
    private int lastPart(Trajectory played, int whole, long moment, int except) {
        int last = NONE;
        for (int part = whole + 1; part <= whole + shape.parts()[whole]; part++) {
            long end = played.finish()[part];
            boolean ended = end != TimeLine.NONE && end <= moment && part != except;
            last = ended && (last < 0 || end >= played.finish()[last]) ? part : last;
        }
        return last;
    }

    private int released(Trajectory played, int by, long moment) {
        if (by < 0 || by >= nodes.activities() + nodes.moves()) {
            return NONE;
        }
        int node = by < nodes.activities() ? nodes.finish(by) : nodes.arrival(by - nodes.activities());
        return isBy(played, node, moment) ? node : NONE;
    }

    private boolean isBy(Trajectory played, int node, long moment) {
        long time = nodes.time(played, node);
        return time != TimeLine.NONE && time <= moment;
    }

    /** What a dependency followed from: for a carried item where it ended, for a part gone through again the end of its whole. */
    private int alongArc(Trajectory played, int arc) {
        int from = arcs.from()[arc];
        int reserve = network.slots().carries().reserve()[from];
        int source =
                reserve >= 0 && played.carried()[from] && played.start()[reserve] != TimeLine.NONE ? reserve : from;
        if (arcs.types().get(arc).fromStart()) {
            return nodes.start(source);
        }
        int to = arcs.to()[arc];
        int whole = shape.parent()[source];
        boolean again = whole >= 0 && played.rounds()[whole] > 1 && shape.parent()[to] != whole;
        int end = nodes.finish(again ? whole : source);
        boolean ended = isBy(played, end, played.start()[to]);
        return arcs.planned()[arc] < 0 && !ended ? nodes.start(source) : end;
    }

    /** What held an activity open after its work was done, or -1. */
    int holder(Trajectory played, int node) {
        int arc = nodes.isFinish(node) ? played.finishBy()[nodes.thing(node)] : NONE;
        if (arc < 0) {
            return NONE;
        }
        int from = arcs.from()[arc];
        int held = arcs.types().get(arc).fromStart() ? nodes.start(from) : nodes.finish(from);
        return isBy(played, held, nodes.time(played, node)) ? held : NONE;
    }

    /** How long after the moment it follows from a start or a departure was to come; what is not drawn takes as long as it takes. */
    long planned(Trajectory played, int node, int before) {
        int arc = nodes.isStart(node) ? lagged(played, nodes.thing(node)) : NONE;
        if (arc < 0) {
            return nodes.time(played, node) - nodes.time(played, before);
        }
        long lag = arcs.planned()[arc];
        boolean backwards = nodes.isStart(before) && !arcs.types().get(arc).fromStart();
        long length = backwards ? network.activities().plan().duration()[nodes.thing(before)] : 0;
        return Math.max(0, length + lag);
    }

    /** The dependency with a drawn lag that bound a start, or -1. */
    private int lagged(Trajectory played, int a) {
        int of = played.causeOf()[a];
        boolean follows = played.cause()[a] == Cause.PRECEDENCE && of >= 0;
        return follows && arcs.lags().get(of).isPresent() ? of : NONE;
    }

    /** The root of the lateness that a link itself makes. */
    int root(Trajectory played, int node) {
        int thing = nodes.thing(node);
        if (nodes.isStart(node)) {
            return rootOfStart(played, thing);
        }
        if (nodes.isFinish(node)) {
            int arc = played.finishBy()[thing];
            return arc >= 0 ? roots.of(RootKind.HELD_OPEN, arcs.from()[arc]) : roots.of(RootKind.OTHERWISE, thing);
        }
        int call = played.departureBy()[thing] - nodes.activities() - nodes.moves();
        if (nodes.isDeparture(node) && call >= 0) {
            return roots.of(RootKind.CALL, call);
        }
        int vehicle = played.departureOf()[thing];
        return nodes.isDeparture(node) && vehicle >= 0 ? roots.of(RootKind.RESOURCE, vehicle) : way(thing);
    }

    private int way(int move) {
        int entry = moves.entry()[move];
        return entry >= 0 ? roots.of(RootKind.WAY, entry) : roots.of(RootKind.RETURN, moves.person()[move]);
    }

    private int rootOfStart(Trajectory played, int a) {
        int of = played.causeOf()[a];
        int call = played.causeBy()[a] - nodes.activities() - nodes.moves();
        if (call >= 0) {
            return roots.of(RootKind.CALL, call);
        }
        return switch (played.cause()[a]) {
            case DELAY -> roots.of(RootKind.DELAY, a);
            case WINDOW -> roots.of(RootKind.HOURS, a);
            case PERSON -> roots.of(RootKind.PERSON, of);
            case PLACE -> roots.of(RootKind.PLACE, of);
            case RESOURCE -> roots.of(RootKind.RESOURCE, of);
            case PRECEDENCE -> roots.of(lagged(played, a) >= 0 ? RootKind.LAG : RootKind.OTHERWISE, a);
            case CLOCK, PLANNED_START -> stoodStill(played, a);
        };
    }

    private int stoodStill(Trajectory played, int a) {
        int whole = shape.parent()[a];
        return whole >= 0 && played.interrupted()[whole] > 0
                ? roots.of(RootKind.INTERRUPTION, whole)
                : roots.of(RootKind.OTHERWISE, a);
    }
}
