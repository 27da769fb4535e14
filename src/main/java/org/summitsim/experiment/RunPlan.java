package org.summitsim.experiment;

import org.summitsim.kernel.SamplingPlan;

/**
 * How a scenario is to be played.
 *
 * @param variant what the run is called; {@code base} for the file as it is
 * @param seed of all random numbers
 * @param sampling how they are drawn
 * @param stop when to stop
 * @param threads how many workers at the most, at least 1; the result does not depend on it
 * @param progress is told how far it has come
 * @param itineraries whether who goes where and by when is read too, of the first replications
 */
public record RunPlan(
        String variant,
        long seed,
        SamplingPlan sampling,
        Stop stop,
        int threads,
        Progress progress,
        boolean itineraries) {
    public RunPlan {
        if (!(threads >= 1)) {
            throw new IllegalArgumentException("Expected at least 1 thread, received " + threads);
        }
    }

    /** A plan that reads no itineraries. */
    public RunPlan(String variant, long seed, SamplingPlan sampling, Stop stop, int threads, Progress progress) {
        this(variant, seed, sampling, stop, threads, progress, false);
    }

    /** A plan with random sampling. */
    public RunPlan(String variant, long seed, Stop stop, int threads, Progress progress) {
        this(variant, seed, SamplingPlan.random(), stop, threads, progress);
    }

    /** The same with another end. */
    public RunPlan withStop(Stop other) {
        return new RunPlan(variant, seed, sampling, other, threads, progress, itineraries);
    }

    /** The same under another sampling. */
    public RunPlan withSampling(SamplingPlan other) {
        return new RunPlan(variant, seed, other, stop, threads, progress, itineraries);
    }

    /** The same with who goes where. */
    public RunPlan withItineraries() {
        return new RunPlan(variant, seed, sampling, stop, threads, progress, true);
    }
}
