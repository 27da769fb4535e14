package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Resources;
import org.summitsim.network.TimeLine;

/**
 * Vehicles and other resources that are individuals and somewhere. A unit is idle at a place or busy; an idle one may be
 * meant for an owner (a group of moves, or an activity) that has called for it, which keeps others from calling it away.
 */
final class Fleet {
    private static final int NOBODY = -1;
    private static final int ANYWHERE = -2;
    /** What a unit is busy with. */
    private enum Busy {
        IDLE,
        IN_USE,
        EMPTY_MOVE,
        TURNAROUND
    }

    private final Board board;
    private final Ways ways;
    private final Resources resources;
    private final int[] place;
    private final Busy[] busy;
    private final int[] owner;
    private final int[] user;
    private final long[] since;
    private final int[] bound;
    private final int[] emptyMoves;
    private final int[] releaser;

    Fleet(Board board, Ways ways) {
        this.board = board;
        this.ways = ways;
        resources = board.network.resources();
        int units = resources.units();
        place = new int[units];
        busy = new Busy[units];
        owner = new int[units];
        user = new int[units];
        since = new long[units];
        bound = new int[units];
        releaser = new int[units];
        emptyMoves = new int[resources.size()];
    }

    void clear() {
        for (int u = 0; u < place.length; u++) {
            place[u] = resources.at()[resources.unitOf()[u]];
        }
        Arrays.fill(busy, Busy.IDLE);
        Arrays.fill(owner, NOBODY);
        Arrays.fill(user, NOBODY);
        Arrays.fill(since, TimeLine.NONE);
        Arrays.fill(releaser, NOBODY);
        Arrays.fill(emptyMoves, 0);
    }

    boolean isLocated(int r) {
        return resources.isLocated(r);
    }

    private int first(int r) {
        return resources.firstUnit()[r];
    }

    private int end(int r) {
        return resources.firstUnit()[r + 1];
    }

    /** How many units of a resource are idle at a place. */
    int idleAt(int r, int root) {
        int count = 0;
        for (int u = first(r); u < end(r); u++) {
            count += busy[u] == Busy.IDLE && place[u] == root ? 1 : 0;
        }
        return count;
    }

    /** Whether just before this instant fewer than {@code units} were idle there. */
    boolean wasShort(int r, int root, int units) {
        int count = 0;
        for (int u = first(r); u < end(r); u++) {
            count += busy[u] == Busy.IDLE && place[u] == root && since[u] != board.now ? 1 : 0;
        }
        return count < units;
    }

    /** Who released the unit of this resource that became idle there at this instant: the lowest, or -1. */
    int releaser(int r, int root) {
        int by = NOBODY;
        for (int u = first(r); u < end(r); u++) {
            if (place[u] == root && since[u] == board.now && releaser[u] >= 0 && (by < 0 || releaser[u] < by)) {
                by = releaser[u];
            }
        }
        return by;
    }

    /** A user takes units at a place: those meant for its owner first, then those meant for nobody. */
    void take(int r, int root, int units, int forOwner, int by) {
        for (int k = 0; k < units; k++) {
            use(best(r, root, forOwner), by);
        }
    }

    private int best(int r, int root, int forOwner) {
        int best = NOBODY;
        for (int u = first(r); u < end(r); u++) {
            boolean here = busy[u] == Busy.IDLE && (root == ANYWHERE || place[u] == root);
            if (here && (best < 0 || choice(u, forOwner) < choice(best, forOwner))) {
                best = u;
            }
        }
        return best;
    }

    private int choice(int u, int forOwner) {
        return owner[u] == forOwner ? 0 : owner[u] == NOBODY ? 1 : 2;
    }

    /** The user of units is through with them at a place; they are made ready again where they stand. */
    void give(int r, int by, int root) {
        for (int u = first(r); u < end(r); u++) {
            if (busy[u] == Busy.IN_USE && user[u] == by) {
                log(u);
                place[u] = root;
                releaser[u] = by;
                since[u] = board.now;
                if (resources.turnaround()[r] > 0) {
                    busy[u] = Busy.TURNAROUND;
                    board.schedule(Kind.UNIT, u, resources.turnaround()[r]);
                } else {
                    idle(u);
                }
            }
        }
    }

    /** A call takes an idle unit wherever it stands, one that is meant for nobody first; returns it, or -1. */
    int seize(int r, int by) {
        int u = best(r, ANYWHERE, NOBODY);
        if (u >= 0) {
            use(u, by);
        }
        return u;
    }

    private void use(int u, int by) {
        busy[u] = Busy.IN_USE;
        owner[u] = NOBODY;
        user[u] = by;
        since[u] = board.now;
    }

    /** An activity lends a unit that it uses to a call; returns it, or -1. */
    int lend(int r, int a, int by) {
        for (int u = first(r); u < end(r); u++) {
            if (busy[u] == Busy.IN_USE && user[u] == a) {
                log(u);
                use(u, by);
                return u;
            }
        }
        return NOBODY;
    }

