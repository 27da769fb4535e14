package org.summitsim.engine;

import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/** Entries without a planned start: when people set out for them, and what stands in their way (rules 10 and 15). */
final class Errands {
    private final Board board;
    private final Whereabouts who;
    private final Ways ways;
    private final Plans plans;
    private final Waits waits;

    Errands(Board board, Whereabouts who, Ways ways, Plans plans, Waits waits) {
        this.board = board;
        this.who = who;
        this.ways = ways;
        this.plans = plans;
        this.waits = waits;
    }

    private int place(int a) {
        return board.site[a];
    }

    /**
     * An entry without a planned start lacks only that people are elsewhere: they set out for it, if each of them is idle or
     * already on his way to it, and no appointment stands in the way.
     *
     * @return the person who cannot come, for whom those who had set out no longer wait; -1 if all come
     */
    int gather(int a) {
        int absent = absent(a);
        if (absent >= 0) {
            return absent;
        }
        var needed = board.network.activities().needs().people();
        for (int k = needed.at()[a]; k < needed.at()[a + 1]; k++) {
            if (plans.aim(needed.items()[k]) != a) {
                plans.setOut(needed.items()[k], a);
            }
        }
        joinersSetOut(a);
        return -1;
    }

    /** Somebody who cannot come to an entry without a planned start, for whom nobody waits any longer; -1 if all can. */
    int absent(int a) {
        var needed = board.network.activities().needs().people();
        for (int k = needed.at()[a]; k < needed.at()[a + 1]; k++) {
            if (!comes(needed.items()[k], a)) {
                disperse(a);
                return needed.items()[k];
            }
        }
        return -1;
    }

    private boolean comes(int p, int a) {
        boolean reachable = who.place(p) < 0 || ways.isJoined(who.place(p), place(a));
        boolean free = who.isIdle(p) && reachable && !isMeantFor(p, a) && reachesNext(p, a);
        return free || isOnTheWayTo(p, a);
    }

    private boolean isOnTheWayTo(int p, int a) {
        return plans.aim(p) == a && who.heldBy(p) < 0 && !who.isIdle(p) && who.nextPlace(p) == place(a);
    }

    /**
     * When an appointment of a person that stands in the way of an entry without a planned start will be past;
     * {@link TimeLine#NONE} if none does.
     */
    long inTheWay(int p, int a) {
        boolean reachable = who.place(p) < 0 || ways.isJoined(who.place(p), place(a));
        boolean bound = who.isIdle(p) && reachable && !reachesNext(p, a);
        return bound ? board.plannedStart(who.nextRequired(p, a)) : TimeLine.NONE;
    }

    /** Whether a person has set out for another entry without a planned start that goes before this one. */
    private boolean isMeantFor(int p, int a) {
        int other = plans.aim(p);
        return other >= 0 && other != a && board.isUndecided(other) && board.goesBefore(other, a);
    }

    /** Not everybody can come: those who had set out for an entry are free to do something else. */
    private void disperse(int a) {
        drop(board.network.activities().needs().people(), a);
        drop(board.network.activities().needs().joins(), a);
    }

    private void drop(Rows attendance, int a) {
        for (int k = attendance.at()[a]; k < attendance.at()[a + 1]; k++) {
            int p = attendance.items()[k];
            if (plans.aim(p) == a && who.isIdle(p)) {
                plans.dropAim(p);
            }
        }
    }

    /** Those who join an entry without a planned start set out when its people do, or when it has started. */
    void joinersSetOut(int a) {
        var joins = board.network.activities().needs().joins();
        for (int k = joins.at()[a]; k < joins.at()[a + 1]; k++) {
            int p = joins.items()[k];
            boolean bound = plans.aim(p) >= 0 || !who.isIdle(p) || who.place(p) < 0 || place(a) < 0 || isOverdue(p, a);
            if (!bound && ways.isJoined(who.place(p), place(a)) && reachesNext(p, a)) {
                plans.setOut(p, a);
            }
        }
    }

    /** Whether an appointment of a person is past that does not wait for an entry which he joins: there he is awaited. */
    private boolean isOverdue(int p, int a) {
        int next = who.nextRequired(p, a);
        return next >= 0 && board.plannedStart(next) <= board.now && !waits.isBehind(next, a);
    }

    /** Whether a person can go to an entry, sit through it as planned and still be at his next planned start (rule 10). */
    private boolean reachesNext(int p, int a) {
        long way = who.place(p) < 0 || who.isAt(p, place(a)) ? 0 : ways.time(who.place(p), place(a), board.now);
        return !bindsNext(p, a, board.now + way);
    }

    /**
     * Whether a person's next planned start stands in the way of an entry without one that would start at a moment: he could
     * not be there in time. A start already past does not bind, nor one that waits for this very entry, nor any where the
     * entry may delay it.
     */
    boolean bindsNext(int p, int a, long from) {
        int next = who.nextRequired(p, a);
        if (next < 0 || board.mayDelayNext(p, a) || board.isPast(board.plannedStart(next)) || board.waitsFor(next, a)) {
            return false;
        }
        long end = from + board.draw.planned()[a];
        int here = board.endSite[a];
        int origin = here >= 0 ? here : who.place(p);
        int there = place(next);
        if (there < 0 || origin < 0) {
            return end > board.plannedStart(next);
        }
        return !ways.isJoined(origin, there) || end + ways.time(origin, there, end) > board.plannedStart(next);
    }
}
