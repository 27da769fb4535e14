package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.model.Agenda.Discipline;
import org.summitsim.network.Activities;
import org.summitsim.network.Slots;

/**
 * What is done when the time of a meeting is short (rule 18). A hard stop cuts what runs when the time is up; triage squeezes
 * and takes out items before each item, by planned times. The items' time is up the planned closing before the slot's end.
 */
final class Disciplines {
    private static final int NOBODY = -1;

    private final Board board;
    private final Parts parts;
    private final Slots slots;
    private final Activities.Shape shape;
    private final long[] planned;
    private final long[] allotted;
    private final long[] end;

    Disciplines(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        slots = board.network.slots();
        shape = board.network.activities().shape();
        planned = board.draw.planned();
        allotted = new long[board.activities];
        end = new long[board.activities];
    }

    void clear() {
        System.arraycopy(planned, 0, allotted, 0, allotted.length);
        Arrays.fill(end, Long.MAX_VALUE);
    }

    /** A meeting has started, and with it the time of its slot, unless that counts from the plan. */
    void started(int a) {
        if (slots.extendsOver(a)) {
            return;
        }
        long from = slots.fromPlan()[a] ? board.plannedStart(a) : board.now;
        end[a] = from + slots.length()[a] - slots.closing()[a];
        board.scheduleAt(Kind.SLOT_END, a, end[a]);
    }

    /** What an item that was carried is planned to take. */
    void plan(int part, long micros) {
        planned[part] = micros;
        allotted[part] = micros;
    }

    /** Whether an item that has finished was cut by a hard stop. */
    boolean wasCut(int item) {
        int meeting = shape.parent()[item];
        Trajectory out = board.trajectory;
        return meeting >= 0
                && slots.discipline()[meeting] == Discipline.HARD_STOP
                && out.worked()[item] < parts.levers.worked(item, out.needed()[item]);
    }

    /** Whether the time of a meeting that stops hard is up for good, so that it takes nothing more. */
    boolean isOver(int meeting) {
        return board.now > end[meeting] && slots.discipline()[meeting] == Discipline.HARD_STOP;
    }

    /** Whether the time of an activity, without its planned closing, is over. */
    boolean isUp(int a) {
        return board.now >= end[a];
    }

    /** A meeting has finished. */
    void finished(int a) {
        if (!slots.extendsOver(a)) {
            board.cancel(Kind.SLOT_END, a);
        }
    }

    /** Whether a part may no longer begin because a hard stop has come; what is planned to take no time may at that instant. */
    boolean isTooLate(int part) {
        int meeting = shape.parent()[part];
        return board.now >= end[meeting]
                && slots.discipline()[meeting] == Discipline.HARD_STOP
                && mayGo(part)
                && allotted[part] > 0;
    }

    /** Triage before a part that is about to begin; whether it still takes place. */
    boolean admits(int part) {
        int meeting = shape.parent()[part];
        if (meeting < 0 || slots.discipline()[meeting] != Discipline.TRIAGE || isFrame(part)) {
            return true;
        }
        makeRoom(meeting);
        return board.isUndecided(part);
    }

    private boolean isFrame(int part) {
        Activities.Kind kind = board.network.activities().kinds().get(part);
        return kind == Activities.Kind.OPENING || kind == Activities.Kind.CLOSING;
    }

    /** How long an activity that begins is worked at, given what it needs: less of it in proportion if it was squeezed. */
    long granted(int a, long needed) {
        return allotted[a] < planned[a] ? (long) Math.rint(needed * (allotted[a] / (double) planned[a])) : needed;
    }

    /** The time for the items of a meeting is up. */
    void slotEnded(int meeting) {
        if (board.trajectory.state()[meeting] != State.RUNNING) {
            return;
        }
        boolean stop = slots.discipline()[meeting] == Discipline.HARD_STOP;
        if (!parts.agendas.hasParts(meeting)) {
            cutWork(meeting);
            return;
        }
        int running = parts.agendas.running(meeting);
        if (stop) {
            takeOutAll(meeting);
        } else if (running == NOBODY) {
            makeRoom(meeting);
        }
        if (stop && running != NOBODY && mayGo(running)) {
            cutWork(running);
        }
    }

    /** The time of an activity without parts is up; what is interrupted ends when the interruption does. */
    private void cutWork(int a) {
        if (parts.work.isRunning(a)) {
            parts.lifecycle.workEnded(a);
        } else {
            parts.work.curtail(a);
        }
    }

    private void takeOutAll(int meeting) {
        for (int part = meeting + 1; part <= meeting + shape.parts()[meeting]; part++) {
            if (board.isUndecided(part) && mayGo(part)) {
                parts.misses.giveUp(part, State.SKIPPED);
            }
        }
    }

    private boolean mayGo(int part) {
        return !slots.items().must()[part];
    }

    /** Squeezes, then takes out, the least urgent first, until what is left fits by planned times. */
    private void makeRoom(int meeting) {
        long left = end[meeting] + slots.closing()[meeting] - board.now;
        long needed = restore(meeting);
        int part = needed > left ? leastUrgent(meeting, true) : NOBODY;
        while (part != NOBODY) {
            long min = Math.min(allotted[part], slots.items().min()[part]);
            needed -= allotted[part] - min;
            allotted[part] = min;
            part = needed > left ? leastUrgent(meeting, true) : NOBODY;
        }
        part = needed > left ? leastUrgent(meeting, false) : NOBODY;
        while (part != NOBODY) {
            needed -= allotted[part];
            parts.misses.giveUp(part, State.SKIPPED);
            part = needed > left ? leastUrgent(meeting, false) : NOBODY;
        }
    }

    /** Gives all that has not begun its planned time again; returns how much that is together. */
    private long restore(int meeting) {
        long needed = 0;
        for (int part = meeting + 1; part <= meeting + shape.parts()[meeting]; part++) {
            if (board.isUndecided(part)) {
                allotted[part] = planned[part];
                needed += planned[part];
            }
        }
        return needed;
    }

    /** The least urgent item, of several the last, that can still be squeezed or that can be taken out; or -1. */
    private int leastUrgent(int meeting, boolean squeeze) {
        Slots.Items items = slots.items();
        int found = NOBODY;
        for (int part = meeting + 1; part <= meeting + shape.parts()[meeting]; part++) {
            boolean helps = squeeze ? allotted[part] > items.min()[part] : mayGo(part) && allotted[part] > 0;
            boolean last = found == NOBODY || items.priority()[part] >= items.priority()[found];
            if (board.isUndecided(part) && helps && last) {
                found = part;
            }
        }
        return found;
    }
}
