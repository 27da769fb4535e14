package org.summitsim.experiment;

import org.summitsim.kernel.SamplingPlan;

/** How many replications there is room for. */
final class Room {
    /** Activities times replications at the most. */
    static final long MOST_CELLS = 1L << 27;

    /** The share of memory that may be filled with what is kept of replications. */
    private static final double USABLE = 0.7;

    private final int activities;
    private final long bytes;
    private final long memory;

    /**
     * The room for a run.
     *
     * @param bytes how many are kept of each replication
     * @param memory bytes that there are
     */
    Room(int activities, long bytes, long memory) {
        this.activities = activities;
        this.bytes = bytes;
        this.memory = memory;
    }

    /** The replications that fit. */
    int most() {
        double byCells = (double) MOST_CELLS / Math.max(1, activities);
        double byMemory = USABLE * memory / Math.max(1, bytes);
        return (int) Math.max(0, Math.min(Math.min(byCells, byMemory), Integer.MAX_VALUE - 8));
    }

    private String fewer(SamplingPlan sampling) {
        int fewer = sampling.atMost(most());
        return fewer > 0 ? "--replications " + fewer + ", or " : "";
    }

    /** Refuses more replications than there is room for; {@code sampling} says which number to try instead. */
    void check(int replications, SamplingPlan sampling) {
        if (replications > most()) {
            throw new RunTooLargeException("Expected at most " + most() + " replications of " + activities
                    + " activities in " + memory / (1 << 20) + " MiB of memory (and never more than " + MOST_CELLS
                    + " starts in all), received " + replications
                    + "\nMaybe " + fewer(sampling) + "more memory with java -Xmx");
        }
    }
}
