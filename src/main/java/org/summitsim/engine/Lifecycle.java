package org.summitsim.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/** What starting, finishing and missing an activity does to everything else. */
final class Lifecycle {
    private final Board board;
    private final Parts parts;
    private final Activities.Shape shape;
    private final Activities.Needs needs;
    private final long[] workDone;
    private final State[] state;
    private final long[] ready;
    private final int[] parent;
    private final int[] to;
    private final Rows outgoing;
    private final int[] unbound;
    private final int[] calling;
    private int open;

    Lifecycle(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        shape = board.network.activities().shape();
        needs = board.network.activities().needs();
        workDone = new long[board.activities];
        state = board.trajectory.state();
        ready = board.trajectory.ready();
        parent = shape.parent();
        to = board.network.arcs().to();
        outgoing = board.network.arcs().outgoing();
        unbound = entries(a -> !parts.gates.hasStartDependencies(a));
        calling = entries(parts.supplies::mayCall);
    }

    private int[] entries(IntPredicate which) {
        return IntStream.range(0, board.activities)
                .filter(a -> shape.parent()[a] < 0 && which.test(a))
                .toArray();
    }

    void clear() {
        Arrays.fill(workDone, TimeLine.NONE);
        open = board.activities - parts.carrying.reserves();
        for (int a : calling) {
            parts.supplies.planCalls(a);
        }
        for (int a : unbound) {
            if (parts.gates.isOpen(a)) {
                gateOpened(a);
            }
        }
    }

    /** An activity that counted as skipped is to take place after all. */
    void opened() {
        open++;
    }

    /** An activity has been given up. */
    void closed() {
        open--;
    }

    /** How many activities are neither finished nor missed. */
    int open() {
        return open;
    }

    /** Planned moment and dependencies no longer stand in the way of an activity. */
    void gateOpened(int a) {
        ready[a] = board.now;
        if (parent[a] >= 0) {
            parts.agendas.callNext(parent[a]);
        } else if (state[a] == State.UNDECIDED) {
            board.lobby.callUp(board.turns.ofActivity(a));
        }
    }

    /** An activity's turn has come. */
    void tryStart(int a) {
        if (parts.direct.takes(a)) {
            parts.direct.tryStart(a);
            return;
        }
        boolean part = parent[a] >= 0;
        if (state[a] == State.RUNNING && !part && parts.plans.canBeJoinedLate(a)) {
            parts.attending.admit(a);
            return;
        }
        if (board.isUndecided(a) && !parts.gates.isOpen(a) && !part) {
            parts.supplies.callAgain(a);
            return;
        }
        if (!board.isUndecided(a) || !parts.gates.isOpen(a) || (part && !parts.agendas.isNext(a))) {
            return;
        }
        if (board.draw.isCancelled(a)) {
            parts.misses.giveUp(a, State.CANCELLED);
        } else if (parts.starts.isReady(a) && parts.disciplines.admits(a)) {
            parts.bindings.record(a);
            start(a);
        }
    }

    private void start(int a) {
        state[a] = State.RUNNING;
        board.trajectory.start()[a] = board.now;
        board.trajectory.struck()[a] = board.draw.struck(a);
        board.trajectory.struckBy()[a] = board.draw.striker(a);
        board.cancel(Kind.WINDOW, a);
        board.cancel(Kind.DOOR, a);
        parts.starts.payForLateness(a);
        if (parent[a] < 0) {
            parts.rounds.begin(a);
            parts.attending.enter(a);
            parts.rooms.take(a);
        } else {
            parts.agendas.begin(a);
        }
        takeResources(a);
        if (parts.agendas.hasParts(a)) {
            for (int part = a + 1; part <= a + shape.parts()[a]; part++) {
                if (parts.gates.conditionsHold(part)) {
                    gateOpened(part);
                }
            }
            parts.agendas.started(a);
        } else if (parts.flow.isStream(a)) {
            parts.flow.begin(a);
        } else {
            beginWork(a);
        }
        parts.disciplines.started(a);
        satisfyFromStart(a);
        parts.carrying.began(a);
    }

    /** Work of the round that an activity is in begins. */
    void beginWork(int a) {
        long needed = parts.carrying.needed(a);
        board.trajectory.needed()[a] += needed;
        parts.work.begin(a, parts.levers.worked(a, parts.disciplines.granted(a, needed)));
    }

