package org.summitsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitsim.network.Calendars;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/** Entries without a planned start: when people set out for them, and what stands in their way (rules 10 and 15). */
final class Errands {
    private final Board board;
    private final Whereabouts who;
    private final Ways ways;
    private final Plans plans;
    private final Waits waits;
    private final Parts parts;
    private final Calendars calendar;
    private final Rows delaying;
    /** Before which of its intervals people had first set out for an entry in vain: its number from 1 on, 0 for none. */
    private final int[] vain;
    /** Whether those who set out for an entry wait for its next hours where it is. */
    private final boolean[] stay;

    Errands(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        who = parts.who;
        ways = parts.ways;
        plans = parts.plans;
        waits = parts.waits;
        calendar = board.network.activities().needs().calendar();
        delaying = delaying();
        vain = new int[board.activities];
        stay = new boolean[board.activities];
    }

    void clear() {
        Arrays.fill(vain, 0);
        Arrays.fill(stay, false);
    }

    /**
     * The hours of an entry are over, or have not begun. Those who had set out for it are free; but not a second time, as they
     * would come too late again and again where the way takes longer than planned: then they stay for the next hours.
     */
    void outsideHours(int a) {
        if (stay[a]) {
            return;
        }
        if (isSomebodyOut(a)) {
            int next = calendar.find(a, board.now) + 1;
            stay[a] = vain[a] > 0 && next > vain[a];
            vain[a] = Math.max(vain[a], next);
        }
        if (!stay[a]) {
            disperse(a);
        }
    }

    /** Whether those who have set out for an entry wait for its next hours. */
    boolean stays(int a) {
        return stay[a];
    }

    private boolean isSomebodyOut(int a) {
        var needed = board.network.activities().needs().people();
        for (int k = needed.at()[a]; k < needed.at()[a + 1]; k++) {
            if (plans.aim(needed.items()[k]) == a) {
                return true;
            }
        }
        return false;
    }

    /** The entries that each person is needed for and that may keep him from his next planned start. */
    private Rows delaying() {
        Rows flexible = board.network.people().flexible();
        List<int[]> rows = new ArrayList<>();
        for (int p = 0; p < flexible.size(); p++) {
            int person = p;
            rows.add(Arrays.stream(flexible.row(p))
                    .filter(a -> board.mayDelayNext(person, a))
                    .toArray());
        }
        return Rows.of(rows);
    }

    /**
     * Whether somebody who would leave for an appointment does something else first: an entry that may delay it, if that is
     * ready but for its people and all of them can come. Then they set out for that.
     */
    boolean goesFirst(int p, int appointment) {
        if (delaying.count(p) == 0 || appointment < 0 || board.isFlexible(appointment)) {
            return false;
        }
        for (int k = delaying.at()[p]; k < delaying.at()[p + 1]; k++) {
            int a = delaying.items()[k];
            if (canBeDone(a) && !waits.isBehind(a, appointment) && (!board.roaming[a] || parts.starts.hasVenue(a))) {
                board.lobby.callUp(board.turns.ofActivity(a));
                return gather(a) < 0;
            }
        }
        return false;
    }

    private boolean canBeDone(int a) {
        return board.isUndecided(a)
                && parts.gates.isOpen(a)
                && !board.draw.isCancelled(a)
                && calendar.isOpen(a, board.now, board.now)
                && missing(a) < 0;
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
        int missing = missing(a);
        if (missing >= 0) {
            disperse(a);
        }
        return missing;
    }

    private int missing(int a) {
        var needed = board.network.activities().needs().people();
        for (int k = needed.at()[a]; k < needed.at()[a + 1]; k++) {
            if (!comes(needed.items()[k], a)) {
                return needed.items()[k];
            }
        }
        return -1;
    }

    private boolean comes(int p, int a) {
        boolean free =
                who.isIdle(p) && isReachable(p, a) && !isMeantFor(p, a) && reachesNext(p, a) && comesInTime(p, a);
        return free || isOnTheWayTo(p, a);
    }

    /** Whether somebody who sets out now is there, as planned, before the hours end in which an entry may start. */
    private boolean comesInTime(int p, int a) {
        return calendar.isOpen(a, board.now, board.now + way(p, a));
    }

    private boolean isReachable(int p, int a) {
        return place(a) < 0 || who.place(p) < 0 || ways.isJoined(who.place(p), place(a));
    }

    private long way(int p, int a) {
        return who.place(p) < 0 || who.isAt(p, place(a)) ? 0 : ways.time(who.place(p), place(a), board.now);
    }

    private boolean isOnTheWayTo(int p, int a) {
        return plans.aim(p) == a && who.heldBy(p) < 0 && !who.isIdle(p) && who.nextPlace(p) == place(a);
    }

    /**
     * When an appointment of a person that stands in the way of an entry without a planned start will be past;
     * {@link TimeLine#NONE} if none does.
     */
    long inTheWay(int p, int a) {
        boolean bound = who.isIdle(p) && isReachable(p, a) && !reachesNext(p, a);
        return bound ? board.plannedStart(who.nextRequired(p, a)) : TimeLine.NONE;
    }

    /** Whether a person has set out for another entry without a planned start that goes before this one. */
    private boolean isMeantFor(int p, int a) {
        int other = plans.aim(p);
        return other >= 0 && other != a && board.isUndecided(other) && board.goesBefore(other, a);
    }

    /** Those who had set out for an entry are free to do something else. */
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
            if (!bound && ways.isJoined(who.place(p), place(a)) && reachesNext(p, a) && helps(p, a)) {
                plans.setOut(p, a);
            }
        }
    }

    /** Whether it is not in vain that somebody sets out who counts for the quorum of an entry that has not started. */
    private boolean helps(int p, int a) {
        boolean counts = Assemblies.counts(board.network.activities().needs().quorums(), p, a);
        return !counts || !board.isUndecided(a) || comesInTime(p, a);
    }

    /** Whether an appointment of a person is past that does not wait for an entry which he joins: there he is awaited. */
    private boolean isOverdue(int p, int a) {
        int next = who.nextRequired(p, a);
        return next >= 0 && board.plannedStart(next) <= board.now && !waits.isBehind(next, a);
    }

    /** Whether a person can go to an entry, sit through it as planned and still be at his next planned start (rule 10). */
    private boolean reachesNext(int p, int a) {
        return !bindsNext(p, a, board.now + way(p, a));
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
