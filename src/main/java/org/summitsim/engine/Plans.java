package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Moves;
import org.summitsim.network.People;
import org.summitsim.network.TimeLine;

/**
 * What each idle person means to do: go to the next entry when it is time, join one on the way, go to base when the gap
 * holds it, or go to an entry without a planned start that is otherwise ready for him.
 */
final class Plans {
    private static final int NOTHING = -1;

    private final Board board;
    private final Whereabouts who;
    private final Ways ways;
    private final Bases bases;
    private final Parts parts;
    private final People people;
    private final Moves moves;
    private final int[] wanted;
    private final int[] aim;
    private final long[] aimedAt;
    private final int[] timed;
    private final int[] timedJoin;
    private final boolean[] stale;
    private final int[] staleList;
    private int staleCount;

    Plans(Parts parts) {
        board = parts.board;
        who = parts.who;
        ways = parts.ways;
        bases = parts.bases;
        this.parts = parts;
        people = board.network.people();
        moves = board.network.travel().moves();
        int n = people.size();
        wanted = new int[n];
        aim = new int[n];
        aimedAt = new long[n];
        timed = new int[n];
        timedJoin = new int[n];
        stale = new boolean[n];
        staleList = new int[n];
    }

    void clear() {
        Arrays.fill(wanted, NOTHING);
        Arrays.fill(aim, NOTHING);
        Arrays.fill(timed, NOTHING);
        Arrays.fill(timedJoin, NOTHING);
        Arrays.fill(stale, false);
        staleCount = 0;
        for (int p = 0; p < wanted.length; p++) {
            changed(p);
        }
    }

    /** Something about a person or his entries has changed: he thinks again before the next pass. */
    void changed(int p) {
        if (!stale[p]) {
            stale[p] = true;
            staleList[staleCount++] = p;
        }
    }

    /** Lets all who have to think again do so. */
    void refresh() {
        for (int k = 0; k < staleCount; k++) {
            int p = staleList[k];
            stale[p] = false;
            if (who.isIdle(p)) {
                think(p);
            } else {
                want(p, NOTHING);
            }
        }
        staleCount = 0;
    }

    /** The move a person wants to make now, or -1. */
    int wanted(int p) {
        return wanted[p];
    }

    private void think(int p) {
        cancelTimers(p);
        if (aim[p] >= 0 && isOver(p, aim[p])) {
            aim[p] = NOTHING;
            board.lobby.release(board.person(p));
        }
        int required = who.position(p, NOTHING, true);
        int next = who.position(p, NOTHING, false);
        int join = next != required ? next : NOTHING;
        int due = dueMove(p, required, timed);
        due = due >= 0 && countsFirst(p, join, required) ? NOTHING : due;
        if (due >= 0 && (aim[p] < 0 || comesFirst(p, required))) {
            want(p, due);
        } else if (aim[p] >= 0) {
            want(p, who.isAt(p, place(aim[p])) ? NOTHING : moveTo(p, aim[p]));
        } else {
            boolean mayJoin = countsFirst(p, join, required) || bases.leavesTimeFor(p, join, required);
            int joining = join >= 0 && mayJoin ? dueMove(p, join, timedJoin) : NOTHING;
            want(p, joining >= 0 ? joining : bases.home(p, next));
            enter(p, join);
            joinErrands(p);
        }
    }

    /** Whether what a person counts for must be over before what he is needed for next: then he does not leave it for that. */
    private boolean countsFirst(int p, int join, int required) {
        int[] entries = people.entries().items();
        return join >= 0
                && required >= 0
                && Assemblies.counts(board.network.activities().needs().quorums(), p, entries[join])
                && parts.waits.isAfter(entries[required], entries[join]);
    }

    /** An entry is no aim any more once it is decided or its hours are over; one who joins it may come till it ends. */
    private boolean isOver(int p, int a) {
        if (board.isUndecided(a)) {
            return !board.network.activities().needs().calendar().isOpen(a, board.now, board.now)
                    && !parts.errands.stays(a);
        }
        boolean joins = board.network.activities().needs().joins().contains(a, p);
        return !(joins && canBeJoinedLate(a));
    }

    /** Entries without a planned start that a person joins and that go on admit him, or see him set out, in their turn. */
    private void joinErrands(int p) {
        var flexible = people.flexible();
        for (int k = flexible.at()[p]; k < flexible.at()[p + 1]; k++) {
            if (canBeJoinedLate(flexible.items()[k])) {
                board.lobby.callUp(board.turns.ofActivity(flexible.items()[k]));
            }
        }
    }

    /** Someone idle where a meeting that he joins is going on goes in when its turn comes. */
    private void enter(int p, int join) {
        int a = join < 0 ? NOTHING : people.entries().items()[join];
        if (a >= 0 && canBeJoinedLate(a) && who.isAt(p, place(a))) {
            board.lobby.callUp(board.turns.ofActivity(a));
        }
    }

