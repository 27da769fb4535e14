package org.summitsim.experiment;

import java.time.Duration;
import java.util.Optional;

/**
 * When a run stops.
 *
 * @param replications how many are played; under a precision, at the most; at least 1
 * @param precision the half-width at which to stop, above 0: that of the 95 % interval of the mean of every day's end
 */
public record Stop(int replications, Optional<Duration> precision) {
    /** The most replications under a precision where nothing else is said. */
    public static final int MOST = 100_000;

    public Stop {
        if (!(replications >= 1)) {
            throw new IllegalArgumentException("Expected at least 1 replication, received " + replications);
        }
        if (precision.isPresent() && !(precision.get().compareTo(Duration.ZERO) > 0)) {
            throw new IllegalArgumentException("Expected a precision above 0, received " + precision.get());
        }
    }

    /** After so many replications. */
    public static Stop after(int replications) {
        return new Stop(replications, Optional.empty());
    }

    /** When every day's end is known to a half-width, after {@code most} replications at the latest. */
    public static Stop at(Duration precision, int most) {
        return new Stop(most, Optional.of(precision));
    }
}
