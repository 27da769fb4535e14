package org.summitsim.statistics;

import java.util.stream.IntStream;
import org.apache.commons.numbers.arrays.Selection;

/**
 * Which of the classes of {@link Dependence} each number of a column is in, and whether it is in its lowest or its highest fifth. Made once of a column that
 * is held against many others. Immutable.
 */
final class Classes {
    static final int LOW = 0;
    static final int HIGH = 1;
    static final int NEITHER = 2;

    private final int count;
    private final boolean spread;
    private final byte[] of;
    private final byte[] tail;

    /** The classes of at least one number, all finite. */
    Classes(double[] x) {
        int n = x.length;
        count = Math.max(2, Math.min(Dependence.CLASSES, n / Dependence.LEAST_IN_CLASS));
        double[] placed = placed(x, count);
        double[] edges = new double[count - 1];
        for (int k = 1; k < count; k++) {
            edges[k - 1] = placed[edge(k, n, count)];
        }
        double most = placed[n - 1];
        double low = placed[(n - 1) / 5];
        double high = placed[n - 1 - (n - 1) / 5];
        spread = placed[0] < most;
        if (low == high && low < most) {
            high = Math.nextUp(low);
        } else if (low == high) {
            low = Math.nextDown(high);
        }
        of = new byte[n];
        tail = new byte[n];
        for (int i = 0; i < n; i++) {
            of[i] = (byte) above(edges, x[i]);
            tail[i] = (byte) (x[i] <= low ? LOW : x[i] >= high ? HIGH : NEITHER);
        }
    }

    /** A copy in which those that are read stand where they would stand if all were sorted. */
    private static double[] placed(double[] x, int count) {
        int n = x.length;
        double[] placed = x.clone();
        IntStream ends = IntStream.of(0, (n - 1) / 5, n - 1 - (n - 1) / 5, n - 1);
        IntStream edges = IntStream.range(1, count).map(k -> edge(k, n, count));
        Selection.select(
                placed, IntStream.concat(ends, edges).sorted().distinct().toArray());
        return placed;
    }

    private static int edge(int k, int n, int count) {
        return (int) ((long) k * n / count);
    }

    /** How many edges a value has reached; they ascend. */
    private static int above(double[] edges, double value) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value >= edges[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int count() {
        return count;
    }

    /** Whether not all numbers are equal. */
    boolean isSpread() {
        return spread;
    }

    int of(int i) {
        return of[i];
    }

    /** {@link #LOW}, {@link #HIGH} or {@link #NEITHER}. */
    int tail(int i) {
        return tail[i];
    }
}
