package org.summitsim.analysis.blame;

import java.util.Arrays;

/**
 * Blame by moment: for each a short list of roots with their microseconds, one behind the other in arrays that are used again for
 * the next replication. One list at a time is being written, behind all others.
 */
final class Vectors {
    /** Lists up to this length keep every root; of longer ones, roots below 1 part in {@value #PARTS} are put together. */
    private static final int SHORT = 64;

    private static final long PARTS = 256;

    /** With more moments than this, memory for every moment's every root would not do: so many, and so many parts. */
    private static final int MANY = 8192;

    private static final int SHORT_OF_MANY = 16;
    private static final long PARTS_OF_MANY = 32;

    private final int small;
    private final int most;
    private final long parts;
    private final int[] from;
    private final int[] to;
    private int[] root = new int[1024];
    private long[] micros = new long[1024];
    private int begin;
    private int size;

    /**
     * Lists for so many moments.
     *
     * @param small the root that stands for those too small to be kept apart
     */
    Vectors(int moments, int small) {
        this.small = small;
        most = moments > MANY ? SHORT_OF_MANY : SHORT;
        parts = moments > MANY ? PARTS_OF_MANY : PARTS;
        from = new int[moments];
        to = new int[moments];
    }

    void clear() {
        begin = 0;
        size = 0;
    }

    /** Adds to the list that is being written; no amount is negative. */
    void add(int which, long amount) {
        if (amount == 0) {
            return;
        }
        for (int i = begin; i < size; i++) {
            if (root[i] == which) {
                micros[i] += amount;
                return;
            }
        }
        reserve(1);
        root[size] = which;
        micros[size++] = amount;
    }

    /** Adds the blame of another moment. */
    void addAll(int moment) {
        if (size == begin) {
            copy(moment);
            return;
        }
        for (int i = from[moment]; i < to[moment]; i++) {
            add(root[i], micros[i]);
        }
    }

    /** A list's roots are all different, so that nothing has to be looked up in an empty one. */
    private void copy(int moment) {
        int length = to[moment] - from[moment];
        reserve(length);
        System.arraycopy(root, from[moment], root, size, length);
        System.arraycopy(micros, from[moment], micros, size, length);
        size += length;
    }

    private void reserve(int more) {
        if (size + more > root.length) {
            int length = Math.max(2 * root.length, size + more);
            root = Arrays.copyOf(root, length);
            micros = Arrays.copyOf(micros, length);
        }
    }

    /** Adds so much of the blame of another moment, which has at least that. */
    void addSome(int moment, long amount) {
        int mark = begin;
        begin = size;
        addAll(moment);
        scale(amount);
        int end = size;
        int part = begin;
        begin = mark;
        size = part;
        for (int i = part; i < end; i++) {
            add(root[i], micros[i]);
        }
    }

    /** How much blame a moment has. */
    long sum(int moment) {
        return sum(from[moment], to[moment]);
    }

    /** How much the list that is being written adds up to. */
    long written() {
        return sum(begin, size);
    }

    private long sum(int first, int end) {
        long sum = 0;
        for (int i = first; i < end; i++) {
            sum += micros[i];
        }
        return sum;
    }

    /** Ends the list that is being written, as that of a moment, scaled so that it adds up to {@code amount}. */
    void close(int moment, long amount) {
        scale(amount);
        if (size - begin > most) {
            lump(amount / parts);
        }
        from[moment] = begin;
        to[moment] = size;
        begin = size;
    }

    /** Makes what is being written add up to no more than it does; the odd microseconds go to the largest. */
    private void scale(long amount) {
        long sum = sum(begin, size);
        if (sum == amount) {
            return;
        }
        if (amount > sum) {
            throw new IllegalStateException("Expected blame of at least " + amount + ", received " + sum);
        }
        double factor = amount / (double) sum;
        long rest = amount;
        int largest = begin;
        for (int i = begin; i < size; i++) {
            micros[i] = (long) (micros[i] * factor);
            rest -= micros[i];
            largest = micros[i] > micros[largest] ? i : largest;
        }
        micros[largest] += rest;
        dropEmpty();
    }

    private void dropEmpty() {
        int kept = begin;
        for (int i = begin; i < size; i++) {
            if (micros[i] > 0) {
                root[kept] = root[i];
                micros[kept++] = micros[i];
            }
        }
        size = kept;
    }

    private void lump(long below) {
        long lumped = 0;
        for (int i = begin; i < size; i++) {
            if (micros[i] < below) {
                lumped += micros[i];
                micros[i] = 0;
            }
        }
        dropEmpty();
        add(small, lumped);
    }

    /** Copies the blame of a moment to arrays that have room for it from a place on. */
    void copy(int moment, int[] roots, long[] amounts, int at) {
        int length = to[moment] - from[moment];
        System.arraycopy(root, from[moment], roots, at, length);
        System.arraycopy(micros, from[moment], amounts, at, length);
    }

    int first(int moment) {
        return from[moment];
    }

    int end(int moment) {
        return to[moment];
    }

    int root(int i) {
        return root[i];
    }

    long micros(int i) {
        return micros[i];
    }
}
