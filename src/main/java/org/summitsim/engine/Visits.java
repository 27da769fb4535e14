package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.TimeLine;

/**
 * When entities of streams came to each of their stations, were served and left, microseconds since the clock's start;
 * {@link TimeLine#NONE} for what did not happen. Shape of every array: [visits] (see {@code Streams}). Overwritten by the
 * next replication; readers must not write.
 */
public final class Visits {
    private final long[] joined;
    private final long[] began;
    private final long[] ended;
    private final long[] headSince;

    Visits(int visits, int queues) {
        headSince = new long[queues];
        joined = new long[visits];
        began = new long[visits];
        ended = new long[visits];
    }

    void clear() {
        Arrays.fill(joined, TimeLine.NONE);
        Arrays.fill(began, TimeLine.NONE);
        Arrays.fill(ended, TimeLine.NONE);
        Arrays.fill(headSince, Long.MAX_VALUE);
    }

    /** Since when the head of a queue waits; never if nobody does. */
    long headSince(int queue) {
        return headSince[queue];
    }

    void headSince(int queue, long moment) {
        headSince[queue] = moment;
    }

    /** When each began to wait. */
    public long[] joined() {
        return joined;
    }

    /** When each began to be served; never for those who were turned away. */
    public long[] began() {
        return began;
    }

    /** When each was done, or was turned away. */
    public long[] ended() {
        return ended;
    }
}
