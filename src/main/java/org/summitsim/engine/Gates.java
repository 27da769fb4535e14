package org.summitsim.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.model.Precedence;
import org.summitsim.network.Activities;
import org.summitsim.network.Arcs;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/**
 * Dependencies and planned moments: what must have happened before anybody looks at people and rooms. Knows when each
 * dependency was satisfied.
 */
final class Gates {
    private final Board board;
    private final Arcs arcs;
    private final boolean[] fromStart;
    private final boolean[] toFinish;
    private final int[] choice;
    private final int[] members;
    private final int[] given;
    private final long[] chosen;
    private final int[] times;
    private final int[] dated;
    private final int[] to;
    private final int[] incoming;
    private final int[] incomingArc;
    private final boolean[] beforeFinish;
    private final boolean[] lagged;
    /** Dependencies of a start that are neither one of several nor have a lag. */
    private final boolean[] plain;

    private final int[] startArcs;
    private final int[] finishArcs;
    private final int[] arcsLeft;
    private final int[] timesLeft;
    private final int[] finishLeft;
    private final long[] satisfied;
    private final long[] opened;

    Gates(Board board) {
        this.board = board;
        arcs = board.network.arcs();
        int n = board.activities;
        fromStart = new boolean[arcs.size()];
        toFinish = new boolean[arcs.size()];
        startArcs = new int[n];
        finishArcs = new int[n];
        choice = arcs.choice();
        members = new int[arcs.choices()];
        given = new int[members.length];
        chosen = new long[members.length];
        for (int k = 0; k < arcs.size(); k++) {
            Precedence.Type type = arcs.types().get(k);
            fromStart[k] = type.fromStart();
            toFinish[k] = type.toFinish();
            if (choice[k] < 0 || members[choice[k]]++ == 0) {
                (toFinish[k] ? finishArcs : startArcs)[arcs.to()[k]]++;
            }
        }
        int[] parent = board.network.activities().shape().parent();
        Rows conditions = board.network.courses().conditions().of();
        times = new int[n];
        for (int a = 0; a < n; a++) {
            times[a] = (parent[a] >= 0 ? 1 : 0) + (conditions.count(a) > 0 ? 1 : 0);
        }
        Activities.Plan plan = board.network.activities().plan();
        dated = IntStream.range(0, n)
                .filter(a -> plan.start()[a] != TimeLine.NONE || plan.earliest()[a] != TimeLine.NONE)
                .toArray();
        to = arcs.to();
        incoming = arcs.incoming().at();
        incomingArc = arcs.incoming().items();
        beforeFinish = new boolean[n];
        lagged = new boolean[arcs.size()];
        plain = new boolean[arcs.size()];
        for (int k = 0; k < arcs.size(); k++) {
            lagged[k] = arcs.lags().get(k).isPresent();
            plain[k] = !lagged[k] && !toFinish[k] && choice[k] < 0;
            beforeFinish[arcs.from()[k]] |= fromStart[k] || lagged[k];
        }
        arcsLeft = new int[n];
        timesLeft = new int[n];
        finishLeft = new int[n];
        satisfied = new long[arcs.size()];
        opened = new long[n];
    }

    void clear() {
        System.arraycopy(startArcs, 0, arcsLeft, 0, arcsLeft.length);
        System.arraycopy(finishArcs, 0, finishLeft, 0, finishLeft.length);
        Arrays.fill(satisfied, TimeLine.NONE);
        Arrays.fill(given, 0);
        Arrays.fill(chosen, TimeLine.NONE);
        Arrays.fill(opened, TimeLine.NONE);
        System.arraycopy(times, 0, timesLeft, 0, timesLeft.length);
        Activities.Plan plan = board.network.activities().plan();
        for (int a : dated) {
            long moment = plan.earliest()[a];
            if (plan.start()[a] != TimeLine.NONE) {
                moment = Math.max(moment, plan.start()[a] + board.draw.delay(a));
            }
            if (moment != TimeLine.NONE && moment > 0) {
                timesLeft[a]++;
                board.scheduleAt(Kind.START_TIME, a, moment);
            }
        }
    }

    /** Whether planned moments and dependencies no longer stand in the way. */
    boolean isOpen(int a) {
        return arcsLeft[a] == 0 && timesLeft[a] == 0;
    }

    /** Whether a start depends on anything at all. */
    boolean hasStartDependencies(int a) {
        return startArcs[a] > 0;
    }

    /** Whether the dependencies of a start hold. */
    boolean startDependenciesHold(int a) {
        return arcsLeft[a] == 0;
    }

    /** Whether all that an activity's {@code after} names holds, for its start and for its finish. */
    boolean dependenciesHold(int a) {
        return arcsLeft[a] == 0 && finishLeft[a] == 0;
    }

    boolean mayFinish(int a) {
        return finishLeft[a] == 0;
    }

    /** The planned start has come; true if the gate is open now. */
    boolean timeCame(int a) {
        timesLeft[a]--;
        opened[a] = board.now;
        return isOpen(a);
    }

    /** The meeting of a part has started, or the conditions of an entry have come true; true if its gate is open now. */
    boolean conditionsHold(int a) {
        timesLeft[a]--;
        return isOpen(a);
    }

    /** When the planned start, its delay or the earliest moment came, whichever was last. */
    long openedAt(int a) {
        return opened[a];
    }