    /** Whether an appointment calls him from an errand: not if it waits for or may be delayed by it, or was past before. */
    private boolean comesFirst(int p, int position) {
        int a = people.entries().items()[position];
        long start = board.plannedStart(a);
        boolean past = start < board.now || (start == board.now && aimedAt[p] == board.now);
        if (past || board.waitsFor(a, aim[p]) || board.mayDelayNext(p, aim[p])) {
            return false;
        }
        leaveInTheLurch(p);
        aim[p] = NOTHING;
        return true;
    }

    /** Those who were to meet a person at an entry think again. */
    private void leaveInTheLurch(int p) {
        if (aim[p] >= 0 && board.isUndecided(aim[p])) {
            board.lobby.callUp(board.turns.ofActivity(aim[p]));
        }
    }

    /** The way by the base is taken as soon as free, but not before an entry to be joined first, unless it is time. */
    private boolean dueByBase(int p, int position, int a) {
        int first = who.position(p, NOTHING, false);
        long latest = bases.latestByBase(p, who.place(p), a);
        if (first == position || latest == TimeLine.NONE || latest <= board.now) {
            return true;
        }
        timed[p] = moves.entryMove()[position];
        board.scheduleAt(Kind.LEAVE, timed[p], latest);
        return false;
    }

    private int place(int a) {
        return board.site[a];
    }

    /** The move to an entry of the itinerary if it is time to leave; otherwise sees to it that he thinks again then. */
    private int dueMove(int p, int position, int[] timers) {
        int move = position < 0 ? NOTHING : moves.entryMove()[position];
        if (move < 0) {
            return NOTHING;
        }
        int a = people.entries().items()[position];
        if (who.isAt(p, place(a)) || parts.decisions.isPending(a) || tooLateToJoin(position, a)) {
            return NOTHING;
        }
        long leave = ways.departure(who.place(p), place(a), board.plannedStart(a));
        if (leave == TimeLine.NONE) {
            return dueByBase(p, position, a) ? bases.onTheWay(p, a) : NOTHING;
        }
        if (leave <= board.now) {
            return move;
        }
        timers[p] = move;
        board.scheduleAt(Kind.LEAVE, move, leave);
        planCall(p, move, who.place(p), leave);
        return NOTHING;
    }

    /** A leg that has left cannot be joined; a meeting can until it ends. */
    private boolean tooLateToJoin(int position, int a) {
        return people.joined()[position] && !board.isUndecided(a) && !canBeJoinedLate(a);
    }

    boolean canBeJoinedLate(int a) {
        var shape = board.network.activities().shape();
        return board.trajectory.state()[a] == State.RUNNING && shape.place()[a] == shape.endPlace()[a];
    }

    /** Asks for a vehicle early enough that it can come from anywhere. */
    private void planCall(int p, int move, int from, long leave) {
        int ride = people.rides()[p];
        int to = place(moves.entry()[move]);
        if (ways.isWalk(from, to) || (ride >= 0 && !parts.fleet.isLocated(ride))) {
            return;
        }
        board.scheduleAt(Kind.CALL_TO_MOVE, move, leave - ways.longestInto(ways.root(from)));
    }

    /** While a person is held, vehicles for his next move are called as planned. */
    void planAhead(int p) {
        int position = who.position(p, who.heldBy(p), false);
        int move = position < 0 ? NOTHING : moves.entryMove()[position];
        int from = who.nextPlace(p);
        if (move < 0 || from < 0) {
            return;
        }
        int a = people.entries().items()[position];
        long leave = ways.departure(from, place(a), board.plannedStart(a));
        if (leave != TimeLine.NONE && !parts.decisions.isPending(a)) {
            planCall(p, move, from, leave);
        }
    }

    private void cancelTimers(int p) {
        cancel(p, timed);
        cancel(p, timedJoin);
    }

    private void cancel(int p, int[] timers) {
        if (timers[p] >= 0) {
            board.cancel(Kind.LEAVE, timers[p]);
            board.cancel(Kind.CALL_TO_MOVE, timers[p]);
            timers[p] = NOTHING;
        }
    }

    private void want(int p, int move) {
        if (wanted[p] >= 0 && wanted[p] != move) {
            parts.fleet.forget(moves.group()[wanted[p]]);
        }
        wanted[p] = move;
        if (move >= 0) {
            board.lobby.callUp(board.turns.ofMove(move));
        }
    }

    private int moveTo(int p, int a) {
        var flexible = people.flexible();
        for (int k = flexible.at()[p]; k < flexible.at()[p + 1]; k++) {
            if (flexible.items()[k] == a) {
                return moves.flexibleMove()[k];
            }
        }
        return NOTHING;
    }

    /** Somebody sets out for an entry without a planned start, or waits for it where he is. */
    void setOut(int p, int a) {
        if (aim[p] != a) {
            leaveInTheLurch(p);
        }
        aim[p] = a;
        aimedAt[p] = board.now;
        want(p, who.isAt(p, place(a)) ? NOTHING : moveTo(p, a));
    }

    /** The entry without a planned start that a person has set out for, or -1. */
    int aim(int p) {
        return aim[p];
    }

    /** A person gives up the entry that he has set out for. */
    void dropAim(int p) {
        aim[p] = NOTHING;
        changed(p);
        board.lobby.release(board.person(p));
    }
}
