package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Resources;

/** Resources that are wherever they are needed: units given back are made ready, then free. */
final class Pool {
    private final Board board;
    private final Stock stock;
    private static final int NOT_IN_USE = -1;

    private final Resources resources;
    private final Activities.Needs needs;
    private final int[] own;
    private final long[] ownSince;
    private final int[] given;

    Pool(Board board, Stock stock) {
        this.board = board;
        this.stock = stock;
        resources = board.network.resources();
        needs = board.network.activities().needs();
        own = new int[needs.units().length];
        ownSince = new long[own.length];
        given = new int[own.length];
    }

    void clear() {
        Arrays.fill(own, NOT_IN_USE);
    }

    /** An activity takes the units of one of its uses, a position among all uses. */
    void take(int use) {
        stock.take(board.resourceOf[use], board.unitsOf[use], board.now);
        own[use] = board.unitsOf[use];
        ownSince[use] = board.now;
    }

    /** The use that an activity makes of a resource, or -1. */
    int use(int a, int r) {
        for (int use = needs.uses().at()[a]; use < needs.uses().at()[a + 1]; use++) {
            if (board.resourceOf[use] == r) {
                return use;
            }
        }
        return NOT_IN_USE;
    }

    /** An activity lends a unit to a call, if it has one left. */
    boolean lend(int use, int a) {
        if (own[use] <= 0) {
            return false;
        }
        logOwn(use, a);
        own[use]--;
        ownSince[use] = board.now;
        return true;
    }

    /** A call gives a unit back to the activity that lent it; false if that is over. */
    boolean takeBack(int use, int a) {
        if (own[use] == NOT_IN_USE) {
            return false;
        }
        logOwn(use, a);
        own[use]++;
        ownSince[use] = board.now;
        return true;
    }

    private void logOwn(int use, int by) {
        if (own[use] > 0) {
            log(board.resourceOf[use], own[use], UseLog.Use.ENGAGED, by, ownSince[use]);
        }
    }

    long turnaround(int r) {
        return resources.turnaround()[r];
    }

    /** Notes what units did from a moment until now. */
    void log(int r, int units, UseLog.Use use, int by, long since) {
        board.trajectory.resources().add(r, units, use, by, since, board.now);
    }

    /** Units used by an activity are given back at its finish. */
    void giveBack(int use, int by) {
        int r = board.resourceOf[use];
        logOwn(use, by);
        if (turnaround(r) > 0) {
            endEarlierTurnaround(r, use, by);
        }
        given[use] = own[use];
        own[use] = NOT_IN_USE;
        if (turnaround(r) > 0) {
            board.schedule(Kind.TURNAROUND, use, turnaround(r));
        } else {
            free(r, given[use], by);
        }
    }

    /** The same use in the round before may still be turning around: its units are free without further ado. */
    private void endEarlierTurnaround(int r, int use, int by) {
        if (board.isPending(Kind.TURNAROUND, use)) {
            board.cancel(Kind.TURNAROUND, use);
            free(r, given[use], by);
        }
    }

    /** The turnaround after a use has ended. */
    void turnaroundEnded(int use, int by) {
        int r = board.resourceOf[use];
        log(r, given[use], UseLog.Use.TURNAROUND, by, board.now - turnaround(r));
        free(r, given[use], by);
    }

    void free(int r, int units, int by) {
        stock.give(r, units, by, board.now);
        board.releaseResource(r);
    }
}
