package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.CallPlan.Target;
import org.summitsim.network.TimeLine;

/** What a call does to what it seizes: a person, a unit of a resource or a whole place, free or interrupted. */
final class Seizure {
    private static final int NOBODY = -1;

    private final Board board;
    private final Parts parts;
    private final CallPlan plan;
    private final long[] since;
    private final int[] victim;
    private final int[] use;
    private final int[] lender;
    private final int[] unit;
    private final int[] served;
    private final boolean[] inPlace;
    private final long[] opened;
    private final int[] openedBy;

    Seizure(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        plan = board.calls;
        since = new long[plan.slots()];
        victim = new int[since.length];
        use = new int[since.length];
        lender = new int[since.length];
        unit = new int[since.length];
        served = new int[since.length];
        inPlace = new boolean[board.activities];
        opened = new long[board.network.places().size()];
        openedBy = new int[opened.length];
    }

    void clear() {
        Arrays.fill(inPlace, false);
        Arrays.fill(opened, TimeLine.NONE);
        Arrays.fill(openedBy, NOBODY);
    }

    /** Whether a call of a disruption can take its target now; if so, it has. */
    boolean take(Target target, int slot, int d) {
        victim[slot] = NOBODY;
        use[slot] = NOBODY;
        unit[slot] = NOBODY;
        served[slot] = NOBODY;
        lender[slot] = NOBODY;
        boolean taken = switch (target.kind()) {
            case PERSON -> takePerson(target.number(), slot, d);
            case RESOURCE -> takeUnit(target, slot, d);
            case PLACE -> takePlace(target, slot, d);
        };
        if (taken) {
            since[slot] = board.now;
        }
        return taken;
    }

    /** Nobody is called out of a journey; whoever only joins a meeting leaves it without interrupting it. */
    private boolean takePerson(int p, int slot, int d) {
        int a = parts.who.heldBy(p);
        if (parts.who.isMoving(p) || (a >= 0 && (!plan.preempts(d) || plan.isLeg(a)))) {
            return false;
        }
        parts.who.call(p, board.by(d));
        parts.plans.changed(p);
        if (a >= 0 && board.network.activities().needs().people().contains(a, p)) {
            interrupt(a, slot);
        }
        return true;
    }

    private void interrupt(int meeting, int slot) {
        victim[slot] = meeting;
        parts.interruptions.begin(meeting, parts.agendas.hasParts(meeting) ? parts.agendas.running(meeting) : meeting);
    }

    private boolean takeUnit(Target target, int slot, int d) {
        int r = target.number();
        if (parts.fleet.isLocated(r)) {
            unit[slot] = parts.fleet.seize(r, board.by(d));
            if (unit[slot] >= 0) {
                return true;
            }
        } else if (parts.stock.free(r) > 0) {
            parts.stock.take(r, 1, board.now);
            return true;
        }
        return plan.preempts(d) && borrow(target, slot, d);
    }

    private boolean borrow(Target target, int slot, int d) {
        int r = target.number();
        for (int a : target.concerned()) {
            if (board.trajectory.state()[a] == State.RUNNING && lends(a, r, slot, d)) {
                int parent = board.network.activities().shape().parent()[a];
                interrupt(parent < 0 ? a : parent, slot);
                return true;
            }
        }
        served[slot] = parts.services.lend(r);
        return served[slot] >= 0;
    }

    private boolean lends(int a, int r, int slot, int d) {
        if (parts.fleet.isLocated(r)) {
            unit[slot] = parts.fleet.lend(r, a, board.by(d));
            lender[slot] = a;
            return unit[slot] >= 0;
        }
        use[slot] = parts.pool.use(a, r);
        lender[slot] = a;
        boolean lends = use[slot] >= 0 && parts.pool.lend(use[slot], a);
        use[slot] = lends ? use[slot] : NOBODY;
        return lends;
    }

    /** A call that interrupts takes a place at once, another one when no meeting goes on in it; legs and moves do not count. */
    private boolean takePlace(Target target, int slot, int d) {
        if (!plan.preempts(d) && parts.services.isBusy(target.number())) {
            return false;
        }
        for (int a : target.concerned()) {
            if (isIn(a, target) && !plan.preempts(d)) {
                return false;
            }
        }
        parts.services.interruptAt(target.number());
        for (int a : target.concerned()) {
            if (isIn(a, target)) {
                inPlace[a] = true;
                interrupt(a, slot);
            }
        }
        return true;
    }

    private boolean isIn(int a, Target place) {
        return board.trajectory.state()[a] == State.RUNNING && board.site[a] == place.number();
    }

    /** A call is over: what it has interrupted goes on, unless something else interrupts it too. */
    void giveBack(Target target, int slot, int d) {
        board.trajectory.callTime()[d] += board.now - since[slot];
        switch (target.kind()) {
            case PERSON -> {
                parts.who.callEnded(target.number(), board.by(d));
                parts.plans.changed(target.number());
                goOn(victim[slot], Cause.PERSON, target.number(), slot, d);
            }
            case RESOURCE -> {
                giveUnit(target.number(), slot, d);
                goOn(victim[slot], Cause.RESOURCE, target.number(), slot, d);
            }
            case PLACE -> openPlace(target, slot, d);
        }
    }

    private void giveUnit(int r, int slot, int d) {
        if (unit[slot] >= 0) {
            parts.fleet.giveBack(unit[slot], board.by(d), lender[slot]);
            return;
        }
        parts.pool.log(r, 1, UseLog.Use.ENGAGED, board.by(d), since[slot]);
        if (served[slot] >= 0) {
            board.trajectory.interruption()[d] += board.now - since[slot];
            parts.services.takeBack(served[slot]);
        } else if (use[slot] < 0 || !parts.pool.takeBack(use[slot], lender[slot])) {
            parts.pool.free(r, 1, board.by(d));
        }
    }

    private void openPlace(Target target, int slot, int d) {
        for (int a : target.concerned()) {
            if (inPlace[a]) {
                inPlace[a] = false;
                goOn(a, Cause.PLACE, target.number(), slot, d);
            }
        }
        int served = parts.services.goOnAt(target.number());
        board.trajectory.interruption()[d] += served * (board.now - since[slot]);
        opened[target.number()] = board.now;
        openedBy[target.number()] = board.by(d);
        board.releasePlace(target.number());
    }

    private void goOn(int meeting, Cause taken, int number, int slot, int d) {
        if (meeting < 0) {
            return;
        }
        board.trajectory.interruption()[d] += parts.interruptions.lasted(meeting, since[slot]);
        parts.interruptions.givenBack(meeting, taken, number, board.by(d));
        if (parts.interruptions.end(meeting)) {
            parts.agendas.goOn(meeting);
        }
    }

    /** The disruption whose call has left a place at this very instant, as a number among those who release; or -1. */
    int openedNow(int place) {
        return opened[place] == board.now ? openedBy[place] : NOBODY;
    }

    /** Notes a call that is still going on when a replication is over. */
    void closeLog(Target target, int slot, int d) {
        board.trajectory.callTime()[d] += board.now - since[slot];
        boolean pooled = target.kind() == CallPlan.Kind.RESOURCE && unit[slot] < 0;
        if (pooled) {
            parts.pool.log(target.number(), 1, UseLog.Use.ENGAGED, board.by(d), since[slot]);
        }
        if (victim[slot] >= 0) {
            board.trajectory.interruption()[d] += parts.interruptions.lasted(victim[slot], since[slot]);
        }
    }
}