    /** Whether that was the delay. */
    boolean openedByDelay(int a) {
        long delay = board.draw.delay(a);
        return delay > 0
                && board.plannedStart(a) + delay
                        > board.network.activities().plan().earliest()[a];
    }

    /** An arc is satisfied; true if that opens the gate of the start, or of the finish, that it binds. */
    boolean satisfy(int arc) {
        if (satisfied[arc] != TimeLine.NONE) {
            return false;
        }
        int waiting = to[arc];
        if (plain[arc]) {
            satisfied[arc] = board.now;
            return --arcsLeft[waiting] == 0 && timesLeft[waiting] == 0;
        }
        if (lagged[arc]) {
            board.cancel(Kind.ARC, arc);
        }
        satisfied[arc] = board.now;
        if (choice[arc] >= 0) {
            if (chosen[choice[arc]] != TimeLine.NONE) {
                return false;
            }
            chosen[choice[arc]] = board.now;
        }
        return toFinish[arc] ? --finishLeft[waiting] == 0 : --arcsLeft[waiting] == 0 && timesLeft[waiting] == 0;
    }

    /** What an arc leads from was given up; true if that satisfies the arc: of several of which one suffices the last does. */
    boolean givesWay(int arc) {
        return choice[arc] < 0 || ++given[choice[arc]] == members[choice[arc]];
    }

    /** Whether an arc is one of several of which another has sufficed. */
    boolean isSpared(int arc) {
        return choice[arc] >= 0 && chosen[choice[arc]] != TimeLine.NONE;
    }

    /**
     * Whether an arc that must hold does not yet, for the finish or the start that it binds, and no lag passes already; of several of
     * which one suffices the last must that is left.
     */
    boolean isMissing(int arc, boolean finish) {
        int c = choice[arc];
        boolean must = c < 0 || (chosen[c] == TimeLine.NONE && given[c] == members[c] - 1);
        return must && toFinish[arc] == finish && satisfied[arc] == TimeLine.NONE && !board.isPending(Kind.ARC, arc);
    }

    /** Whether an arc has bound at this instant. */
    private boolean boundNow(int arc) {
        return satisfied[arc] == board.now && (choice[arc] < 0 || chosen[choice[arc]] == board.now);
    }

    /** Whether nothing that an activity waits for at its start comes by an arc any more. */
    private boolean isSettled(int arc) {
        return satisfied[arc] != TimeLine.NONE || isSpared(arc);
    }

    /** A part is to be gone through again: it waits anew for the other parts of its whole, not for what is outside. */
    void reopen(int part) {
        int[] parent = board.network.activities().shape().parent();
        for (int k = incoming[part]; k < incoming[part + 1]; k++) {
            int arc = incomingArc[k];
            if (parent[arcs.from()[arc]] == parent[part]) {
                reopenArc(arc);
            }
        }
    }

    private void reopenArc(int arc) {
        board.cancel(Kind.ARC, arc);
        int c = choice[arc];
        boolean held = c < 0 ? satisfied[arc] != TimeLine.NONE : chosen[c] != TimeLine.NONE;
        if (held) {
            (toFinish[arc] ? finishLeft : arcsLeft)[arcs.to()[arc]]++;
        }
        satisfied[arc] = TimeLine.NONE;
        if (c >= 0) {
            chosen[c] = TimeLine.NONE;
            given[c] = 0;
        }
    }

    /** Whether the start of an activity, or some moment before its finish, may satisfy an arc out of it. */
    boolean bindsBeforeFinish(int a) {
        return beforeFinish[a];
    }

    /** Whether the finish satisfies an arc, and never with a lag. */
    boolean isAtOnce(int arc) {
        return !fromStart[arc] && !lagged[arc];
    }

    boolean bindsFinish(int arc) {
        return toFinish[arc];
    }

    /**
     * What the start of an activity means for an arc out of it: 0 or more microseconds until it is satisfied, or -1 if it
     * does not follow from the start. A negative finish-to-start lag counts back from the planned finish, because nobody
     * knows the real one; a negative lag from the start is satisfied by the start.
     */
    long delayFromStart(int arc) {
        long lag = board.draw.lag(arc);
        if (fromStart[arc]) {
            return Math.max(0, lag);
        }
        if (lag >= 0) {
            return -1;
        }
        return Math.max(0, board.draw.planned()[arcs.from()[arc]] + lag);
    }

    /** How long after the finish an arc is satisfied, or -1 if the start did that or will. */
    long delayFromFinish(int arc) {
        return fromStart[arc] ? -1 : Math.max(0, board.draw.lag(arc));
    }

    /** The first arc, in file order, that was satisfied at this instant, or -1. */
    int satisfiedNow(int a, boolean finish) {
        for (int k = incoming[a]; k < incoming[a + 1]; k++) {
            int arc = incomingArc[k];
            if (toFinish[arc] == finish && boundNow(arc)) {
                return arc;
            }
        }
        return -1;
    }

    /** The first arc, in file order, to the start or to the finish of an activity that is not satisfied, or -1. */
    int unsatisfied(int a, boolean finish) {
        for (int k = incoming[a]; k < incoming[a + 1]; k++) {
            int arc = incomingArc[k];
            if (toFinish[arc] == finish && !isSettled(arc)) {
                return arc;
            }
        }
        return -1;
    }
}
