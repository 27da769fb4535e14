package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.Activities;
import org.summitsim.network.Slots;
import org.summitsim.network.TimeLine;

/**
 * Items that did not take place, or not to their end, and the meetings that take them (rule 19). The part that a meeting keeps
 * for an item counts as skipped until the item is carried; from then on it is a part like any other, and what waits for the item
 * waits for it. It is not carried a second time.
 */
final class Carrying {
    private final Board board;
    private final Parts parts;
    private final Slots.Carries carries;
    private final Activities.Shape shape;
    private final int[] reserves;
    private final long[] needed;

    Carrying(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        carries = board.network.slots().carries();
        shape = board.network.activities().shape();
        reserves = Arrays.stream(carries.reserve()).filter(r -> r >= 0).toArray();
        needed = new long[board.activities];
    }

    void clear() {
        for (int reserve : reserves) {
            board.trajectory.state()[reserve] = State.SKIPPED;
        }
    }

    /** How many parts are kept for items that may be carried. */
    int reserves() {
        return reserves.length;
    }

    /** The item that a part is kept for. */
    int origin(int reserve) {
        return carries.origin()[reserve];
    }

    /** Where an item was last to be discussed: itself, or the part that it was carried to. */
    int last(int item) {
        return board.trajectory.carried()[item] ? carries.reserve()[item] : item;
    }

    boolean isReserve(int a) {
        return carries.isReserve(a);
    }

    /** Whether nobody knows yet if an item will be discussed: it was carried, and has neither finished nor been dropped. */
    boolean isPending(int item) {
        int reserve = carries.reserve()[item];
        return reserve >= 0 && board.isOpen(reserve);
    }

    /** How long an activity that begins needs: as drawn, of a carried item what is left of that. */
    long needed(int a) {
        return carries.isReserve(a) ? needed[a] : board.draw.work(a, parts.rounds.of(a));
    }

    /** An item has ended early, or it was given up: what has not taken place of it goes on to the meeting that takes it. */
    void carry(int item) {
        int reserve = carries.reserve()[item];
        Trajectory out = board.trajectory;
        if (reserve < 0 || out.carried()[item] || !parts.agendas.takesMore(shape.parent()[reserve])) {
            return;
        }
        int home = shape.parent()[item];
        if (out.state()[item] == State.CANCELLED && out.state()[home] != State.CANCELLED) {
            return;
        }
        double speech = board.draw.speech(reserve) / board.draw.speech(item);
        long done = out.state()[item] == State.DONE ? parts.work.done(item) : 0;
        long planned = board.network.activities().plan().duration()[item];
        needed[reserve] = (long) Math.rint(Math.max(0, board.draw.work(item, Math.max(1, parts.rounds.of(item))) - done)
                * speech);
        parts.disciplines.plan(reserve, (long) Math.rint(Math.max(0, planned - done) * speech));
        out.carried()[item] = true;
        out.state()[reserve] = State.UNDECIDED;
        out.ready()[reserve] = out.ready()[reserve] == TimeLine.NONE ? TimeLine.NONE : board.now;
        parts.lifecycle.opened();
        parts.agendas.added(reserve);
    }

    /** An activity has been given up: an item may be carried on; a carried one is dropped for good. */
    void givenUp(int a) {
        if (!carries.isReserve(a)) {
            carry(a);
        } else if (board.trajectory.start()[carries.origin()[a]] != TimeLine.NONE) {
            parts.lifecycle.satisfyFromFinish(carries.origin()[a]);
        } else {
            parts.misses.passOn(carries.origin()[a]);
        }
    }

    /** A carried item has begun: what waits for its start goes on, unless it had begun before. */
    void began(int a) {
        if (carries.isReserve(a) && board.trajectory.start()[carries.origin()[a]] == TimeLine.NONE) {
            parts.lifecycle.satisfyFromStart(carries.origin()[a]);
        }
    }

    /** An activity has finished: what waits for it goes on, unless what was cut of it is carried; what waits for a carried item too. */
    void ended(int a) {
        if (parts.disciplines.wasCut(a)) {
            carry(a);
        }
        if (!isPending(a)) {
            parts.lifecycle.satisfyFromFinish(a);
        }
        if (carries.isReserve(a)) {
            parts.lifecycle.satisfyFromFinish(carries.origin()[a]);
        }
    }
}
