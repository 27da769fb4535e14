package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.People;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/** Where each person is, what holds him, and which of his entries comes next. */
final class Whereabouts {
    static final int NOBODY = -1;

    private final Board board;
    private final People people;
    private final int[] place;
    private final int[] heldBy;
    private final long[] heldSince;
    private final int[] moving;
    private final int[] bound;
    private final long[] idleSince;
    private final long[] freedAt;
    private final int[] freedBy;
    private final int[] passed;
    private final int[] calledBy;
    private final long[] calledSince;

    Whereabouts(Board board) {
        this.board = board;
        people = board.network.people();
        int n = people.size();
        place = new int[n];
        heldBy = new int[n];
        heldSince = new long[n];
        moving = new int[n];
        bound = new int[n];
        idleSince = new long[n];
        freedAt = new long[n];
        freedBy = new int[n];
        passed = new int[n];
        calledBy = new int[n];
        calledSince = new long[n];
    }

    void clear() {
        System.arraycopy(people.start(), 0, place, 0, place.length);
        Arrays.fill(heldBy, NOBODY);
        Arrays.fill(moving, NOBODY);
        Arrays.fill(calledBy, NOBODY);
        Arrays.fill(idleSince, 0);
        Arrays.fill(freedAt, TimeLine.NONE);
        Arrays.fill(freedBy, NOBODY);
        System.arraycopy(people.entries().at(), 0, passed, 0, passed.length);
    }

    /** Where a person is, or was when he set out; -1 if he is nowhere in particular. */
    int place(int p) {
        return place[p];
    }

    /** Where a person will be when what he is doing ends. */
    int nextPlace(int p) {
        if (moving[p] >= 0) {
            return bound[p];
        }
        return heldBy[p] >= 0 && board.endSite[heldBy[p]] >= 0 ? board.endSite[heldBy[p]] : place[p];
    }

    boolean isIdle(int p) {
        return heldBy[p] < 0 && moving[p] < 0 && calledBy[p] < 0;
    }

    /** The move that a person is making, or -1. */
    int moving(int p) {
        return moving[p];
    }

    boolean isMoving(int p) {
        return moving[p] >= 0;
    }

    boolean isHeldBy(int p, int a) {
        return heldBy[p] == a;
    }

    /** Whether an activity may have a person: idle, in place, and through with what comes before it. */
    boolean isReadyFor(int p, int a) {
        return isIdle(p) && isInTurn(p, a) && isAt(p, board.site[a]);
    }

    boolean isAt(int p, int where) {
        return where < 0 || place[p] == where || place[p] < 0;
    }

    /** Whether a person waits where an entry is to be; one that has still to choose a room is anywhere in the building. */
    private boolean isInPlace(int p, int a) {
        int[] root = board.network.places().root();
        return isAt(p, board.site[a]) || (board.roaming[a] && root[place[p]] == root[board.site[a]]);
    }

    /** Whether every earlier entry of the itinerary is over. An entry without a planned start is outside it. */
    boolean isInTurn(int p, int a) {
        return board.isFlexible(a) || people.freeOrder()[p] || nextRequired(p, NOBODY) == a;
    }

    /** The next entry, not joined and not {@code except}, that is neither over nor given up, or -1. */
    int nextRequired(int p, int except) {
        int k = position(p, except, true);
        return k < 0 ? NOBODY : people.entries().items()[k];
    }

    /** The place in the itinerary of the next entry but {@code except}; joins count only if asked for; -1 if none. */
    int position(int p, int except, boolean requiredOnly) {
        Rows entries = people.entries();
        int end = entries.at()[p + 1];
        while (passed[p] < end && !board.isOpen(entries.items()[passed[p]])) {
            passed[p]++;
        }
        for (int k = passed[p]; k < end; k++) {
            int a = entries.items()[k];
            if (a != except && board.isOpen(a) && !(requiredOnly && people.joined()[k])) {
                return k;
            }
        }
        return -1;
    }

    int heldBy(int p) {
        return heldBy[p];
    }

    /** An activity takes a person, who has been waiting for it if its planned start is past. */
    void seize(int p, int a) {
        logWaiting(p);
        heldBy[p] = a;
        heldSince[p] = board.now;
    }

