package org.summitsim.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.summitsim.model.Dispatch;

/**
 * The order of dispatch: priority, then planned start, then file order; or a rule of scheduling, ties in file order. Parts
 * follow their parent.
 */
final class Ranks {
    private final Outline outline;
    private final Arcs arcs;
    private final long[] start;
    private final long[] duration;

    /**
     * What ranks are made of.
     *
     * @param start planned starts
     * @param duration planned durations
     */
    Ranks(Outline outline, Arcs arcs, long[] start, long[] duration) {
        this.outline = outline;
        this.arcs = arcs;
        this.start = start;
        this.duration = duration;
    }

    /** The position of each activity in the order of dispatch, shape [n]. */
    int[] of(Dispatch rule) {
        int n = outline.size();
        int[] top = IntStream.range(0, n)
                .filter(i -> outline.nodes().get(i).parent() < 0)
                .boxed()
                .sorted(order(rule).thenComparingInt(i -> i))
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

    /** First come, first served has no order of its own before the day is played. */
    private Comparator<Integer> order(Dispatch rule) {
        return switch (rule) {
            case PRIORITY ->
                Comparator.comparingInt((Integer i) ->
                                outline.nodes().get(i).terms().priority().orElse(Integer.MAX_VALUE))
                        .thenComparingLong(i -> start[i] == TimeLine.NONE ? Long.MAX_VALUE : start[i]);
            case FIFO -> Comparator.comparingLong(i -> 0);
            case SPT -> smallest(duration);
            case LFT -> smallest(graph().latestFinish(duration));
            case LST -> smallest(minus(graph().latestFinish(duration), duration));
            case MTS -> largest(graph().all(ones()));
            case GRPW -> largest(minus(graph().immediate(duration), negative(duration)));
            case GRPW_ALL -> largest(minus(graph().all(duration), negative(duration)));
        };
    }

    private JobGraph graph() {
        return new JobGraph(
                outline.nodes().stream().mapToInt(Outline.Node::parent).toArray(), arcs);
    }

    private long[] ones() {
        long[] ones = new long[outline.size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static long[] negative(long[] values) {
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    private static long[] minus(long[] a, long[] b) {
        long[] difference = new long[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    private static Comparator<Integer> smallest(long[] values) {
        return Comparator.comparingLong(i -> values[i]);
    }

    private static Comparator<Integer> largest(long[] values) {
        return Comparator.comparingLong(i -> -values[i]);
    }
}
