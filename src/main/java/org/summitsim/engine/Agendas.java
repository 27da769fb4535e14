package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;

/**
 * The parts of meetings and legs: they never overlap and go in file order, save that an item whose dependencies do not hold
 * yet lets the next go first; opening comes first and closing last.
 */
final class Agendas {
    private static final int NOBODY = -1;

    private final Board board;
    private final Gates gates;
    private final Disciplines disciplines;
    private final Interruptions interruptions;
    private final Activities.Shape shape;
    private final int[] running;
    private final int[] own;
    private final int[] left;
    private final int[] last;
    private final long[] freed;

    Agendas(Board board, Gates gates, Disciplines disciplines, Interruptions interruptions) {
        this.board = board;
        this.interruptions = interruptions;
        this.gates = gates;
        this.disciplines = disciplines;
        shape = board.network.activities().shape();
        running = new int[board.activities];
        own = shape.parts().clone();
        for (int a = 0; a < own.length; a++) {
            if (board.network.slots().carries().isReserve(a)) {
                own[shape.parent()[a]]--;
            }
        }
        left = new int[board.activities];
        last = new int[board.activities];
        freed = new long[board.activities];
    }

    void clear() {
        Arrays.fill(running, NOBODY);
        System.arraycopy(own, 0, left, 0, left.length);
        Arrays.fill(last, NOBODY);
        Arrays.fill(freed, TimeLine.NONE);
    }

    boolean hasParts(int a) {
        return shape.parts()[a] > 0;
    }

    /** A meeting has started: its first part may go. */
    void started(int meeting) {
        last[meeting] = meeting;
        freed[meeting] = board.now;
        callNext(meeting);
    }

    /** A meeting is gone through again: nobody has the floor, and all its parts are still to come. */
    void restart(int meeting) {
        left[meeting] = own[meeting];
        freed[meeting] = board.now;
        callNext(meeting);
    }

    /** A part takes the floor. */
    void begin(int part) {
        running[shape.parent()[part]] = part;
    }

    /** A part has finished; true if it was the last. */
    boolean finished(int part) {
        int meeting = shape.parent()[part];
        running[meeting] = NOBODY;
        last[meeting] = part;
        freed[meeting] = board.now;
        left[meeting]--;
        if (left[meeting] > 0) {
            callNext(meeting);
        }
        return left[meeting] == 0;
    }

    /** A part that never had the floor is out; true if it was the last that was left. */
    boolean takenOut(int part) {
        int meeting = shape.parent()[part];
        left[meeting]--;
        if (running[meeting] < 0 && freed[meeting] != board.now) {
            last[meeting] = part;
            freed[meeting] = board.now;
        }
        if (left[meeting] > 0) {
            callNext(meeting);
        }
        return left[meeting] == 0;
    }

    /** An interrupted meeting goes on. */
    void goOn(int meeting) {
        if (hasParts(meeting)) {
            callNext(meeting);
        }
    }

    /** Whether a meeting can take a carried item: it has not ended, and its closing has not begun. */
    boolean takesMore(int meeting) {
        if (board.isUndecided(meeting)) {
            return true;
        }
        int last = meeting + shape.parts()[meeting];
        boolean closed = isClosing(last) && !board.isUndecided(last);
        boolean running = board.trajectory.state()[meeting] == State.RUNNING && left[meeting] > 0;
        return running && !closed && !disciplines.isOver(meeting);
    }

    /** A carried item has come to a meeting. */
    void added(int part) {
        left[shape.parent()[part]]++;
        callNext(shape.parent()[part]);
    }

    /** Puts up the part that comes next, if none has the floor. */
    void callNext(int meeting) {
        int next = next(meeting);
        if (next >= 0) {
            board.lobby.callUp(board.turns.ofActivity(next));
        }
    }

    private int next(int meeting) {
        boolean goesOn = board.trajectory.state()[meeting] == State.RUNNING && !interruptions.isOn(meeting);
        if (!goesOn || running[meeting] >= 0) {
            return NOBODY;
        }
        for (int part = meeting + 1; part <= meeting + shape.parts()[meeting]; part++) {
            if (board.isUndecided(part) && !givesWay(part)) {
                boolean tooEarly = isClosing(part) && left[meeting] > 1;
                return gates.isOpen(part) && !tooEarly && !disciplines.isTooLate(part) ? part : NOBODY;
            }
        }
        return NOBODY;
    }

    /**
     * Whether a part that waits for something lets the next go first. A phase does only where it waits for another phase of
     * its leg: nobody lands before the flight, whatever that waits for.
     */
    private boolean givesWay(int part) {
        if (gates.startDependenciesHold(part)) {
            return false;
        }
        int of = board.network.arcs().from()[gates.unsatisfied(part, false)];
        return board.network.activities().kinds().get(part) != Activities.Kind.PHASE
                || shape.parent()[of] == shape.parent()[part];
    }

    private boolean isClosing(int part) {
        return board.network.activities().kinds().get(part) == Activities.Kind.CLOSING;
    }

    /** Whether it is a part's turn: its meeting runs, nobody has the floor, and it is next. */
    boolean isNext(int part) {
        return next(shape.parent()[part]) == part;
    }

    /** Whether the floor of a part's meeting became free at this instant. */
    boolean freedNow(int part) {
        return freed[shape.parent()[part]] == board.now;
    }

    /** The part that has the floor of a meeting, or -1. */
    int running(int meeting) {
        return running[meeting];
    }

    /** What had the floor before: a part, or the meeting itself for its first part. */
    int before(int part) {
        return last[shape.parent()[part]];
    }
}
