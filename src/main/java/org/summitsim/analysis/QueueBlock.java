package org.summitsim.analysis;

/**
 * What is kept of the streams of each replication of one chunk: whole numbers, thing by thing and within a thing replication by
 * replication. Microseconds and counts.
 */
final class QueueBlock {
    /** Shape [lines][size]. */
    final long[] served;

    final long[] turnedAway;
    final long[] waited;
    final long[] wait;
    /** The queue's length times the time for which it had it, and the time looked at. */
    final long[] area;

    final long[] span;
    final long[] longest;
    /** Shape [ways][size]. */
    final long[] passed;

    final long[] through;

    QueueBlock(int lines, int ways, int size) {
        served = new long[lines * size];
        turnedAway = new long[lines * size];
        waited = new long[lines * size];
        wait = new long[lines * size];
        area = new long[lines * size];
        span = new long[lines * size];
        longest = new long[lines * size];
        passed = new long[ways * size];
        through = new long[ways * size];
    }

    /** How many numbers are kept of each replication. */
    static int numbers(int lines, int ways) {
        return 7 * lines + 2 * ways;
    }
}
