package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.summitsim.engine.Cause;

/**
 * How often each activity was bound by what, and how late it was then. Whole numbers only, so tallies of several workers add
 * up to the same in any order. One thread writes.
 */
final class CauseTally {
    private static final int NO_MORE = -1;
    private static final Cause[] CAUSES = Cause.values();

    private final int[] first;
    private int size;
    private int[] next = new int[64];
    private int[] cause = new int[64];
    private int[] of = new int[64];
    private int[] by = new int[64];
    private long[] count = new long[64];
    private long[] late = new long[64];

    CauseTally(int activities) {
        first = new int[activities];
        Arrays.fill(first, NO_MORE);
    }

    /**
     * One line of a tally.
     *
     * @param count how often
     * @param late microseconds, the sum
     */
    record Line(int activity, Cause cause, int of, int by, long count, long late) {}

    /** Counts one start that was {@code micros} late. */
    void add(int activity, Cause what, int which, int releaser, long micros) {
        add(activity, what.ordinal(), which, releaser, 1, micros);
    }

    private void add(int activity, int what, int which, int releaser, long times, long micros) {
        int line = first[activity];
        while (line >= 0 && (cause[line] != what || of[line] != which || by[line] != releaser)) {
            line = next[line];
        }
        if (line < 0) {
            line = open(activity, what, which, releaser);
        }
        count[line] += times;
        late[line] += micros;
    }

    private int open(int activity, int what, int which, int releaser) {
        if (size == next.length) {
            grow();
        }
        next[size] = first[activity];
        first[activity] = size;
        cause[size] = what;
        of[size] = which;
        by[size] = releaser;
        return size++;
    }

    private void grow() {
        int more = 2 * size;
        next = Arrays.copyOf(next, more);
        cause = Arrays.copyOf(cause, more);
        of = Arrays.copyOf(of, more);
        by = Arrays.copyOf(by, more);
        count = Arrays.copyOf(count, more);
        late = Arrays.copyOf(late, more);
    }

    /** Adds all that {@code other} has counted. */
    void combine(CauseTally other) {
        for (int a = 0; a < first.length; a++) {
            for (int line = other.first[a]; line >= 0; line = other.next[line]) {
                add(a, other.cause[line], other.of[line], other.by[line], other.count[line], other.late[line]);
            }
        }
    }

    /** The lines of an activity, commonest first, ties in the order of causes and of what they name. */
    List<Line> list(int activity) {
        List<Line> lines = new ArrayList<>();
        for (int line = first[activity]; line >= 0; line = next[line]) {
            lines.add(new Line(activity, CAUSES[cause[line]], of[line], by[line], count[line], late[line]));
        }
        lines.sort(Comparator.comparingLong((Line line) -> -line.count())
                .thenComparing(Line::cause)
                .thenComparingInt(Line::of)
                .thenComparingInt(Line::by));
        return lines;
    }
}
