package org.summitsim.analysis;

import java.util.Arrays;

/**
 * Stretches of time, such as the hours in which someone is available, that are asked how much of another stretch they cover.
 * Immutable; microseconds since the clock's start.
 */
final class Timetable {
    private final long[] from;
    private final long[] to;
    private final long[] before;

    private Timetable(long[] pairs) {
        int n = pairs.length / 2;
        from = new long[n];
        to = new long[n];
        before = new long[n + 1];
        for (int i = 0; i < n; i++) {
            from[i] = pairs[2 * i];
            to[i] = pairs[2 * i + 1];
            before[i + 1] = before[i] + to[i] - from[i];
        }
    }

    /**
     * The part of some intervals that lies between two moments.
     *
     * @param pairs ascending disjoint pairs of first and last moment
     */
    static Timetable of(long[] pairs, long low, long high) {
        long[] clipped = new long[pairs.length];
        int size = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            long first = Math.max(low, pairs[i]);
            long last = Math.min(high, pairs[i + 1]);
            if (first < last) {
                clipped[size++] = first;
                clipped[size++] = last;
            }
        }
        return new Timetable(Arrays.copyOf(clipped, size));
    }

    /** This without the time that {@code other} covers. */
    Timetable minus(Timetable other) {
        long[] left = new long[2 * (from.length + other.from.length)];
        int size = 0;
        for (int i = 0; i < from.length; i++) {
            long at = from[i];
            for (int k = 0; k < other.from.length && other.from[k] < to[i]; k++) {
                if (other.to[k] > at) {
                    if (other.from[k] > at) {
                        left[size++] = at;
                        left[size++] = other.from[k];
                    }
                    at = other.to[k];
                }
            }
            if (at < to[i]) {
                left[size++] = at;
                left[size++] = to[i];
            }
        }
        return new Timetable(Arrays.copyOf(left, size));
    }

    /** The length of all stretches together. */
    long total() {
        return before[from.length];
    }

    /** How much of the time from one moment to another is covered. */
    long within(long low, long high) {
        if (from.length == 1) {
            return Math.max(0, Math.min(high, to[0]) - Math.max(low, from[0]));
        }
        return low < high ? until(high) - until(low) : 0;
    }

    private long until(long moment) {
        int found = Arrays.binarySearch(from, moment);
        int i = found >= 0 ? found : -found - 2;
        return i < 0 ? 0 : before[i] + Math.min(moment, to[i]) - from[i];
    }
}