    /** A call is through with a unit: it is used by who lent it again, if that goes on, or idle where it stands. */
    void giveBack(int u, int by, int lender) {
        log(u);
        if (lender >= 0 && board.trajectory.state()[lender] == State.RUNNING) {
            use(u, lender);
        } else {
            releaser[u] = by;
            idle(u);
        }
    }

    /** An empty move or a turnaround has ended. */
    void ended(int u) {
        log(u);
        place[u] = busy[u] == Busy.EMPTY_MOVE ? bound[u] : place[u];
        idle(u);
    }

    private void idle(int u) {
        busy[u] = Busy.IDLE;
        since[u] = board.now;
        user[u] = NOBODY;
        board.releaseResource(resources.unitOf()[u]);
    }

    private void log(int u) {
        UseLog.Use use = busy[u] == Busy.EMPTY_MOVE
                ? UseLog.Use.TRAVELLING
                : busy[u] == Busy.TURNAROUND ? UseLog.Use.TURNAROUND : UseLog.Use.ENGAGED;
        if (busy[u] != Busy.IDLE) {
            board.trajectory.resources().add(resources.unitOf()[u], 1, use, user[u], since[u], board.now);
        }
    }

    /**
     * Sees to it that units are at a place by a planned moment: means those that are there for the owner, else sends the
     * nearest idle one empty when it is time.
     *
     * @return the moment at which to ask again, {@link TimeLine#NONE} if all is seen to, or {@link Long#MAX_VALUE} if
     *     nothing is idle that could come
     */
    long call(int r, int root, int units, int forOwner, long by) {
        int missing = units;
        for (int u = first(r); u < end(r) && missing > 0; u++) {
            if (isMeant(u, root, forOwner)) {
                missing--;
            }
        }
        for (int u = first(r); u < end(r) && missing > 0; u++) {
            if (busy[u] == Busy.IDLE && place[u] == root && owner[u] == NOBODY) {
                owner[u] = forOwner;
                missing--;
            }
        }
        if (!resources.list().get(r).deployment().reposition()) {
            return missing == 0 ? TimeLine.NONE : Long.MAX_VALUE;
        }
        for (; missing > 0; missing--) {
            int u = nearest(r, root);
            if (u < 0) {
                return Long.MAX_VALUE;
            }
            long leave = by - ways.planned(ways.transfer(place[u], root), place[u], by);
            if (leave > board.now) {
                return leave;
            }
            send(u, root, forOwner);
        }
        return TimeLine.NONE;
    }

    /** An owner needs its units no longer: those that were meant for it are anybody's. */
    void forget(int oldOwner) {
        forgetAt(oldOwner, ANYWHERE);
    }

    /** Nobody of an owner will be at a place: what is meant for it there, or comes there, is anybody's. */
    void forgetAt(int oldOwner, int root) {
        for (int u = 0; u < owner.length; u++) {
            boolean idle = busy[u] == Busy.IDLE;
            if (owner[u] == oldOwner && (root == ANYWHERE || root == (idle ? place[u] : bound[u]))) {
                owner[u] = NOBODY;
                if (idle) {
                    board.releaseResource(resources.unitOf()[u]);
                }
            }
        }
    }

    private boolean isMeant(int u, int root, int forOwner) {
        boolean here = busy[u] == Busy.IDLE && place[u] == root;
        boolean coming = busy[u] == Busy.EMPTY_MOVE && bound[u] == root;
        return owner[u] == forOwner && (here || coming);
    }

    private int nearest(int r, int root) {
        int best = NOBODY;
        long shortest = Long.MAX_VALUE;
        for (int u = first(r); u < end(r) && root >= 0; u++) {
            if (busy[u] == Busy.IDLE && owner[u] == NOBODY && place[u] != root && ways.transfer(place[u], root) >= 0) {
                long time = ways.planned(ways.transfer(place[u], root), place[u], board.now);
                if (time < shortest) {
                    best = u;
                    shortest = time;
                }
            }
        }
        return best;
    }

    private void send(int u, int root, int forOwner) {
        int r = resources.unitOf()[u];
        int t = ways.transfer(place[u], root);
        long drive = board.draw.emptyDrive(t, ways.hour(place[u], board.now), r, emptyMoves[r]++);
        busy[u] = Busy.EMPTY_MOVE;
        owner[u] = forOwner;
        bound[u] = root;
        releaser[u] = NOBODY;
        user[u] = NOBODY;
        since[u] = board.now;
        board.schedule(Kind.UNIT, u, drive);
    }

    /** Ends what is still going on when a replication is cut off. */
    void closeLogs() {
        for (int u = 0; u < place.length; u++) {
            log(u);
        }
    }
}
