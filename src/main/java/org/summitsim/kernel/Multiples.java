package org.summitsim.kernel;

/** Whole multiples near a number of replications. */
final class Multiples {

    private Multiples() {}

    static int atLeast(int replications, int of) {
        long up = ((long) replications + of - 1) / of * of;
        return (int) Math.min(Math.max(up, of), Integer.MAX_VALUE);
    }

    static int atMost(int replications, int of) {
        return Math.max(0, replications / of * of);
    }
}
