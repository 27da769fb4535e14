package org.summitsim.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Calendars;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/**
 * Whether an activity can start now (rule 9): all its conditions are looked at in the order window, people, place,
 * resources; at the first that fails it waits. Then all is seized at once.
 */
final class Starts {
    private final Board board;
    private final Parts parts;
    private final Activities activities;
    private final Activities.Needs needs;
    private final Cause[] lacks;
    private final int[] lackOf;
    private final long[] windowOpened;
    private final int[] closing;
    private int[] blocked = new int[16];
    private int blockedCount;

    Starts(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        activities = board.network.activities();
        needs = activities.needs();
        lacks = new Cause[board.activities];
        lackOf = new int[board.activities];
        windowOpened = new long[board.activities];
        closing = IntStream.range(0, board.activities)
                .filter(a -> {
                    long[] last = needs.calendar().last()[a];
                    return last.length > 0 && last[last.length - 1] != Long.MAX_VALUE;
                })
                .toArray();
    }

    void clear() {
        Arrays.fill(lacks, Cause.CLOCK);
        Arrays.fill(lackOf, -1);
        Arrays.fill(windowOpened, TimeLine.NONE);
        blockedCount = 0;
        for (int a : closing) {
            long[] last = needs.calendar().last()[a];
            board.scheduleAt(Kind.DOOR, a, last[last.length - 1]);
        }
    }

    /** Whether everything that an activity needs is there; if not, it now waits for the first thing that is not. */
    boolean isReady(int a) {
        return isInWindow(a) && hasVenue(a) && hasPeople(a) && hasResources(a) && hasRoom(a);
    }

    /** What starts after its latest moment, but takes place all the same, costs something. */
    void payForLateness(int a) {
        Activities.Doors doors = activities.plan().doors();
        if (doors.cost()[a] > 0 && board.now > doors.latest()[a]) {
            board.trajectory.addCost(doors.cost()[a]);
        }
    }

    /** A window of an activity has opened. */
    void windowOpened(int a) {
        windowOpened[a] = board.now;
    }

    boolean windowOpenedNow(int a) {
        return windowOpened[a] == board.now || hoursBeginNow(a);
    }

    /** Whether hours that an activity starts in have only just begun. */
    private boolean hoursBeginNow(int a) {
        Calendars calendar = needs.calendar();
        int interval = calendar.isFree(a) ? Calendars.NONE : calendar.find(a, board.now);
        return interval != Calendars.NONE && board.now > 0 && calendar.first()[a][interval] == board.now;
    }

    /** What an activity that has not started lacked when it was last looked at. */
    Cause lacks(int a) {
        return lacks[a];
    }

    /** Which person, place or resource that was, or -1. */
    int lackOf(int a) {
        return lackOf[a];
    }

    /** Notes what an activity lacks; false. */
    boolean lack(int a, Cause cause, int of) {
        lacks[a] = cause;
        lackOf[a] = of;
        return false;
    }

    private boolean isInWindow(int a) {
        Calendars calendar = needs.calendar();
        if (!calendar.isFree(a)) {
            int interval = calendar.find(a, board.now);
            boolean open = interval != Calendars.NONE && calendar.first()[a][interval] <= board.now;
            if (!open && interval != Calendars.NONE) {
                board.scheduleAt(Kind.WINDOW, a, calendar.first()[a][interval]);
            }
            if (!open) {
                parts.errands.outsideHours(a);
                return lack(a, Cause.WINDOW, -1);
            }
        }
        return !board.isFlexible(a) || activities.shape().parent()[a] >= 0 || fitsBeforeAppointments(a);
    }

