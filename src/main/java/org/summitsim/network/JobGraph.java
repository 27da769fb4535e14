package org.summitsim.network;

import java.util.Arrays;

/**
 * The dependencies between entries, parts counting as the whole that they belong to, in an order in which successors come
 * first. Where entries wait for one another through their parts, what would close a circle is left out.
 */
final class JobGraph {
    private static final int WORD = Long.SIZE;

    private final int[] job;
    private final Arcs arcs;
    private final Rows outgoing;
    private final int[] order;
    private final int[] place;

    JobGraph(int[] parent, Arcs arcs) {
        this.arcs = arcs;
        job = new int[parent.length];
        for (int a = 0; a < job.length; a++) {
            job[a] = parent[a] < 0 ? a : parent[a];
        }
        int[] from = Arrays.stream(arcs.from()).map(a -> job[a]).toArray();
        int[] numbers = new int[from.length];
        Arrays.setAll(numbers, k -> k);
        outgoing = Rows.group(job.length, from, numbers);
        order = new int[job.length];
        place = new int[job.length];
        sort();
    }

    /** Depth first, without recursion; an entry is put down when all its successors have been. */
    private void sort() {
        int[] next = Arrays.copyOf(outgoing.at(), job.length);
        boolean[] seen = new boolean[job.length];
        int[] path = new int[job.length];
        int done = 0;
        for (int root = 0; root < job.length; root++) {
            int depth = 0;
            if (!seen[root]) {
                seen[root] = true;
                path[depth++] = root;
            }
            while (depth > 0) {
                int a = path[depth - 1];
                if (next[a] == outgoing.at()[a + 1]) {
                    place[a] = done;
                    order[done++] = a;
                    depth--;
                    continue;
                }
                int to = job[arcs.to()[outgoing.items()[next[a]++]]];
                if (!seen[to]) {
                    seen[to] = true;
                    path[depth++] = to;
                }
            }
        }
    }

    /** Whether an arc counts: it leads to another entry and closes no circle. */
    private boolean counts(int arc) {
        return place[job[arcs.to()[arc]]] < place[job[arcs.from()[arc]]];
    }

    /**
     * The latest moment at which each entry must end so that nothing ends after 0, by planned durations and lags. Counted
     * from the end of the longest path, of which only differences matter.
     *
     * @param duration planned durations, microseconds
     */
    long[] latestFinish(long[] duration) {
        long[] finish = new long[job.length];
        for (int a : order) {
            for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
                int arc = outgoing.items()[k];
                if (counts(arc)) {
                    int to = job[arcs.to()[arc]];
                    boolean toFinish = arcs.types().get(arc).toFinish();
                    boolean fromStart = arcs.types().get(arc).fromStart();
                    long end = finish[to] - (toFinish ? 0 : duration[to]) - arcs.planned()[arc];
                    finish[a] = Math.min(finish[a], end + (fromStart ? duration[a] : 0));
                }
            }
        }
        return finish;
    }

    /** The sum of the weights of the immediate successors of each entry. */
    long[] immediate(long[] weight) {
        long[] sum = new long[job.length];
        int[] last = new int[job.length];
        Arrays.fill(last, -1);
        for (int a : order) {
            for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
                int to = job[arcs.to()[outgoing.items()[k]]];
                if (counts(outgoing.items()[k]) && last[to] != a) {
                    last[to] = a;
                    sum[a] += weight[to];
                }
            }
        }
        return sum;
    }

    /** The sum of the weights of all successors of each entry; works through them 64 at a time to save memory. */
    long[] all(long[] weight) {
        long[] sum = new long[job.length];
        long[] reached = new long[job.length];
        for (int first = 0; first < job.length; first += WORD) {
            Arrays.fill(reached, 0);
            for (int a : order) {
                for (int k = outgoing.at()[a]; k < outgoing.at()[a + 1]; k++) {
                    int to = job[arcs.to()[outgoing.items()[k]]];
                    if (counts(outgoing.items()[k])) {
                        boolean here = to >= first && to < first + WORD;
                        reached[a] |= reached[to] | (here ? 1L << (to - first) : 0);
                    }
                }
                for (long left = reached[a]; left != 0; left &= left - 1) {
                    sum[a] += weight[first + Long.numberOfTrailingZeros(left)];
                }
            }
        }
        return sum;
    }
}
