package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.CallPlan.Kind;
import org.summitsim.engine.CallPlan.Target;

/**
 * Calls: they come, wait in line for what they seize, take it for a while and give it back (rule 25). A call goes ahead of
 * everything that starts at the same instant; one that may interrupt passes those that may not. None comes when the
 * programme is over.
 */
final class Calls {
    private static final int NOBODY = -1;

    private final Board board;
    private final Seizure seizure;
    private final CallPlan plan;
    private final int[] came;
    private final long[] last;
    private final int[][] line;
    private final int[][] lineNumber;
    private final int[] waiting;
    private final int[] caller;
    private int inLine;
    private int going;

    Calls(Board board, Parts parts) {
        this.board = board;
        plan = board.calls;
        seizure = new Seizure(board, parts);
        came = new int[plan.size()];
        last = new long[plan.size()];
        line = new int[plan.targets()][8];
        lineNumber = new int[plan.targets()][8];
        waiting = new int[plan.targets()];
        caller = new int[plan.slots()];
    }

    void clear() {
        seizure.clear();
        Arrays.fill(came, 0);
        Arrays.fill(last, 0);
        Arrays.fill(waiting, 0);
        Arrays.fill(caller, NOBODY);
        inLine = 0;
        going = 0;
        for (int d = 0; d < came.length && !board.draw.isAsPlanned(); d++) {
            scheduleNext(d);
        }
    }

    private void scheduleNext(int d) {
        if (came[d] == plan.most(d) || board.draw.isSilent(d)) {
            return;
        }
        long next = plan.advance(d, last[d], board.draw.gap(d, came[d]));
        if (next <= board.network.horizon()) {
            last[d] = next;
            board.scheduleAt(EventIds.Kind.CALL, d, next);
        }
    }

    /** A call comes and stands in line. */
    void comes(int d) {
        int t = plan.targetOf(d);
        if (waiting[t] == line[t].length) {
            line[t] = Arrays.copyOf(line[t], 2 * waiting[t]);
            lineNumber[t] = Arrays.copyOf(lineNumber[t], 2 * waiting[t]);
        }
        line[t][waiting[t]] = d;
        lineNumber[t][waiting[t]++] = came[d]++;
        inLine++;
        board.trajectory.calls()[d]++;
        board.trajectory.allCalls()[d] = came[d] == plan.most(d);
        scheduleNext(d);
    }

    /** Lets the calls that can take what they have come for do so, before anything else starts. */
    void serve() {
        for (int t = 0; t < waiting.length && inLine > 0; t++) {
            for (int i = 0; i < waiting[t]; ) {
                if (begins(t, i)) {
                    leaveLine(t, i);
                } else {
                    i++;
                }
            }
        }
    }

    private boolean begins(int t, int i) {
        int d = line[t][i];
        int slot = plan.firstSlot(t);
        while (slot < plan.firstSlot(t + 1) && caller[slot] >= 0) {
            slot++;
        }
        if (slot == plan.firstSlot(t + 1) || !seizure.take(plan.target(t), slot, d)) {
            return false;
        }
        caller[slot] = d;
        going++;
        board.schedule(EventIds.Kind.CALL_END, slot, board.draw.call(d, lineNumber[t][i]));
        return true;
    }

    private void leaveLine(int t, int i) {
        waiting[t]--;
        inLine--;
        System.arraycopy(line[t], i + 1, line[t], i, waiting[t] - i);
        System.arraycopy(lineNumber[t], i + 1, lineNumber[t], i, waiting[t] - i);
    }

    /** A call is over. */
    void ended(int slot) {
        int d = caller[slot];
        caller[slot] = NOBODY;
        going--;
        seizure.giveBack(plan.target(plan.targetOf(d)), slot, d);
    }

    /** Whether nothing starts at a place, because a call has taken it or waits for it. */
    boolean closes(int place) {
        int t = plan.targetOfPlace(place);
        return t >= 0 && (waiting[t] > 0 || caller[plan.firstSlot(t)] >= 0);
    }

    /** Whether a call waits for a person. */
    boolean isWanted(int p) {
        for (int t = 0; t < waiting.length && inLine > 0; t++) {
            Target target = plan.target(t);
            if (waiting[t] > 0 && target.kind() == Kind.PERSON && target.number() == p) {
                return true;
            }
        }
        return false;
    }

    /** Whether a disruption's call ended at a place at this very instant: its number, or -1. */
    int openedNow(int place) {
        return seizure.openedNow(place);
    }

    /** Whether a call goes on, so that its end may let something start. */
    boolean isGoing() {
        return going > 0;
    }

    /** The programme is over: no more calls come, and those in line are dropped. */
    void stop() {
        for (int d = 0; d < came.length; d++) {
            board.cancel(EventIds.Kind.CALL, d);
        }
        Arrays.fill(waiting, 0);
        inLine = 0;
    }

    /** Ends what is still going on when a replication is cut off. */
    void closeLogs() {
        for (int slot = 0; slot < caller.length; slot++) {
            if (caller[slot] >= 0) {
                seizure.closeLog(plan.target(plan.targetOf(caller[slot])), slot, caller[slot]);
            }
        }
    }
}
