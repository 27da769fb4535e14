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
 * @param rules of play that a scenario may choose
 */
public record Settings(
        int replications,
        long seed,
        Sampling sampling,
        Optional<Duration> precision,
        Optional<Duration> horizon,
        Duration margin,
        Rules rules) {
    /** What holds where a file says nothing. */
    public static final Settings DEFAULT = new Settings(
            1000, 1, Sampling.RANDOM, Optional.empty(), Optional.empty(), Duration.ofMinutes(10), Rules.DEFAULT);

    /**
     * Rules of play that a scenario may choose.
     *
     * @param dispatch who is served first
     * @param warmup the time from the clock's start that measures of streams leave out, at least 0
     * @param maxEntities how many entities all streams together may have, at least 1
     * @param consecutiveFactor by what consecutive interpretation multiplies speaking time, at least 1
     */
    public record Rules(Dispatch dispatch, Duration warmup, int maxEntities, double consecutiveFactor) {
        /** What holds where a file says nothing. */
        public static final Rules DEFAULT = new Rules(Dispatch.PRIORITY, Duration.ZERO, 100_000, 2);

        public Rules {
            Rule.that(!warmup.isNegative(), "Expected a warmup of at least 0, received " + warmup);
            Rule.that(maxEntities >= 1, "Expected max-entities of at least 1, received " + maxEntities);
            Rule.that(
                    consecutiveFactor >= 1 && Double.isFinite(consecutiveFactor),
                    "Expected a consecutive-factor of at least 1, received " + Rule.plain(consecutiveFactor));
        }
    }

    /** The same with another factor of consecutive interpretation. */
    public Settings withConsecutiveFactor(double factor) {
        Rules changed = new Rules(rules.dispatch(), rules.warmup(), rules.maxEntities(), factor);
        return new Settings(replications, seed, sampling, precision, horizon, margin, changed);
    }

    public Settings {
        Rule.that(replications >= 1, "Expected at least 1 replication, received " + replications);
    }
}