    /** An activity lets a person go at the place where it ends. */
    void release(int p, int a) {
        logHeld(p);
        heldBy[p] = NOBODY;
        if (board.endSite[a] >= 0) {
            place[p] = board.endSite[a];
        }
        idle(p, a);
    }

    /** Who is in a call is engaged in that and not in what holds him. */
    private void logHeld(int p) {
        if (calledBy[p] < 0) {
            board.trajectory.people().add(p, 1, UseLog.Use.ENGAGED, heldBy[p], heldSince[p], board.now);
        }
    }

    /** A call takes a person, whatever holds him; he stays where he is. */
    void call(int p, int by) {
        if (heldBy[p] < 0) {
            logWaiting(p);
        } else if (heldSince[p] < board.now) {
            logHeld(p);
        }
        calledBy[p] = by;
        calledSince[p] = board.now;
    }

    /** A person's call is over: he is with what holds him again, or free. */
    void callEnded(int p, int by) {
        board.trajectory.people().add(p, 1, UseLog.Use.ENGAGED, by, calledSince[p], board.now);
        calledBy[p] = NOBODY;
        if (heldBy[p] >= 0) {
            heldSince[p] = board.now;
        } else {
            idle(p, by);
        }
    }

    void depart(int p, int move, int to) {
        logWaiting(p);
        moving[p] = move;
        bound[p] = to;
        board.trajectory.departure()[move] = board.now;
        board.trajectory.arrival()[move] = TimeLine.NONE;
    }

    void arrive(int p) {
        int move = moving[p];
        int by = board.activities + move;
        board.trajectory.arrival()[move] = board.now;
        board.trajectory
                .people()
                .add(p, 1, UseLog.Use.TRAVELLING, by, board.trajectory.departure()[move], board.now);
        place[p] = bound[p];
        moving[p] = NOBODY;
        idle(p, by);
    }

    private void idle(int p, int by) {
        idleSince[p] = board.now;
        freed(p, by);
    }

    /** Something that stood in a person's way is over: an activity that held him, a move, an earlier entry. */
    void freed(int p, int by) {
        if (freedAt[p] != board.now || by < freedBy[p]) {
            freedBy[p] = by;
        }
        freedAt[p] = board.now;
        board.releasePerson(p);
    }

    boolean wasFreedNow(int p) {
        return freedAt[p] == board.now;
    }

    int freedBy(int p) {
        return freedBy[p];
    }

    /** Nobody waits any more for an activity that will not happen. */
    void stopWaitingFor(int a) {
        Rows needed = board.network.activities().needs().people();
        for (int k = needed.at()[a]; k < needed.at()[a + 1]; k++) {
            int p = needed.items()[k];
            if (isIdle(p) && nextRequired(p, NOBODY) == a) {
                logWaiting(p);
                idleSince[p] = board.now;
            }
        }
    }

    /** What a person waits for: his next required entry, or one before it for whose quorum he counts. */
    private int nextAwaited(int p) {
        int k = position(p, NOBODY, false);
        int a = k < 0 ? NOBODY : people.entries().items()[k];
        boolean counts =
                a >= 0 && Assemblies.counts(board.network.activities().needs().quorums(), p, a);
        return counts ? a : nextRequired(p, NOBODY);
    }

    private void logWaiting(int p) {
        int next = nextAwaited(p);
        if (next >= 0 && place[p] >= 0 && isInPlace(p, next)) {
            long from = Math.max(idleSince[p], board.plannedStart(next));
            if (from < board.now) {
                board.trajectory.people().add(p, 1, UseLog.Use.WAITING, next, from, board.now);
            }
        }
    }

    /** Ends what is still going on when a replication is cut off. */
    void closeLogs() {
        for (int p = 0; p < place.length; p++) {
            if (calledBy[p] >= 0) {
                board.trajectory.people().add(p, 1, UseLog.Use.ENGAGED, calledBy[p], calledSince[p], board.now);
            } else if (heldBy[p] >= 0) {
                logHeld(p);
            } else if (moving[p] >= 0) {
                long from = board.trajectory.departure()[moving[p]];
                int by = board.activities + moving[p];
                board.trajectory.people().add(p, 1, UseLog.Use.TRAVELLING, by, from, board.now);
            } else {
                logWaiting(p);
            }
        }
    }
}
