package org.summitsim.analysis.blame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Microseconds by thing and root, added up over replications. Whole numbers only, so tallies of several workers add up to the same
 * in any order. One thread writes.
 */
final class BlameTally {
    private static final int MOST_LISTED = 64;

    private final Row[] rows;
    private final BlameBatch batch;

    /** An empty tally of so many things and roots. */
    BlameTally(int things, int roots) {
        rows = new Row[things];
        batch = new BlameBatch(things, roots);
        for (int thing = 0; thing < things; thing++) {
            rows[thing] = new Row();
        }
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
        rows[thing].add(root, micros, 1);
    }

    /** Adds what one replication says of a thing: the roots of a moment. */
    void add(int thing, Vectors vectors, int moment) {
        if (!batch.hasRoomFor(vectors, moment)) {
            settle();
        }
        batch.add(thing, vectors, moment);
    }

    private void settle() {
        batch.empty((thing, root, micros, times) -> rows[thing].add(root, micros, times));
    }

    /** Adds all that {@code other} has counted. */
    void combine(BlameTally other) {
        settle();
        other.settle();
        for (int thing = 0; thing < rows.length; thing++) {
            Row row = other.rows[thing];
            for (int k = 0; k < row.size; k++) {
                rows[thing].add(row.root[k], row.numbers[2 * k], row.numbers[2 * k + 1]);
            }
        }
    }

    /**
     * The lines of each thing, the most minutes first, ties in the order of roots.
     *
     * @param small the root to which those are put that a thing has beyond the first {@value #MOST_LISTED}
     */
    List<List<Line>> list(int small) {
        settle();
        List<List<Line>> lists = new ArrayList<>();
        for (int thing = 0; thing < rows.length; thing++) {
            List<Line> lines = rows[thing].lines(thing);
            lines.sort((a, b) -> a.micros() == b.micros()
                    ? Integer.compare(a.root(), b.root())
                    : Long.compare(b.micros(), a.micros()));
            shorten(lines, small);
            lists.add(lines);
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

    /**
     * The roots of one thing, in the order in which they first came.
     */
    private static final class Row {
        private static final int FREE = -1;

        /** Which roots, shape [size]. */
        private int[] root = new int[8];

        /** Microseconds and number of replications of each, one behind the other, shape [size * 2]. */
        private long[] numbers = new long[2 * root.length];

        /** Where a root stands, by its hash: at most half full. */
        private int[] index = empty(4 * root.length);

        private int size;

        private static int[] empty(int length) {
            int[] index = new int[length];
            Arrays.fill(index, FREE);
            return index;
        }

        void add(int which, long micros, long times) {
            int k = find(which);
            numbers[2 * k] += micros;
            numbers[2 * k + 1] += times;
        }

        private int find(int which) {
            int slot = slot(which);
            if (index[slot] == FREE) {
                if (size == root.length) {
                    grow();
                    slot = slot(which);
                }
                index[slot] = size;
                root[size++] = which;
            }
            return index[slot];
        }

        private int slot(int which) {
            int mask = index.length - 1;
            int slot = (which * 0x9E3779B9) >>> 8 & mask;
            while (index[slot] != FREE && root[index[slot]] != which) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            root = Arrays.copyOf(root, 2 * size);
            numbers = Arrays.copyOf(numbers, 4 * size);
            index = empty(4 * root.length);
            for (int k = 0; k < size; k++) {
                index[slot(root[k])] = k;
            }
        }

        List<Line> lines(int thing) {
            List<Line> lines = new ArrayList<>();
            for (int k = 0; k < size; k++) {
                lines.add(new Line(thing, root[k], numbers[2 * k], numbers[2 * k + 1]));
            }
            return lines;
        }
    }
}
