package org.summitsim.engine;

import org.summitsim.network.Activities;
import org.summitsim.network.Courses;
import org.summitsim.network.Rows;

/**
 * Entries that are gone through again, their people held, until an outcome that suffices or the last round that is allowed (rule
 * 21). The parts of an agenda start anew in each, save what was carried there; what waits outside for their ends waits for the last
 * round.
 */
final class Rounds {
    private final Board board;
    private final Parts parts;
    private final Courses courses;
    private final Activities.Shape shape;
    private final int[] round;
    private final boolean[] mayHoldBack;

    Rounds(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        courses = board.network.courses();
        shape = board.network.activities().shape();
        round = board.trajectory.rounds();
        mayHoldBack = new boolean[board.network.arcs().size()];
        for (int arc = 0; arc < mayHoldBack.length; arc++) {
            int whole = shape.parent()[board.network.arcs().from()[arc]];
            int other = shape.parent()[board.network.arcs().to()[arc]];
            mayHoldBack[arc] = whole >= 0 && courses.rounds()[whole] > 1 && other != whole;
        }
    }

    /** An entry begins its first round. */
    void begin(int a) {
        round[a] = 1;
    }

    /** In which round an activity is or will begin, from 1; a part is in that of its whole. */
    int of(int a) {
        return Math.max(1, round[shape.parent()[a] < 0 ? a : shape.parent()[a]]);
    }

    /** Whether an activity may be gone through more than once and is not over yet. */
    boolean isOpen(int a) {
        return courses.rounds()[a] > 1 && board.isOpen(a);
    }

    /** Whether a dependency on the end of a part has to wait until the rounds of its whole are over. */
    boolean holdsBack(int arc) {
        return mayHoldBack[arc] && isOpen(shape.parent()[board.network.arcs().from()[arc]]);
    }

    /** The work of an entry is done. Begins another round if one is called for; true if so. */
    boolean goesOn(int a) {
        boolean last = courses.rounds()[a] == 1 || round[a] == courses.rounds()[a] || parts.disciplines.isUp(a);
        if (last || (courses.until()[a] & 1L << board.draw.outcome(a, round[a])) != 0) {
            return false;
        }
        round[a]++;
        if (shape.parts()[a] == 0) {
            board.trajectory.worked()[a] += parts.work.done(a);
            parts.lifecycle.beginWork(a);
        } else {
            startAnew(a);
        }
        return true;
    }

    private void startAnew(int whole) {
        for (int part = whole + 1; part <= whole + shape.parts()[whole]; part++) {
            if (!parts.carrying.isReserve(part)) {
                parts.lifecycle.reopen(part);
                parts.gates.reopen(part);
                parts.misses.reopen(part);
            }
        }
        parts.agendas.restart(whole);
        for (int part = whole + 1; part <= whole + shape.parts()[whole]; part++) {
            if (board.isUndecided(part) && parts.gates.isOpen(part)) {
                parts.lifecycle.gateOpened(part);
            }
        }
    }

    /** The last round of an entry is over: what waited for the ends of its parts, and for what came out of them, goes on. */
    void over(int whole) {
        if (courses.rounds()[whole] == 1) {
            return;
        }
        for (int part = whole + 1; part <= whole + shape.parts()[whole]; part++) {
            release(part);
            parts.decisions.settle(part);
        }
    }

    private void release(int part) {
        Rows outgoing = board.network.arcs().outgoing();
        boolean done = board.trajectory.state()[part] == State.DONE;
        for (int k = outgoing.at()[part]; k < outgoing.at()[part + 1]; k++) {
            int arc = outgoing.items()[k];
            if (done) {
                parts.lifecycle.satisfyAfterFinish(arc);
            } else if (parts.misses.hasPassedOn(part) && parts.gates.givesWay(arc)) {
                parts.lifecycle.satisfy(arc);
            }
        }
    }
}
