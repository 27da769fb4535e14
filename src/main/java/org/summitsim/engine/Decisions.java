package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.Activities;
import org.summitsim.network.Courses;
import org.summitsim.network.Rows;

/**
 * What comes out of things, whether what hangs on it takes place, and whether another round is needed (rules 21 to 23). Nobody
 * knows an outcome before its bearer has ended, or will not.
 */
final class Decisions {
    private final Board board;
    private final Parts parts;
    private final Courses courses;
    private final Courses.Conditions conditions;
    private final int[] conditionsOf;
    private final int[] pending;
    private final int[] decidedBy;
    private final long[] decidedAt;
    private final boolean[] refused;
    private final boolean[] settled;

    Decisions(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        courses = board.network.courses();
        conditions = courses.conditions();
        int n = board.activities;
        conditionsOf = new int[n];
        for (int a = 0; a < n; a++) {
            conditionsOf[a] = conditions.of().count(a);
        }
        pending = new int[n];
        decidedBy = new int[n];
        decidedAt = new long[n];
        refused = new boolean[n];
        settled = new boolean[n];
    }

    void clear() {
        System.arraycopy(conditionsOf, 0, pending, 0, pending.length);
        Arrays.fill(decidedBy, -1);
        Arrays.fill(refused, false);
        Arrays.fill(settled, false);
    }

    /** Whether it is still open if an activity takes place. */
    boolean isPending(int a) {
        return pending[a] > 0;
    }

    /** What decided at this instant that an activity takes place, or -1. */
    int decidedNowBy(int a) {
        return decidedBy[a] >= 0 && decidedAt[a] == board.now ? decidedBy[a] : -1;
    }

    /** An activity has come to its end: its outcome exists, unless it was cut. */
    void ended(int a) {
        int bearer = parts.carrying.isReserve(a) ? parts.carrying.origin(a) : a;
        if (courses.outcomes().get(bearer).isPresent() && parts.work.left(a) == 0) {
            board.trajectory.outcome()[bearer] = board.draw.outcome(bearer, parts.rounds.of(bearer));
        }
    }

    /**
     * What has come out of an activity is known for good, or that nothing will: what hangs on it is decided. To be called once it
     * is done or given up; of an item that was carried elsewhere it is known once it is done there or dropped, of a part of what may
     * be gone through again once the last round is over.
     */
    void settle(int a) {
        if (parts.carrying.isReserve(a)) {
            settle(parts.carrying.origin(a));
            return;
        }
        int whole = board.network.activities().shape().parent()[a];
        boolean goesOn = whole >= 0 && parts.rounds.isOpen(whole);
        if (settled[a] || goesOn || board.isOpen(a) || parts.carrying.isPending(a)) {
            return;
        }
        settled[a] = true;
        Rows asked = conditions.asked();
        long result = asked.count(a) == 0 ? 0 : result(a);
        for (int k = asked.at()[a]; k < asked.at()[a + 1]; k++) {
            int condition = asked.items()[k];
            decide(conditions.entry()[condition], a, (conditions.accepted()[condition] & result) != 0);
        }
    }

    private long result(int a) {
        int outcome = board.trajectory.outcome()[a];
        if (outcome >= 0) {
            return 1L << outcome;
        }
        int last = parts.carrying.last(a);
        return switch (board.trajectory.state()[last]) {
            case MISSED -> Courses.MISSED;
            case CANCELLED -> Courses.CANCELLED;
            case SKIPPED -> Courses.SKIPPED;
            case DONE -> parts.work.left(last) > 0 ? Courses.CUT : Courses.ENDED;
            default -> Courses.CUT;
        };
    }

    private void decide(int entry, int bearer, boolean accepted) {
        pending[entry]--;
        refused[entry] |= !accepted;
        if (pending[entry] > 0 || !board.isUndecided(entry)) {
            return;
        }
        if (refused[entry]) {
            parts.misses.giveUp(entry, State.SKIPPED);
            return;
        }
        decidedBy[entry] = bearer;
        decidedAt[entry] = board.now;
        Activities.Needs needs = board.network.activities().needs();
        letGo(needs.people(), entry);
        letGo(needs.joins(), entry);
        if (parts.gates.conditionsHold(entry)) {
            parts.lifecycle.gateOpened(entry);
        } else {
            parts.supplies.callAgain(entry);
        }
    }

    /** Those whom an entry needs, or who join it, may set out for it. */
    private void letGo(Rows attendance, int entry) {
        for (int k = attendance.at()[entry]; k < attendance.at()[entry + 1]; k++) {
            int p = attendance.items()[k];
            parts.plans.changed(p);
            if (parts.who.heldBy(p) >= 0) {
                parts.plans.planAhead(p);
            }
        }
    }
}
