package org.summitsim.statistics;

import java.util.Arrays;

/**
 * How many of some whole numbers of at least 0 fall into cells whose width grows with the number: each power of two is cut into
 * 2<sup>bits</sup> equal cells, and numbers below 2<sup>bits</sup> have cells of their own. A quantile read from it is off by at
 * most half a cell, that is by a share of 2<sup>-bits-1</sup> of itself. Counts only, so tallies add up to the same in any
 * order. Not for use by several threads.
 */
public final class LogTally {
    private final int bits;
    private long[] counts = new long[64];
    private long n;

    private LogTally(int bits) {
        this.bits = bits;
    }

    /**
     * An empty tally.
     *
     * @param bits 0 to 16
     */
    public static LogTally of(int bits) {
        if (!(bits >= 0 && bits <= 16)) {
            throw new IllegalArgumentException("Expected 0 to 16 bits, received " + bits);
        }
        return new LogTally(bits);
    }

    /** Counts a number; one below 0 counts as 0. */
    public void accept(long value) {
        int cell = cell(Math.max(0, value));
        if (cell >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(cell + 1, 2 * counts.length));
        }
        counts[cell]++;
        n++;
    }

    /** Adds all that {@code other}, of the same number of bits, has counted. */
    public void combine(LogTally other) {
        if (other.bits != bits) {
            throw new IllegalArgumentException("Expected a tally of " + bits + " bits, received one of " + other.bits);
        }
        if (other.counts.length > counts.length) {
            counts = Arrays.copyOf(counts, other.counts.length);
        }
        for (int cell = 0; cell < other.counts.length; cell++) {
            counts[cell] += other.counts[cell];
        }
        n += other.n;
    }

    /** How many numbers were counted. */
    public long n() {
        return n;
    }

    /**
     * The least number that a share {@code p} of all does not exceed, to the middle of its cell, where {@code zeros} numbers 0 were
     * not counted; NaN of none.
     */
    public double quantile(double p, long zeros) {
        double wanted = p * (n + zeros);
        long below = zeros;
        if (n + zeros == 0) {
            return Double.NaN;
        }
        for (int cell = 0; cell < counts.length && below < wanted; cell++) {
            below += counts[cell];
            if (below >= wanted) {
                return middle(cell);
            }
        }
        return 0;
    }

    private int cell(long value) {
        int shift = Math.max(0, 63 - Long.numberOfLeadingZeros(value | 1) - bits);
        return (int) ((shift << bits) + (value >>> shift));
    }

    private double middle(int cell) {
        int shift = Math.max(0, (cell >>> bits) - 1);
        long low = (cell - ((long) shift << bits)) << shift;
        return low + ((1L << shift) - 1) / 2.0;
    }
}
