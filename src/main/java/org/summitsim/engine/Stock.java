package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.TimeLine;

/**
 * Counts of free units: of pooled resources, or of places' room. Remembers for the current instant how many were free just
 * before it and who released first.
 */
final class Stock {
    private final int[] capacity;
    private final int[] free;
    private final int[] before;
    private final long[] changed;
    private final int[] releaser;

    Stock(int[] capacity) {
        this.capacity = capacity;
        free = new int[capacity.length];
        before = new int[capacity.length];
        changed = new long[capacity.length];
        releaser = new int[capacity.length];
    }

    void clear() {
        System.arraycopy(capacity, 0, free, 0, free.length);
        Arrays.fill(changed, TimeLine.NONE);
        Arrays.fill(releaser, -1);
    }

    int free(int which) {
        return free[which];
    }

    void take(int which, int units, long now) {
        touch(which, now);
        free[which] -= units;
    }

    /** Gives units back; {@code by} is the activity (or a larger number for a move) that had them. */
    void give(int which, int units, int by, long now) {
        touch(which, now);
        free[which] += units;
        if (releaser[which] < 0 || (by >= 0 && by < releaser[which])) {
            releaser[which] = by;
        }
    }

    private void touch(int which, long now) {
        if (changed[which] != now) {
            changed[which] = now;
            before[which] = free[which];
            releaser[which] = -1;
        }
    }

    /** Whether just before this instant there were fewer than {@code units} free. */
    boolean wasShort(int which, int units, long now) {
        return changed[which] == now && before[which] < units;
    }

    /** Who released first at this instant, or -1. */
    int releaser(int which) {
        return releaser[which];
    }
}