    private boolean fitsBeforeAppointments(int a) {
        Rows people = needs.people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            int p = people.items()[k];
            if (parts.errands.bindsNext(p, a, board.now)) {
                long start = board.plannedStart(parts.who.nextRequired(p, a));
                waitForAppointment(a, start);
                board.lobby.waitAt(board.turns.ofActivity(a), board.person(p));
                return lack(a, Cause.WINDOW, -1);
            }
        }
        return true;
    }

    /** An appointment at this very instant goes first; at the end of the instant it no longer binds. */
    private void waitForAppointment(int a, long start) {
        if (start > board.now) {
            board.scheduleAt(Kind.WINDOW, a, start);
        } else {
            if (blockedCount == blocked.length) {
                blocked = Arrays.copyOf(blocked, 2 * blockedCount);
            }
            blocked[blockedCount++] = a;
        }
    }

    /** Whether an activity is only kept from starting by an appointment of this very instant. */
    boolean hasBlocked() {
        return blockedCount > 0;
    }

    int takeBlocked() {
        return blocked[--blockedCount];
    }

    private boolean hasPeople(int a) {
        int parent = activities.shape().parent()[a];
        Rows people = needs.people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            int p = people.items()[k];
            boolean ready = parent >= 0 ? parts.who.isHeldBy(p, parent) : parts.who.isReadyFor(p, a);
            if (!ready) {
                boolean anywhere =
                        board.site[a] < 0 && !activities.plan().doors().mayDelayNext()[a];
                boolean errand = board.isFlexible(a) && parent < 0 && !anywhere;
                int missing = errand ? gather(a, p) : p;
                board.lobby.waitAt(board.turns.ofActivity(a), board.person(missing));
                return lack(a, Cause.PERSON, missing);
            }
        }
        return parent >= 0 || hasQuorum(a);
    }

    /** Those who count for a quorum set out as those do who join. */
    private boolean hasQuorum(int a) {
        int absent = parts.assemblies.absent(a);
        if (absent < 0) {
            return true;
        }
        if (board.isFlexible(a)) {
            parts.errands.joinersSetOut(a);
        }
        if (parts.assemblies.elseAt(a) != TimeLine.NONE) {
            board.scheduleAt(Kind.WINDOW, a, parts.assemblies.elseAt(a));
        } else {
            tryAfterHours(a);
        }
        board.lobby.waitAt(board.turns.ofActivity(a), parts.assemblies.thing(a));
        return lack(a, Cause.PERSON, absent);
    }

    /** People set out for an entry without a planned start; returns whom it waits for. */
    private int gather(int a, int absent) {
        int missing = parts.errands.gather(a);
        tryAfterHours(a);
        if (missing < 0) {
            return absent;
        }
        waitForNext(missing, a);
        return missing;
    }

    /** Those who have set out for an entry do not wait for it beyond its hours; then it is tried in the next. */
    private void tryAfterHours(int a) {
        long closes = needs.calendar().closes(a, board.now);
        if (board.isFlexible(a) && closes != Long.MAX_VALUE) {
            board.scheduleAt(Kind.WINDOW, a, closes + 1);
        }
    }

    /** Tries again when an appointment that keeps somebody from coming is past. */
    private void waitForNext(int missing, int a) {
        long appointment = parts.errands.inTheWay(missing, a);
        if (appointment != TimeLine.NONE) {
            waitForAppointment(a, appointment);
        }
    }

    /** Where there are several rooms to choose from, one is chosen once everybody can come. */
    boolean hasVenue(int a) {
        if (!board.roaming[a]) {
            return true;
        }
        int absent = parts.venues.absent(a);
        if (absent >= 0) {
            tryAfterHours(a);
            waitForNext(absent, a);
            board.lobby.waitAt(board.turns.ofActivity(a), board.person(absent));
            return lack(a, Cause.PERSON, absent);
        }
        if (!hasResources(a)) {
            return false;
        }
        if (!parts.venues.choose(a)) {
            board.lobby.waitAt(board.turns.ofActivity(a), parts.venues.set(a));
            return lack(a, Cause.PLACE, parts.venues.place(a));
        }
        return true;
    }

    private boolean hasRoom(int a) {
        if (activities.shape().parent()[a] >= 0 || parts.rooms.isReady(a)) {
            return true;
        }
        board.lobby.waitAt(board.turns.ofActivity(a), board.place(board.site[a]));
        return lack(a, Cause.PLACE, board.site[a]);
    }

    private boolean hasResources(int a) {
        int use = parts.supplies.lacking(a);
        return use < 0 || lack(a, Cause.RESOURCE, parts.supplies.first(use));
    }
}
