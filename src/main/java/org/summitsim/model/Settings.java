package org.summitsim.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How a scenario is played unless the command line says otherwise.
 *
 * @param replications how often, at least 1
 * @param seed the seed of all random numbers
 * @param sampling how random numbers are drawn
 * @param precision the half-width at which to stop, if one is wanted
 * @param horizon the time after the clock's start at which a replication is cut off, if one was set
 * @param margin how much earlier than needed a transfer leaves where it does not say
 */
public record Settings(
        int replications,
        long seed,
        Sampling sampling,
        Optional<Duration> precision,
        Optional<Duration> horizon,
        Duration margin) {
    /** What holds where a file says nothing. */
    public static final Settings DEFAULT =
            new Settings(1000, 1, Sampling.RANDOM, Optional.empty(), Optional.empty(), Duration.ofMinutes(10));

    public Settings {
        Rule.that(replications >= 1, "Expected at least 1 replication, received " + replications);
    }
}