    private void takeResources(int a) {
        for (int k = needs.uses().at()[a]; k < needs.uses().at()[a + 1]; k++) {
            int r = board.resourceOf[k];
            if (parts.fleet.isLocated(r)) {
                parts.fleet.take(r, parts.root(a), board.unitsOf[k], parts.owner(a), a);
            } else {
                parts.pool.take(k);
            }
        }
        callOff(a);
    }

    /** Vehicles that were meant for an activity, or for the way to it, are anybody's. */
    void callOff(int a) {
        parts.fleet.forget(parts.owner(a));
        parts.departures.forget(a);
    }

    void satisfyFromStart(int a) {
        if (!parts.gates.bindsBeforeFinish(a)) {
            return;
        }
        for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
            satisfyIn(outgoing.items()[k], parts.gates.delayFromStart(outgoing.items()[k]));
        }
    }

    private void satisfyIn(int arc, long delay) {
        if (delay == 0) {
            satisfy(arc);
        } else if (delay > 0) {
            board.schedule(Kind.ARC, arc, delay);
        }
    }

    /** A dependency is satisfied, now. */
    void satisfy(int arc) {
        int waiting = to[arc];
        boolean opened = parts.gates.satisfy(arc);
        if (state[waiting].isGivenUp()) {
            parts.misses.passOn(waiting);
        } else if (opened && parts.gates.bindsFinish(arc)) {
            tryFinish(waiting);
        } else if (opened) {
            gateOpened(waiting);
        }
    }

    /** The work of an activity is done; it ends unless something holds it open. */
    void workEnded(int a) {
        if (!parts.direct.takes(a)) {
            parts.work.end(a);
            if (parts.rounds.goesOn(a)) {
                return;
            }
        }
        workDone[a] = board.now;
        tryFinish(a);
    }

    private void tryFinish(int a) {
        boolean done = workDone[a] != TimeLine.NONE;
        if (!done || state[a] != State.RUNNING || !parts.gates.mayFinish(a)) {
            return;
        }
        if (workDone[a] < board.now) {
            board.trajectory.finishBy()[a] = parts.gates.satisfiedNow(a, true);
        }
        state[a] = State.DONE;
        board.trajectory.finish()[a] = board.now;
        open--;
        if (parts.direct.takes(a)) {
            parts.direct.finished(a);
            return;
        }
        board.trajectory.worked()[a] += parts.work.done(a);
        parts.decisions.ended(a);
        parts.disciplines.finished(a);
        giveResources(a);
        if (parent[a] < 0) {
            parts.attending.leave(a);
            parts.rooms.give(a);
            parts.misses.dropAdvances(a, State.MISSED);
        }
        parts.carrying.ended(a);
        parts.rounds.over(a);
        parts.decisions.settle(a);
        if (parent[a] >= 0 && parts.agendas.finished(a)) {
            workEnded(parent[a]);
        }
    }

    void satisfyFromFinish(int a) {
        for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
            if (!parts.rounds.holdsBack(outgoing.items()[k])) {
                satisfyAfterFinish(outgoing.items()[k]);
            }
        }
    }

    /** What a dependency waits for has finished. */
    void satisfyAfterFinish(int arc) {
        satisfyIn(arc, parts.gates.delayFromFinish(arc));
    }

    /** A part that was done or given up is to be gone through again. */
    void reopen(int part) {
        state[part] = State.UNDECIDED;
        board.trajectory.start()[part] = TimeLine.NONE;
        board.trajectory.finish()[part] = TimeLine.NONE;
        board.trajectory.finishBy()[part] = -1;
        board.trajectory.outcome()[part] = -1;
        workDone[part] = TimeLine.NONE;
        open++;
    }

    private void giveResources(int a) {
        int place = board.endSite[a];
        int root = place >= 0 && parent[a] < 0 ? parts.ways.root(place) : parts.root(a);
        for (int k = needs.uses().at()[a]; k < needs.uses().at()[a + 1]; k++) {
            int r = board.resourceOf[k];
            if (parts.fleet.isLocated(r)) {
                parts.fleet.give(r, a, root);
            } else {
                parts.pool.giveBack(k, a);
            }
        }
    }

    /** A part of an agenda has been given up; its meeting goes on with the next, or ends. */
    void takenOut(int part) {
        int meeting = parent[part];
        boolean last = parts.agendas.takenOut(part);
        if (last && state[meeting] == State.RUNNING) {
            workEnded(meeting);
        }
    }
}
