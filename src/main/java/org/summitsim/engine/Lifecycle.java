package org.summitsim.engine;

import java.util.Arrays;
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
    private int open;

    Lifecycle(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        shape = board.network.activities().shape();
        needs = board.network.activities().needs();
        workDone = new long[board.activities];
    }

    void clear() {
        Arrays.fill(workDone, TimeLine.NONE);
        open = board.activities - parts.carrying.reserves();
        for (int a = 0; a < board.activities; a++) {
            if (shape.parent()[a] < 0) {
                parts.supplies.planCalls(a);
                if (parts.gates.isOpen(a)) {
                    gateOpened(a);
                }
            }
        }
    }

    /** An activity that counted as skipped is to take place after all. */
    void opened() {
        open++;
    }

    /** How many activities are neither finished nor missed. */
    int open() {
        return open;
    }

    /** Planned moment and dependencies no longer stand in the way of an activity. */
    void gateOpened(int a) {
        board.trajectory.ready()[a] = board.now;
        if (shape.parent()[a] >= 0) {
            parts.agendas.callNext(shape.parent()[a]);
        } else if (board.isUndecided(a)) {
            board.lobby.callUp(board.turns.ofActivity(a));
        }
    }

    /** An activity's turn has come. */
    void tryStart(int a) {
        boolean part = shape.parent()[a] >= 0;
        if (board.trajectory.state()[a] == State.RUNNING && !part && parts.plans.canBeJoinedLate(a)) {
            admit(a);
            return;
        }
        if (board.isUndecided(a) && !parts.gates.isOpen(a) && !part) {
            parts.supplies.callAgain(a);
            return;
        }
        if (!board.isUndecided(a) || !parts.gates.isOpen(a) || (part && !parts.agendas.isNext(a))) {
            return;
        }
        if (parts.starts.isReady(a) && parts.disciplines.admits(a)) {
            parts.bindings.record(a);
            start(a);
        }
    }

    private void start(int a) {
        board.trajectory.state()[a] = State.RUNNING;
        board.trajectory.start()[a] = board.now;
        board.cancel(Kind.WINDOW, a);
        board.cancel(Kind.DOOR, a);
        parts.starts.payForLateness(a);
        if (shape.parent()[a] < 0) {
            seizePeople(a);
            parts.rooms.take(a);
        } else {
            parts.agendas.begin(a);
        }
        takeResources(a);
        if (parts.agendas.hasParts(a)) {
            for (int part = a + 1; part <= a + shape.parts()[a]; part++) {
                if (parts.gates.meetingStarted(part)) {
                    gateOpened(part);
                }
            }
            parts.agendas.started(a);
        } else if (parts.flow.isStream(a)) {
            parts.flow.begin(a);
        } else {
            long needed = parts.carrying.needed(a);
            board.trajectory.needed()[a] = needed;
            parts.work.begin(a, parts.disciplines.granted(a, needed));
        }
        parts.disciplines.started(a);
        satisfyFromStart(a);
        parts.carrying.began(a);
    }

    private void seizePeople(int a) {
        Rows people = needs.people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            seize(people.items()[k], a);
        }
        admit(a);
    }

    /** Those who join a meeting and are there go in; into a leg only as it leaves. */
    private void admit(int a) {
        Rows joins = needs.joins();
        for (int k = joins.at()[a]; k < joins.at()[a + 1]; k++) {
            tryJoin(joins.items()[k], a);
        }
        if (board.isFlexible(a)) {
            parts.errands.joinersSetOut(a);
        }
    }

    private void seize(int p, int a) {
        parts.who.seize(p, a);
        parts.plans.changed(p);
        parts.plans.planAhead(p);
    }

    /** Someone who joins enters if he is idle and in place and this is what he has come for. */
    private void tryJoin(int p, int a) {
        if (!parts.who.isIdle(p) || !parts.who.isAt(p, board.site[a])) {
            return;
        }
        int next = parts.who.position(p, -1, false);
        boolean due = next < 0 || board.network.people().entries().items()[next] == a;
        boolean fits = board.isFlexible(a) && !parts.errands.bindsNext(p, a, board.now);
        if (due || fits) {
            seize(p, a);
            board.lobby.release(board.person(p));
        }
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
        Rows outgoing = board.network.arcs().outgoing();
        for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
            int arc = outgoing.items()[k];
            satisfyIn(arc, parts.gates.delayFromStart(arc));
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
        int to = board.network.arcs().to()[arc];
        boolean opened = parts.gates.satisfy(arc);
        if (board.trajectory.state()[to].isGivenUp()) {
            parts.misses.passOn(to);
        } else if (opened && parts.gates.bindsFinish(arc)) {
            tryFinish(to);
        } else if (opened) {
            gateOpened(to);
        }
    }

    /** The work of an activity is done; it ends unless something holds it open. */
    void workEnded(int a) {
        parts.work.end(a);
        workDone[a] = board.now;
        tryFinish(a);
    }

    private void tryFinish(int a) {
        boolean done = workDone[a] != TimeLine.NONE;
        if (!done || board.trajectory.state()[a] != State.RUNNING || !parts.gates.mayFinish(a)) {
            return;
        }
        if (workDone[a] < board.now) {
            board.trajectory.finishBy()[a] = parts.gates.satisfiedNow(a, true);
        }
        board.trajectory.state()[a] = State.DONE;
        board.trajectory.finish()[a] = board.now;
        board.trajectory.worked()[a] = parts.work.done(a);
        open--;
        parts.disciplines.finished(a);
        giveResources(a);
        if (shape.parent()[a] < 0) {
            releasePeople(a);
            parts.rooms.give(a);
        }
        parts.carrying.ended(a);
        if (shape.parent()[a] >= 0 && parts.agendas.finished(a)) {
            workEnded(shape.parent()[a]);
        }
    }

    void satisfyFromFinish(int a) {
        Rows outgoing = board.network.arcs().outgoing();
        for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
            int arc = outgoing.items()[k];
            satisfyIn(arc, parts.gates.delayFromFinish(arc));
        }
    }

    private void giveResources(int a) {
        int place = board.endSite[a];
        int root = place >= 0 && shape.parent()[a] < 0 ? parts.ways.root(place) : parts.root(a);
        for (int k = needs.uses().at()[a]; k < needs.uses().at()[a + 1]; k++) {
            int r = board.resourceOf[k];
            if (parts.fleet.isLocated(r)) {
                parts.fleet.give(r, a, root);
            } else {
                parts.pool.giveBack(k, a);
            }
        }
    }

    private void releasePeople(int a) {
        Rows people = needs.people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            release(people.items()[k], a);
        }
        Rows joins = needs.joins();
        for (int k = joins.at()[a]; k < joins.at()[a + 1]; k++) {
            int p = joins.items()[k];
            if (parts.who.isHeldBy(p, a)) {
                release(p, a);
            } else {
                parts.plans.changed(p);
            }
        }
    }

    private void release(int p, int a) {
        parts.who.release(p, a);
        parts.plans.changed(p);
    }

    /** Someone has arrived; he enters a meeting that he joins if it is going on. */
    void arrived(int p, int move) {
        parts.who.arrive(p);
        parts.plans.changed(p);
        int a = board.network.travel().moves().entry()[move];
        boolean joins = a >= 0 && needs.joins().contains(a, p) && parts.plans.canBeJoinedLate(a);
        if (joins && !parts.calls.isWanted(p)) {
            seize(p, a);
            board.lobby.release(board.person(p));
        }
    }

    /** A part of an agenda has been given up; its meeting goes on with the next, or ends. */
    void takenOut(int part) {
        int meeting = shape.parent()[part];
        boolean last = parts.agendas.takenOut(part);
        if (last && board.trajectory.state()[meeting] == State.RUNNING) {
            workEnded(meeting);
        }
    }

    /** An activity has been given up. */
    void closed() {
        open--;
    }
}
