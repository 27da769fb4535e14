package org.summitsim.engine;

import org.summitsim.network.Moves;
import org.summitsim.network.People;
import org.summitsim.network.TimeLine;

/** Where each person spends the night and longer gaps, and whether he goes there now (rule 16). */
final class Bases {
    private static final int NOWHERE = -1;
    /** The small hours belong to the night of the date before. */
    private static final long SMALL_HOURS = 4 * TimeLine.HOUR;

    private final Board board;
    private final Whereabouts who;
    private final Ways ways;
    private final People people;
    private final Moves moves;

    Bases(Board board, Whereabouts who, Ways ways) {
        this.board = board;
        this.who = who;
        this.ways = ways;
        people = board.network.people();
        moves = board.network.travel().moves();
    }

    private int place(int a) {
        return board.site[a];
    }

    /** The column of the night that a person would now spend. */
    private int night(int p) {
        int zone = board.network.places().zone()[who.place(p)];
        return people.nights().column(board.network.time().day(zone, board.now - SMALL_HOURS));
    }

    /** The base of the night that a person would now spend, or -1 if he has none or is there or cannot get there. */
    private int awayFrom(int p) {
        int here = who.place(p);
        int base = here < 0 ? NOWHERE : people.nights().base()[p][night(p)];
        return base >= 0 && base != here && ways.isJoined(here, base) ? base : NOWHERE;
    }

    private int move(int p) {
        return moves.returns()[p] + night(p);
    }

    /** The return to base as the first part of the way to an activity that nothing else leads to, or -1. */
    int onTheWay(int p, int a) {
        int base = awayFrom(p);
        return base >= 0 && ways.isJoined(base, place(a)) ? move(p) : NOWHERE;
    }

    /** When one must leave a place at the latest to be in time for an activity by way of the base; NONE if that is no way. */
    long latestByBase(int p, int from, int a) {
        int base = who.place(p) < 0 ? NOWHERE : people.nights().base()[p][night(p)];
        if (base < 0 || place(a) < 0 || !ways.isJoined(from, base) || !ways.isJoined(base, place(a))) {
            return TimeLine.NONE;
        }
        return ways.departure(from, base, ways.departure(base, place(a), board.plannedStart(a)));
    }

    /** The return to base if nothing is left or the gap before the next entry holds it, else -1. */
    int home(int p, int next) {
        int base = awayFrom(p);
        return base >= 0 && (next < 0 || gapHolds(p, base, people.entries().items()[next])) ? move(p) : NOWHERE;
    }

    private boolean gapHolds(int p, int base, int a) {
        long back = board.now + ways.time(who.place(p), base, board.now) + TimeLine.HOUR;
        if (place(a) < 0) {
            return back <= board.plannedStart(a);
        }
        long leave = ways.departure(base, place(a), board.plannedStart(a));
        return leave != TimeLine.NONE && back <= leave;
    }

    /** Whether one who goes to join an entry could still leave it in time for his next required one: not when it is time to. */
    boolean leavesTimeFor(int p, int join, int required) {
        int there = join < 0 ? NOWHERE : place(people.entries().items()[join]);
        if (required < 0 || there < 0 || who.place(p) < 0) {
            return true;
        }
        int a = people.entries().items()[required];
        if (!ways.isJoined(who.place(p), there)) {
            return board.now < board.plannedStart(a);
        }
        long arrival = board.now + ways.time(who.place(p), there, board.now);
        long leave = place(a) < 0 ? TimeLine.NONE : ways.departure(there, place(a), board.plannedStart(a));
        leave = leave == TimeLine.NONE ? latestByBase(p, there, a) : leave;
        long latest = leave == TimeLine.NONE ? board.plannedStart(a) : leave;
        return there == place(a) || (board.now < latest && arrival <= latest);
    }

    /** Whether a return that had to wait for a vehicle has become too late for the gap that it was to fill. */
    boolean isTooLate(int p, int move) {
        int next = who.position(p, NOWHERE, false);
        if (moves.entry()[move] >= 0 || next < 0) {
            return false;
        }
        int required = who.position(p, NOWHERE, true);
        return isDirect(p, next) && isDirect(p, required) && home(p, next) != move;
    }

    private boolean isDirect(int p, int position) {
        int there = position < 0 ? NOWHERE : place(people.entries().items()[position]);
        return there < 0 || ways.isJoined(who.place(p), there);
    }
}
