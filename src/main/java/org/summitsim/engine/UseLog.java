package org.summitsim.engine;

import java.util.Arrays;

/**
 * What people or resources did during one replication: one row per stretch of time. The array grows as needed and is used
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

    /** Numbers of a row: who and units, use and by what, each a pair of whole numbers in one; from when; to when. */
    private static final int WIDTH = 4;

    private int size;
    private long[] rows = new long[64 * WIDTH];

    UseLog() {}

    void clear() {
        size = 0;
    }

    void add(int subject, int units, Use what, int cause, long start, long end) {
        int row = WIDTH * size++;
        if (row == rows.length) {
            rows = Arrays.copyOf(rows, 2 * row);
        }
        rows[row] = pair(subject, units);
        rows[row + 1] = pair(what.ordinal(), cause);
        rows[row + 2] = start;
        rows[row + 3] = end;
    }

    private static long pair(int high, int low) {
        return ((long) high << Integer.SIZE) | (low & 0xFFFF_FFFFL);
    }

    /** The number of stretches. */
    public int size() {
        return size;
    }

    /** The person or resource of stretch k. */
    public int who(int k) {
        return (int) (rows[WIDTH * k] >> Integer.SIZE);
    }

    /** The number of units in use (of a person 1). */
    public int units(int k) {
        return (int) rows[WIDTH * k];
    }

    /** What was done. */
    public Use use(int k) {
        return USES[(int) (rows[WIDTH * k + 1] >> Integer.SIZE)];
    }

    /**
     * For what: an activity, or the number of activities plus a move, or both numbers plus a disruption, or -1 for an empty
     * move.
     */
    public int by(int k) {
        return (int) rows[WIDTH * k + 1];
    }

    /** When it began, microseconds. */
    public long from(int k) {
        return rows[WIDTH * k + 2];
    }

    /** When it ended, microseconds, at least {@link #from}. */
    public long to(int k) {
        return rows[WIDTH * k + 3];
    }
}
