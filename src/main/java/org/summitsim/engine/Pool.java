package org.summitsim.engine;

import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Resources;

/** Resources that are wherever they are needed: units given back are made ready, then free. */
final class Pool {
    private final Board board;
    private final Stock stock;
    private final Resources resources;

    Pool(Board board, Stock stock) {
        this.board = board;
        this.stock = stock;
        resources = board.network.resources();
    }

    long turnaround(int r) {
        return resources.turnaround()[r];
    }

    /** Notes what units did from a moment until now. */
    void log(int r, int units, UseLog.Use use, int by, long since) {
        board.trajectory.resources().add(r, units, use, by, since, board.now);
    }

    /** Units used by an activity are given back at its finish; {@code use} is the position among all uses. */
    void giveBack(int r, int units, int by, long since, int use) {
        log(r, units, UseLog.Use.ENGAGED, by, since);
        if (turnaround(r) > 0) {
            board.schedule(Kind.TURNAROUND, use, turnaround(r));
        } else {
            free(r, units, by);
        }
    }

    /** The turnaround after a use has ended. */
    void turnaroundEnded(int use, int by) {
        Activities.Needs needs = board.network.activities().needs();
        int r = needs.uses().items()[use];
        log(r, needs.units()[use], UseLog.Use.TURNAROUND, by, board.now - turnaround(r));
        free(r, needs.units()[use], by);
    }

    void free(int r, int units, int by) {
        stock.give(r, units, by, board.now);
        board.lobby.release(board.resource(r));
    }
}
