package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.TimeLine;

/**
 * The work of activities that have no parts: begun, suspended by an interruption, taken up again, cut short, done. Knows how
 * much of it has been done at any moment.
 */
final class WorkClock {
    private final Board board;
    private final long[] total;
    private final long[] done;
    private final long[] since;
    private final boolean[] curtailed;

    WorkClock(Board board) {
        this.board = board;
        total = new long[board.activities];
        done = new long[board.activities];
        since = new long[board.activities];
        curtailed = new boolean[board.activities];
    }

    void clear() {
        Arrays.fill(total, 0);
        Arrays.fill(done, 0);
        Arrays.fill(since, TimeLine.NONE);
        Arrays.fill(curtailed, false);
    }

    /** Work of so many microseconds begins; its FINISH event is scheduled. */
    void begin(int a, long micros) {
        total[a] = micros;
        done[a] = 0;
        curtailed[a] = false;
        resume(a);
    }

    boolean isRunning(int a) {
        return since[a] != TimeLine.NONE;
    }

    /** Work that is running stands still from now on. */
    void suspend(int a) {
        done[a] += board.now - since[a];
        since[a] = TimeLine.NONE;
        board.cancel(Kind.FINISH, a);
    }

    /** Work that stands still goes on. */
    void resume(int a) {
        since[a] = board.now;
        board.schedule(Kind.FINISH, a, curtailed[a] ? 0 : total[a] - done[a]);
    }

    /** No more is done of work that stands still: when it is taken up again, it is over. */
    void curtail(int a) {
        curtailed[a] = true;
    }

    /** Work is over at this instant: done, or cut short if its event is still pending. */
    void end(int a) {
        if (isRunning(a)) {
            suspend(a);
        }
    }

    /** How much has been done until now, microseconds. */
    long done(int a) {
        return done[a] + (isRunning(a) ? board.now - since[a] : 0);
    }

    /** How much is left, microseconds, at least 0. */
    long left(int a) {
        return Math.max(0, total[a] - done(a));
    }
}
