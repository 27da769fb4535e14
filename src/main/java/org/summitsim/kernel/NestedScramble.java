package org.summitsim.kernel;

import umontreal.ssj.rng.RandomStream;

/**
 * Owen's nested uniform scramble of numbers in base 2 (1995, doi:10.1007/978-1-4612-2552-2_19): whether a binary digit is turned
 * round is left to chance for each of the ways in which the digits before it may have come out. So a scrambled number is
 * uniform, the points of a net stay a net, and the mean of a smooth function over them is close to normal (Loh 2003,
 * doi:10.1214/aos/1059655909).
 *
 * <p>What is left to chance is taken from a hash of the key and of the digits before, so that nothing needs to be kept and a
 * number is the same whichever were scrambled before. Immutable.
 */
final class NestedScramble {
    /** How many binary digits a number has. */
    static final int DIGITS = 31;

    private static final double HALF_WORD = 1L << 32;

    private final long key;

    private NestedScramble(long key) {
        this.key = key;
    }

    /** A scramble with a key from the next two numbers of a stream. */
    static NestedScramble of(RandomStream stream) {
        long high = (long) (stream.nextDouble() * HALF_WORD);
        long low = (long) (stream.nextDouble() * HALF_WORD);
        return new NestedScramble((high << 32) | low);
    }

    /**
     * The scrambled number.
     *
     * @param number from 0 to 2<sup>31</sup> - 1: its {@value #DIGITS} digits, the first the weightiest
     */
    int of(int number) {
        int turned = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            // The digits before, behind a one that tells 0 from 00: each prefix of each length is another number.
            int prefix = (1 << digit) | (number >>> (DIGITS - digit));
            turned = (turned << 1) | (int) (mixed(prefix * 0x9E3779B97F4A7C15L + key) >>> 63);
        }
        return number ^ turned;
    }

    /** A finaliser of 64 bits: variant 13 of Stafford (2011, Better Bit Mixing), in which each bit depends on all. */
    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
