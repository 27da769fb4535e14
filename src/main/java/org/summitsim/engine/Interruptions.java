package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.TimeLine;

/**
 * Meetings that calls interrupt: their work, or that of the item which has the floor, stands still until the last interruption
 * has ended; they keep their people, their room and their resources (rule 25).
 */
final class Interruptions {
    private static final int NOTHING = -1;

    private final Board board;
    private final WorkClock work;
    private final int[] count;
    private final long[] since;
    private final int[] suspended;
    private final long[] ended;
    private final Cause[] what;
    private final int[] which;
    private final int[] by;

    Interruptions(Board board, WorkClock work) {
        this.board = board;
        this.work = work;
        count = new int[board.activities];
        since = new long[board.activities];
        suspended = new int[board.activities];
        ended = new long[board.activities];
        what = new Cause[board.activities];
        which = new int[board.activities];
        by = new int[board.activities];
    }

    void clear() {
        Arrays.fill(count, 0);
        Arrays.fill(since, TimeLine.NONE);
        Arrays.fill(suspended, NOTHING);
        Arrays.fill(ended, TimeLine.NONE);
        Arrays.fill(what, Cause.CLOCK);
    }

    /** Whether something interrupts a meeting. */
    boolean isOn(int meeting) {
        return count[meeting] > 0;
    }

    /**
     * An interruption of a meeting begins.
     *
     * @param floor what is being worked at: the meeting itself, one of its items, or -1
     */
    void begin(int meeting, int floor) {
        count[meeting]++;
        if (count[meeting] > 1) {
            return;
        }
        since[meeting] = board.now;
        suspended[meeting] = NOTHING;
        if (floor >= 0 && work.isRunning(floor)) {
            work.suspend(floor);
            suspended[meeting] = floor;
        }
    }

    /** An interruption of a meeting, which may be over, ends; true if it was the last and the meeting goes on. */
    boolean end(int meeting) {
        count[meeting]--;
        if (count[meeting] > 0) {
            return false;
        }
        note(meeting);
        int floor = suspended[meeting];
        suspended[meeting] = NOTHING;
        if (floor >= 0 && board.trajectory.state()[floor] == State.RUNNING) {
            work.resume(floor);
        }
        return board.trajectory.state()[meeting] == State.RUNNING;
    }

    /** A call gives back what it had taken from a meeting: of several at one instant the first in the order of causes counts. */
    void givenBack(int meeting, Cause cause, int number, int disruption) {
        if (ended[meeting] != board.now || cause.compareTo(what[meeting]) < 0) {
            ended[meeting] = board.now;
            what[meeting] = cause;
            which[meeting] = number;
            by[meeting] = disruption;
        }
    }

    /** Whether a call that interrupted a meeting ended at this very instant. */
    boolean endedNow(int meeting) {
        return ended[meeting] == board.now;
    }

    /** What the call that ended last had taken: a person, a place or a resource. */
    Cause what(int meeting) {
        return what[meeting];
    }

    /** Which one. */
    int which(int meeting) {
        return which[meeting];
    }

    /** The disruption whose call that was, as a number among those who release. */
    int by(int meeting) {
        return by[meeting];
    }

    /** For how long a call that came at a moment has interrupted an activity, which may be over: microseconds, at least 0. */
    long lasted(int a, long from) {
        long finish = board.trajectory.finish()[a];
        return Math.max(0, (finish == TimeLine.NONE ? board.now : finish) - from);
    }

    private void note(int meeting) {
        addUntilNow(meeting, meeting);
        if (suspended[meeting] >= 0 && suspended[meeting] != meeting) {
            addUntilNow(suspended[meeting], meeting);
        }
    }

    private void addUntilNow(int a, int meeting) {
        board.trajectory.interrupted()[a] += lasted(a, since[meeting]);
    }

    /** Notes interruptions that are still going on when a replication is over. */
    void closeBooks() {
        for (int a = 0; a < count.length; a++) {
            if (count[a] > 0) {
                note(a);
            }
        }
    }
}
