package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;

/** What departures waited for last, and who made way for them: a departure's binding cause. */
final class Sendoffs {
    private static final int NOBODY = -1;

    private final Board board;
    private final Whereabouts who;
    private final Trips trips;
    private final int[] missed;

    Sendoffs(Board board, Whereabouts who, Trips trips) {
        this.board = board;
        this.who = who;
        this.trips = trips;
        missed = new int[board.network.travel().moves().size()];
    }

    void clear() {
        Arrays.fill(missed, NOBODY);
    }

    /** A move waits for somebody. */
    void waitForPerson(int move, int p) {
        missed[move] = p;
        board.lobby.waitAt(board.turns.ofMove(move), board.person(p));
    }

    /** A move waits for units of a resource: until its hours begin, or until it is called and comes. */
    void waitForVehicle(int move, int transfer, int r, int from) {
        board.trajectory.departureOf()[move] = r;
        long opens = trips.inService(r, transfer, from);
        if (opens > board.now) {
            if (opens != Long.MAX_VALUE) {
                board.scheduleAt(Kind.LEAVE, move, opens);
            }
            return;
        }
        trips.call(move, transfer, from, board.now);
        board.lobby.waitAt(board.turns.ofMove(move), board.resource(r));
    }

    /** A person sets out on foot. */
    void walks(int move, int p) {
        board.trajectory.departureBy()[move] = freedNow(p);
    }

    /**
     * A party sets out. Of those who go, or were missed, the first who became free now made way, else who released the vehicle.
     *
     * @param move the move whose turn it was
     * @param party the moves of those who go, the first {@code size} of it
     * @param from where they are
     */
    void drive(int move, int[] party, int size, int from) {
        int of = board.trajectory.departureOf()[move];
        int by = missed[move] < 0 ? NOBODY : freedNow(missed[move]);
        for (int k = size - 1; k >= 0; k--) {
            int free = freedNow(board.network.travel().moves().person()[party[k]]);
            by = free < 0 ? by : free;
        }
        by = by < 0 && of >= 0 ? trips.releaser(of, from) : by;
        for (int k = 0; k < size; k++) {
            board.trajectory.departureOf()[party[k]] = of;
            board.trajectory.departureBy()[party[k]] = by;
        }
    }

    private int freedNow(int p) {
        return who.wasFreedNow(p) ? who.freedBy(p) : NOBODY;
    }
}
