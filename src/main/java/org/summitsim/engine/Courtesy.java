package org.summitsim.engine;

import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Moves;
import org.summitsim.network.Rows;

/**
 * Whoever may not be kept waiting does not come before those for whom he may not wait: he sets out when each of them is in
 * place, or will be, as planned, when he arrives, or at the planned start if that is later.
 */
final class Courtesy {
    private static final int NOBODY = -1;
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final Board board;
    private final Whereabouts who;
    private final Ways ways;
    private final Plans plans;
    private final Moves moves;
    private final Rows after;

    Courtesy(Board board, Whereabouts who, Ways ways, Plans plans) {
        this.board = board;
        this.who = who;
        this.ways = ways;
        this.plans = plans;
        moves = board.network.travel().moves();
        after = moves.after();
    }

    /** Whether there is any of it. */
    boolean isNone() {
        return after.items().length == 0;
    }

    /** Somebody for whom the person who would make a move now holds it back, or -1; sees to it that he tries again in time. */
    int holdsBack(int move) {
        int a = moves.entry()[move];
        if (isNone() || after.count(move) == 0) {
            return NOBODY;
        }
        int from = who.place(moves.person()[move]);
        if (from < 0 || !ways.isJoined(from, board.site[a])) {
            return NOBODY;
        }
        long way = ways.time(from, board.site[a], board.now);
        long latest = Math.max(board.now + way, board.plannedStart(a));
        for (int k = after.at()[move]; k < after.at()[move + 1]; k++) {
            long there = arrival(after.items()[k], a);
            if (there > latest) {
                if (there != UNKNOWN) {
                    board.scheduleAt(Kind.LEAVE, move, there - way);
                }
                return after.items()[k];
            }
        }
        return NOBODY;
    }

    /** When somebody will be in place for an activity, as planned. */
    private long arrival(int p, int a) {
        if (who.heldBy(p) >= 0) {
            int b = who.heldBy(p);
            long end = board.trajectory.start()[b]
                    + board.network.activities().plan().duration()[b];
            return comesNext(p, b, a) ? after(end, who.nextPlace(p), a) : UNKNOWN;
        }
        if (who.isMoving(p)) {
            return comesNext(p, NOBODY, a) ? after(plannedArrival(p), who.nextPlace(p), a) : UNKNOWN;
        }
        return who.isIdle(p) && comesNext(p, NOBODY, a) ? after(board.now, who.place(p), a) : UNKNOWN;
    }

    private boolean comesNext(int p, int doing, int a) {
        if (board.isFlexible(a)) {
            return plans.aim(p) == a;
        }
        return board.network.people().freeOrder()[p] || who.nextRequired(p, doing) == a;
    }

    /** What should have ended already ends at no moment that anybody knows. */
    private long after(long end, int place, int a) {
        if (end < board.now) {
            return UNKNOWN;
        }
        boolean there = place < 0 || place == board.site[a];
        return there || !ways.isJoined(place, board.site[a]) ? end : end + ways.time(place, board.site[a], end);
    }

    private long plannedArrival(int p) {
        long departed = board.trajectory.departure()[who.moving(p)];
        return departed + ways.time(who.place(p), who.nextPlace(p), departed);
    }

    /** Somebody sets out: those who come after him may now know when he will be there. */
    void setOut(int p) {
        if (!isNone()) {
            board.lobby.release(board.person(p));
        }
    }
}
