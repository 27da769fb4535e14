package org.summitsim.statistics;

import java.util.Arrays;

/**
 * Where each of some values stands when they are sorted. Made once of a column that is compared with many others. Immutable.
 */
final class Ranking {
    /** How many values are smaller, of each. */
    private final int[] smaller;
    /** The values from the least to the greatest, those equal in the order in which they came. */
    private final int[] order;
    /** Pairs of equal values. */
    private final long ties;

    private final double[] centred;

    private Ranking(int[] smaller, int[] ties) {
        int n = smaller.length;
        this.smaller = smaller;
        order = new int[n];
        centred = new double[n];
        int[] placed = new int[n];
        long pairs = 0;
        for (int i = 0; i < n; i++) {
            int of = smaller[i];
            pairs += placed[of];
            order[of + placed[of]++] = i;
            centred[i] = (2 * of + ties[i] - 1) / 2.0 - (n - 1) / 2.0;
        }
        this.ties = pairs;
    }

    /**
     * The ranking of some values.
     *
     * @param values without NaN
     */
    static Ranking of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] smaller = new int[values.length];
        int[] ties = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            smaller[i] = first(sorted, values[i], false);
            ties[i] = first(sorted, values[i], true) - smaller[i];
        }
        return new Ranking(smaller, ties);
    }

    /** The first place of which the value is more than {@code value}, or at least that. */
    private static int first(double[] sorted, double value, boolean more) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = more ? sorted[middle] <= value : sorted[middle] < value;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The ranks less their mean, equal values having the mean of theirs. Not to be written to. */
    double[] centred() {
        return centred;
    }

    /** Kendall's tau-b, see {@link Correlation#kendall}; NaN where one of both has no spread. */
    double kendall(Ranking other) {
        int n = order.length;
        int[] inOrder = new int[n];
        for (int i = 0; i < n; i++) {
            inOrder[i] = other.smaller[order[i]];
        }
        long both = 0;
        for (int first = 0; first < n; ) {
            int end = first + 1;
            while (end < n && smaller[order[end]] == smaller[order[first]]) {
                end++;
            }
            // Equal values of the one are put in the order of the other, so that they count as no pair in the wrong
            // order.
            Arrays.sort(inOrder, first, end);
            both += ties(inOrder, first, end);
            first = end;
        }
        long pairs = n * (n - 1L) / 2;
        long less = pairs - ties - other.ties + both - 2 * inversions(inOrder);
        return less / Math.sqrt((pairs - ties) * (double) (pairs - other.ties));
    }

    private static long ties(int[] sorted, int first, int end) {
        long pairs = 0;
        int equal = 0;
        for (int i = first + 1; i < end; i++) {
            equal = sorted[i] == sorted[i - 1] ? equal + 1 : 0;
            pairs += equal;
        }
        return pairs;
    }

    /** Pairs in the wrong order, counted while they are merged in the right one (Knight 1966). */
    private static long inversions(int[] values) {
        int n = values.length;
        int[] from = values;
        int[] to = new int[n];
        long wrong = 0;
        for (int width = 1; width < n; width *= 2) {
            for (int first = 0; first < n; first += 2 * width) {
                wrong += merge(from, to, first, Math.min(n, first + width), Math.min(n, first + 2 * width));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return wrong;
    }

    private static long merge(int[] from, int[] to, int first, int middle, int end) {
        long wrong = 0;
        int left = first;
        int right = middle;
        for (int at = first; at < end; at++) {
            if (right == end || (left < middle && from[left] <= from[right])) {
                to[at] = from[left++];
            } else {
                to[at] = from[right++];
                wrong += middle - left;
            }
        }
        return wrong;
    }
}
