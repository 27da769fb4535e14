package org.summitsim.analysis.blame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Microseconds by thing and root, added up over replications. Whole numbers only, so tallies of several workers add up to the same
 * in any order. One thread writes.
 */
final class BlameTally {
    private static final int FREE = -1;
    private static final double FULL = 0.6;
    private static final int MOST_LISTED = 64;

    private final int roots;
    private int used;
    private long[] key = new long[1024];
    private long[] sum = new long[1024];
    private long[] count = new long[1024];

    /** An empty tally of so many roots. */
    BlameTally(int roots) {
        this.roots = roots;
        Arrays.fill(key, FREE);
    }

    /**
     * One line.
     *
     * @param micros microseconds, the sum
     * @param count in how many replications
     */
    record Line(int thing, int root, long micros, long count) {}

    /** Adds what one replication says of a thing and a root; once in each. */
    void add(int thing, int root, long micros) {
        add((long) thing * roots + root, micros, 1);
    }

    private void add(long which, long micros, long times) {
        int slot = slot(which);
        if (key[slot] == FREE) {
            if (used > FULL * key.length) {
                grow();
                slot = slot(which);
            }
            key[slot] = which;
            used++;
        }
        sum[slot] += micros;
        count[slot] += times;
    }

    private int slot(long which) {
        int mask = key.length - 1;
        int slot = (int) ((which * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (key[slot] != which && key[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKey = key;
        long[] oldSum = sum;
        long[] oldCount = count;
        key = new long[2 * oldKey.length];
        sum = new long[key.length];
        count = new long[key.length];
        Arrays.fill(key, FREE);
        for (int i = 0; i < oldKey.length; i++) {
            if (oldKey[i] != FREE) {
                int slot = slot(oldKey[i]);
                key[slot] = oldKey[i];
                sum[slot] = oldSum[i];
                count[slot] = oldCount[i];
            }
        }
    }

    /** Adds all that {@code other} has counted. */
    void combine(BlameTally other) {
        for (int i = 0; i < other.key.length; i++) {
            if (other.key[i] != FREE) {
                add(other.key[i], other.sum[i], other.count[i]);
            }
        }
    }

    /**
     * The lines of each thing, the most minutes first, ties in the order of roots.
     *
     * @param small the root to which those are put that a thing has beyond the first {@value #MOST_LISTED}
     */
    List<List<Line>> list(int things, int small) {
        List<List<Line>> lists = new ArrayList<>();
        for (int thing = 0; thing < things; thing++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != FREE) {
                int thing = (int) (key[i] / roots);
                lists.get(thing).add(new Line(thing, (int) (key[i] % roots), sum[i], count[i]));
            }
        }
        for (List<Line> lines : lists) {
            lines.sort((a, b) -> a.micros() == b.micros()
                    ? Integer.compare(a.root(), b.root())
                    : Long.compare(b.micros(), a.micros()));
            shorten(lines, small);
        }
        return lists;
    }

    /** In how many replications one of several came is not known: at least as often as the commonest of them. */
    private static void shorten(List<Line> lines, int small) {
        if (lines.size() <= MOST_LISTED) {
            return;
        }
        List<Line> rest = new ArrayList<>(lines.subList(MOST_LISTED, lines.size()));
        lines.subList(MOST_LISTED, lines.size()).clear();
        lines.stream().filter(line -> line.root() == small).findFirst().ifPresent(line -> {
            lines.remove(line);
            rest.add(line);
        });
        long micros = rest.stream().mapToLong(Line::micros).sum();
        long count = rest.stream().mapToLong(Line::count).max().orElse(0);
        lines.add(new Line(rest.get(0).thing(), small, micros, count));
    }
}
