package org.summitsim.engine;

import org.summitsim.network.Activities;
import org.summitsim.network.Rows;

/** What a starting activity had waited for last: of the conditions that were false just before, the first (rule 11). */
final class Bindings {
    private final Board board;
    private final Parts parts;
    private final Activities activities;
    private final Activities.Needs needs;
    private final int[] from;
    private final Cause[] cause;
    private final int[] causeOf;
    private final int[] causeBy;
    private final long[] plannedStart;

    Bindings(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        activities = board.network.activities();
        needs = activities.needs();
        from = board.network.arcs().from();
        cause = board.trajectory.cause();
        causeOf = board.trajectory.causeOf();
        causeBy = board.trajectory.causeBy();
        plannedStart = activities.plan().start();
    }

    /** Writes to the trajectory what an activity that starts now had waited for. */
    void record(int a) {
        if (bindsPlanned(a) || bindsArc(a)) {
            return;
        }
        if (parts.decisions.decidedNowBy(a) >= 0) {
            set(a, Cause.PRECEDENCE, -1, parts.decisions.decidedNowBy(a));
            return;
        }
        int whole = activities.shape().parent()[a];
        if (whole >= 0 && parts.agendas.freedNow(a)) {
            set(a, Cause.PRECEDENCE, -1, parts.agendas.before(a));
            return;
        }
        if (whole >= 0 && parts.interruptions.endedNow(whole)) {
            set(a, parts.interruptions.what(whole), parts.interruptions.which(whole), parts.interruptions.by(whole));
            return;
        }
        if (bindsPerson(a) || bindsPlaceOrResource(a)) {
            return;
        }
        set(a, Cause.CLOCK, -1, -1);
    }

    /** The same for one that nothing but dependencies and wherever-needed resources can bind. */
    void recordDirect(int a) {
        if (!bindsMoment(a) && !bindsArc(a) && !bindsResource(a)) {
            set(a, Cause.CLOCK, -1, -1);
        }
    }

    private boolean bindsArc(int a) {
        int arc = parts.gates.satisfiedNow(a, false);
        if (arc >= 0) {
            set(a, Cause.PRECEDENCE, arc, from[arc]);
        }
        return arc >= 0;
    }

    private void set(int a, Cause what, int of, int by) {
        cause[a] = what;
        causeOf[a] = of;
        causeBy[a] = by;
    }

    private boolean bindsMoment(int a) {
        if (parts.gates.openedAt(a) == board.now) {
            set(a, parts.gates.openedByDelay(a) ? Cause.DELAY : Cause.PLANNED_START, -1, -1);
            return true;
        }
        if (board.now == 0 && plannedStart[a] == 0) {
            set(a, Cause.PLANNED_START, -1, -1);
            return true;
        }
        return false;
    }

    private boolean bindsPlanned(int a) {
        if (bindsMoment(a)) {
            return true;
        }
        if (parts.starts.windowOpenedNow(a)) {
            set(a, Cause.WINDOW, -1, -1);
            return true;
        }
        return false;
    }

    private boolean bindsPerson(int a) {
        Rows people = needs.people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            int p = people.items()[k];
            if (parts.who.wasFreedNow(p)) {
                set(a, Cause.PERSON, p, parts.who.freedBy(p));
                return true;
            }
        }
        int last = activities.shape().parent()[a] >= 0 ? -1 : parts.assemblies.completedBy(a);
        if (last >= 0) {
            set(a, Cause.PERSON, last, parts.who.freedBy(last));
        }
        return last >= 0;
    }

    private boolean bindsPlaceOrResource(int a) {
        if (activities.shape().parent()[a] < 0 && parts.rooms.wasShort(a)) {
            set(a, Cause.PLACE, parts.venues.place(a), parts.rooms.releaser(a));
            return true;
        }
        return bindsResource(a);
    }

    private boolean bindsResource(int a) {
        Rows uses = needs.uses();
        for (int k = uses.at()[a]; k < uses.at()[a + 1]; k++) {
            if (parts.supplies.wasShort(a, k)) {
                set(a, Cause.RESOURCE, parts.supplies.first(k), parts.supplies.releaser(a, k));
                return true;
            }
        }
        return false;
    }
}
