package org.summitsim.experiment;

/**
 * How a scenario is to be played.
 *
 * @param variant what the run is called; {@code base} for the file as it is
 * @param seed of all random numbers
 * @param stop when to stop
 * @param threads how many workers at the most, at least 1; the result does not depend on it
 * @param progress is told how far it has come
 */
public record RunPlan(String variant, long seed, Stop stop, int threads, Progress progress) {
    public RunPlan {
        if (!(threads >= 1)) {
            throw new IllegalArgumentException("Expected at least 1 thread, received " + threads);
        }
    }
}
