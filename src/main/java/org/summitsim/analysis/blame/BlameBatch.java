package org.summitsim.analysis.blame;

import java.util.Arrays;

/**
 * Lists of roots of some replications that wait to be added up thing by thing. A replication goes through all things, and a large
 * programme has more roots of things than a processor keeps at hand: each number would have to be fetched from memory for every
 * replication. So lists are put one behind the other first, and then all that there are of one thing are added up at once, and what comes
 * out of them goes to its row. One thread.
 */
final class BlameBatch {
    /** So many roots wait at most, unless one list alone is longer. */
    private static final int MOST = 1 << 21;

    private static final int NO_MORE = -1;

    /** Shape [entries]. */
    private int[] root = new int[1024];

    private long[] micros = new long[1024];
    private int size;
    /** Shape [lists]: where a list ends, where it begins is where the one before ends; and the one before it of the same thing. */
    private int[] end = new int[128];

    private int[] next = new int[128];
    private int lists;
    /** Shape [things]: the latest list of each. */
    private final int[] latest;
    /** Shape [roots]: of the thing being added up. */
    private final long[] sum;

    private final int[] count;
    private final int[] touched;
    private int touchedCount;

    /** Where the sums of a thing go. */
    interface Sink {
        void add(int thing, int root, long micros, long times);
    }

    BlameBatch(int things, int roots) {
        latest = new int[things];
        Arrays.fill(latest, NO_MORE);
        sum = new long[roots];
        count = new int[roots];
        touched = new int[roots];
    }

    /** Whether there is room for another list. */
    boolean hasRoomFor(Vectors vectors, int moment) {
        return size + vectors.end(moment) - vectors.first(moment) <= MOST;
    }

    /** Puts the roots of a moment behind the others, as those of a thing. */
    void add(int thing, Vectors vectors, int moment) {
        int length = vectors.end(moment) - vectors.first(moment);
        if (length == 0) {
            return;
        }
        reserve(length);
        vectors.copy(moment, root, micros, size);
        size += length;
        end[lists] = size;
        next[lists] = latest[thing];
        latest[thing] = lists++;
    }

    private void reserve(int more) {
        if (size + more > root.length) {
            int length = Math.max(2 * root.length, size + more);
            root = Arrays.copyOf(root, length);
            micros = Arrays.copyOf(micros, length);
        }
        if (lists == end.length) {
            end = Arrays.copyOf(end, 2 * lists);
            next = Arrays.copyOf(next, 2 * lists);
        }
    }

    /** Adds up what waits. */
    void empty(Sink sink) {
        for (int thing = 0; thing < latest.length; thing++) {
            for (int list = latest[thing]; list >= 0; list = next[list]) {
                addUp(list == 0 ? 0 : end[list - 1], end[list]);
            }
            latest[thing] = NO_MORE;
            give(thing, sink);
        }
        size = 0;
        lists = 0;
    }

    private void addUp(int first, int beyond) {
        for (int i = first; i < beyond; i++) {
            int which = root[i];
            if (count[which] == 0) {
                touched[touchedCount++] = which;
            }
            count[which]++;
            sum[which] += micros[i];
        }
    }

    private void give(int thing, Sink sink) {
        for (int k = 0; k < touchedCount; k++) {
            int which = touched[k];
            sink.add(thing, which, sum[which], count[which]);
            sum[which] = 0;
            count[which] = 0;
        }
        touchedCount = 0;
    }
}
