package org.summitsim.kernel;

/**
 * Steps of 2<sup>76</sup>, 2<sup>77</sup>, 2<sup>78</sup> and so on numbers ahead in a linear recursion of order three modulo m: powers of its matrix
 * (L'Ecuyer 1990, doi:10.1145/84537.84555), which a state of three words, the oldest first, is multiplied by.
 */
final class Jumps {
    private static final int SUBSTREAM_BITS = 76;
    private static final int LOW_BITS = 32;
    private static final long LOW = (1L << LOW_BITS) - 1;

    private final long modulus;
    private final long[][] ahead = new long[Long.SIZE - 1][];

    /**
     * The steps of a recursion.
     *
     * @param modulus a little below 2<sup>32</sup>
     * @param oldest what the oldest word is multiplied by, from 0 to the modulus, exclusive; so are the others
     */
    Jumps(long modulus, long oldest, long middle, long latest) {
        this.modulus = modulus;
        long[] power = {0, 1, 0, 0, 0, 1, oldest, middle, latest};
        for (int bit = 0; bit < SUBSTREAM_BITS; bit++) {
            power = squared(power);
        }
        for (int bit = 0; bit < ahead.length; bit++) {
            ahead[bit] = power;
            power = squared(power);
        }
    }

    /** Moves the three words from {@code at} on by 2<sup>bit</sup> substreams. */
    void move(int bit, long[] words, int at) {
        long[] by = ahead[bit];
        long oldest = words[at];
        long middle = words[at + 1];
        long latest = words[at + 2];
        for (int row = 0; row < 3; row++) {
            words[at + row] = sum(by[3 * row], oldest, by[3 * row + 1], middle, by[3 * row + 2], latest);
        }
    }

    private long[] squared(long[] matrix) {
        long[] square = new long[9];
        for (int k = 0; k < 9; k++) {
            int row = k / 3 * 3;
            int column = k % 3;
            square[k] = sum(
                    matrix[row], matrix[column],
                    matrix[row + 1], matrix[column + 3],
                    matrix[row + 2], matrix[column + 6]);
        }
        return square;
    }

    private long sum(long a, long x, long b, long y, long c, long z) {
        return (folded(a * x) + folded(b * y) + folded(c * z)) % modulus;
    }

    /** A product of two words, which may need all 64 bits, as an equal number modulo m below 2<sup>48</sup>. */
    private long folded(long product) {
        return (product >>> LOW_BITS) * (LOW + 1 - modulus) + (product & LOW);
    }
}
