package org.summitsim.statistics;

import java.math.BigInteger;

/**
 * Exact sums of whole numbers and of their squares, for as many things as it has room for: what is added gives the same in any
 * order. Numbers lie between -2<sup>60</sup> and 2<sup>60</sup>. Not for use by several threads.
 */
public final class WholeMoments {
    private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);

    private final long[] n;
    private final long[] sum;
    private final long[] squaresLow;
    private final long[] squaresHigh;

    /** Room for so many things. */
    public WholeMoments(int size) {
        n = new long[size];
        sum = new long[size];
        squaresLow = new long[size];
        squaresHigh = new long[size];
    }

    /** Adds a number to a thing's. */
    public void add(int thing, long value) {
        n[thing]++;
        sum[thing] += value;
        add(thing, value * value, Math.multiplyHigh(value, value));
    }

    private void add(int thing, long low, long high) {
        squaresLow[thing] += low;
        boolean carries = Long.compareUnsigned(squaresLow[thing], low) < 0;
        squaresHigh[thing] += high + (carries ? 1 : 0);
    }

    /** Adds all that {@code other} has. */
    public void combine(WholeMoments other) {
        for (int thing = 0; thing < n.length; thing++) {
            n[thing] += other.n[thing];
            sum[thing] += other.sum[thing];
            add(thing, other.squaresLow[thing], other.squaresHigh[thing]);
        }
    }

    /** How many numbers a thing has. */
    public long n(int thing) {
        return n[thing];
    }

    /** Their mean; NaN of none. */
    public double mean(int thing) {
        return n[thing] == 0 ? Double.NaN : (double) sum[thing] / n[thing];
    }

    /** Their standard deviation with n - 1; NaN of fewer than two. */
    public double sd(int thing) {
        if (n[thing] < 2) {
            return Double.NaN;
        }
        BigInteger low = BigInteger.valueOf(squaresLow[thing]);
        BigInteger squares =
                BigInteger.valueOf(squaresHigh[thing]).shiftLeft(64).add(low.signum() < 0 ? low.add(UNSIGNED) : low);
        BigInteger total = BigInteger.valueOf(sum[thing]);
        BigInteger count = BigInteger.valueOf(n[thing]);
        double scaled = squares.multiply(count).subtract(total.multiply(total)).doubleValue();
        return Math.sqrt(scaled / n[thing] / (n[thing] - 1));
    }
}
