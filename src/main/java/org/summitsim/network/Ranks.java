package org.summitsim.network;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The order of dispatch: priority, then planned start, then file order; parts follow their parent. */
final class Ranks {
    private Ranks() {}

    /** The position of each activity in the order of dispatch, shape [n]. */
    static int[] of(Outline outline, long[] start) {
        int n = outline.size();
        int[] top = IntStream.range(0, n)
                .filter(i -> outline.nodes().get(i).parent() < 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) ->
                                outline.nodes().get(i).terms().priority().orElse(Integer.MAX_VALUE))
                        .thenComparingLong(i -> start[i] == TimeLine.NONE ? Long.MAX_VALUE : start[i])
                        .thenComparingInt(i -> i))
                .mapToInt(i -> i)
                .toArray();
        int[] rank = new int[n];
        int next = 0;
        for (int i : top) {
            rank[i] = next++;
            for (int part = i + 1; part < n && outline.nodes().get(part).parent() == i; part++) {
                rank[part] = next++;
            }
        }
        return rank;
    }
}
