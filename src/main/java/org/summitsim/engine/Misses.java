package org.summitsim.engine;

import java.util.Arrays;
import java.util.Optional;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/**
 * Activities that never start: missed, skipped or cancelled ones, and those that are stuck when a replication ends. Whatever
 * gives an activity up does it here.
 */
final class Misses {
    private final Board board;
    private final Parts parts;
    private final Activities.Shape shape;
    private final Activities.Needs needs;
    private final boolean[] skipped;

    Misses(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        shape = board.network.activities().shape();
        needs = board.network.activities().needs();
        skipped = new boolean[board.activities];
    }

    void clear() {
        Arrays.fill(skipped, false);
    }

    /** The last moment at which an activity could start is over. */
    void doorClosed(int a) {
        if (board.isUndecided(a)) {
            giveUp(a, State.MISSED);
        }
    }

    /**
     * An activity that has not started will not take place, and all its parts with it; a part alone leaves the rest of its
     * agenda as it is.
     *
     * @param how one of MISSED, SKIPPED, CANCELLED
     */
    void giveUp(int a, State how) {
        if (shape.parent()[a] >= 0) {
            close(a, how);
            passOn(a);
            parts.decisions.settle(a);
            parts.lifecycle.takenOut(a);
            return;
        }
        parts.who.stopWaitingFor(a);
        for (int part = a; part <= a + shape.parts()[a]; part++) {
            if (board.isUndecided(part)) {
                close(part, how);
            }
        }
        parts.rooms.abandon(a);
        parts.venues.abandon(a);
        parts.lifecycle.callOff(a);
        freePeopleOf(needs.people(), a);
        freePeopleOf(needs.joins(), a);
        passOn(a);
        for (int part = a; part <= a + shape.parts()[a]; part++) {
            if (board.trajectory.state()[part].isGivenUp()) {
                parts.decisions.settle(part);
            }
        }
        dropAdvances(a, how);
    }

    /** Nobody gets in position any more for what is over or will not take place. */
    void dropAdvances(int a, State how) {
        for (int b = a + shape.parts()[a] + 1; b < board.activities && isAdvance(b); b++) {
            if (board.isUndecided(b)) {
                giveUp(b, how);
            }
        }
    }

    private boolean isAdvance(int a) {
        return board.network.activities().kinds().get(a) == Activities.Kind.ADVANCE;
    }

    private void close(int a, State how) {
        board.trajectory.state()[a] = how;
        board.cancel(Kind.WINDOW, a);
        board.cancel(Kind.DOOR, a);
        parts.lifecycle.closed();
        parts.carrying.givenUp(a);
    }

    /** An entry is over without having held anybody; those who had it before something else are through with it. */
    private void freePeopleOf(Rows attendance, int a) {
        for (int k = attendance.at()[a]; k < attendance.at()[a + 1]; k++) {
            int p = attendance.items()[k];
            if (parts.who.isIdle(p)) {
                parts.who.freed(p, a);
            }
            parts.plans.changed(p);
        }
    }

    /** A part is to be gone through again. */
    void reopen(int part) {
        skipped[part] = false;
    }

    /** Whether an activity that was given up has passed its successors on. */
    boolean hasPassedOn(int a) {
        return skipped[a];
    }

    /**
     * An activity that was given up satisfies its successors, without lags, once its own dependencies are satisfied (rule 23); a part of it
     * also needs those of the whole.
     */
    void passOn(int a) {
        if (!board.trajectory.state()[a].isGivenUp() || skipped[a] || parts.carrying.isPending(a) || !mayPassOn(a)) {
            return;
        }
        skipped[a] = true;
        Rows outgoing = board.network.arcs().outgoing();
        for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
            if (!parts.rounds.holdsBack(outgoing.items()[k]) && parts.gates.givesWay(outgoing.items()[k])) {
                parts.lifecycle.satisfy(outgoing.items()[k]);
            }
        }
        for (int part = a + 1; part <= a + shape.parts()[a]; part++) {
            passOn(part);
        }
    }

    private boolean mayPassOn(int a) {
        int whole = shape.parent()[a];
        return parts.gates.dependenciesHold(a) && (whole < 0 || parts.gates.dependenciesHold(whole));
    }

    /** The replication is over: whatever is not, is stuck. */
    void closeBooks() {
        int open = parts.lifecycle.open();
        for (int a = 0; a < board.activities && open > 0; a++) {
            if (board.isOpen(a)) {
                recordLack(a);
                board.trajectory.state()[a] = State.STUCK;
            }
        }
        board.trajectory.stuck(open);
    }

    private void recordLack(int a) {
        Trajectory out = board.trajectory;
        boolean started = out.start()[a] != TimeLine.NONE;
        int arc = parts.gates.unsatisfied(a, started);
        if (started) {
            out.finishBy()[a] = arc;
        } else {
            Lack lack = lackBeforeStart(a);
            out.cause()[a] = lack.cause();
            out.causeOf()[a] = lack.of();
        }
    }

    /** What keeps an activity that is undecided from starting. */
    Optional<Lack> lack(int a) {
        return board.isUndecided(a) ? Optional.of(lackBeforeStart(a)) : Optional.empty();
    }

    private Lack lackBeforeStart(int a) {
        int arc = parts.gates.unsatisfied(a, false);
        if (arc >= 0) {
            return new Lack(Cause.PRECEDENCE, arc);
        }
        if (shape.parent()[a] >= 0 && parts.starts.lacks(a) == Cause.CLOCK) {
            return new Lack(Cause.PRECEDENCE, -1);
        }
        boolean dated = !parts.gates.isOpen(a) && shape.parent()[a] < 0;
        Cause cause =
                parts.decisions.isPending(a) ? Cause.PRECEDENCE : dated ? Cause.PLANNED_START : parts.starts.lacks(a);
        return new Lack(cause, dated ? -1 : parts.starts.lackOf(a));
    }
}
