package org.summitsim.engine;

import org.summitsim.network.TimeLine;

/**
 * First come, first served: sorts turns by the instant at which the planned moment and the dependencies of the entry that
 * they serve no longer stood in the way; those of entries that still wait for that come after, by planned start; returns to
 * base last. A queue has come when its head did. Ties keep their order.
 */
final class FirstCome {
    private static final long NOT_YET = Long.MAX_VALUE / 2;

    private final Turns turns;
    private final Trajectory trajectory;
    private final long[] plannedStart;
    private int[] spare;

    FirstCome(Turns turns, Trajectory trajectory, long[] plannedStart) {
        this.turns = turns;
        this.trajectory = trajectory;
        this.plannedStart = plannedStart;
        spare = new int[Math.max(1, turns.size())];
    }

    /** Whether one entry came before another. */
    boolean isBefore(int a, int b) {
        return came(a) < came(b);
    }

    private long came(int a) {
        long ready = trajectory.ready()[a];
        if (ready != TimeLine.NONE) {
            return ready;
        }
        return plannedStart[a] == TimeLine.NONE ? Long.MAX_VALUE - 1 : NOT_YET + Math.min(NOT_YET / 2, plannedStart[a]);
    }

    private long cameOf(int turn) {
        int queue = turns.queueAt(turn);
        if (queue >= 0) {
            return trajectory.visits().headSince(queue);
        }
        int a = turns.served(turn);
        return a < 0 ? Long.MAX_VALUE : came(a);
    }

    /** Sorts turns that are in the order of the file; merges runs of doubling length. */
    int[] sort(int[] list, int count) {
        int[] from = list;
        int[] to = spare;
        for (int width = 1; width < count; width *= 2) {
            for (int low = 0; low < count; low += 2 * width) {
                merge(from, to, low, Math.min(low + width, count), Math.min(low + 2 * width, count));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        spare = to;
        return from;
    }

    private void merge(int[] from, int[] to, int low, int middle, int high) {
        int left = low;
        int right = middle;
        for (int k = low; k < high; k++) {
            boolean first = left < middle && (right >= high || cameOf(from[left]) <= cameOf(from[right]));
            to[k] = first ? from[left++] : from[right++];
        }
    }
}
