package org.summitsim.engine;

import java.util.Arrays;

/**
 * What people or resources did during one replication: one row per stretch of time. The arrays grow as needed and are used
 * again for the next replication; rows from {@link #size} on mean nothing. Rows are in the order in which stretches ended.
 */
public final class UseLog {
    /** What somebody or something was doing. */
    public enum Use {
        /** In an activity, or (a vehicle) carrying people. */
        ENGAGED,
        /** On the way: of a person any move, of a vehicle an empty one. */
        TRAVELLING,
        /** In place after the planned start of the next entry, which has not started. */
        WAITING,
        /** Being made ready after a use. */
        TURNAROUND
    }

    private static final Use[] USES = Use.values();

    private int size;
    private int[] who = new int[64];
    private int[] unit = new int[64];
    private byte[] use = new byte[64];
    private int[] by = new int[64];
    private long[] from = new long[64];
    private long[] to = new long[64];

    UseLog() {}

    void clear() {
        size = 0;
    }

    void add(int subject, int units, Use what, int cause, long start, long end) {
        if (size == who.length) {
            grow();
        }
        who[size] = subject;
        unit[size] = units;
        use[size] = (byte) what.ordinal();
        by[size] = cause;
        from[size] = start;
        to[size++] = end;
    }

    private void grow() {
        int more = 2 * size;
        who = Arrays.copyOf(who, more);
        unit = Arrays.copyOf(unit, more);
        use = Arrays.copyOf(use, more);
        by = Arrays.copyOf(by, more);
        from = Arrays.copyOf(from, more);
        to = Arrays.copyOf(to, more);
    }

    /** The number of stretches. */
    public int size() {
        return size;
    }

    /** The person or resource of stretch k. */
    public int who(int k) {
        return who[k];
    }

    /** The number of units in use (of a person 1). */
    public int units(int k) {
        return unit[k];
    }

    /** What was done. */
    public Use use(int k) {
        return USES[use[k]];
    }

    /**
     * For what: an activity, or the number of activities plus a move, or both numbers plus a disruption, or -1 for an empty
     * move.
     */
    public int by(int k) {
        return by[k];
    }

    /** When it began, microseconds. */
    public long from(int k) {
        return from[k];
    }

    /** When it ended, microseconds, at least {@link #from}. */
    public long to(int k) {
        return to[k];
    }
}
