package org.summitsim.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How long something takes: a distribution in minutes, and the published figure where there is one.
 *
 * @param duration what is drawn, in minutes, never negative
 * @param planned the published figure, if it was given beside the duration
 */
public record Work(Distribution duration, Optional<Duration> planned) {

    public Work {
        Rule.that(
                planned.isEmpty() || !planned.get().isNegative(),
                "Expected a planned duration of at least 0, received " + planned.orElse(Duration.ZERO));
    }

    /** Work whose planned figure follows from the distribution. */
    public static Work of(Distribution duration) {
        return new Work(duration, Optional.empty());
    }

    /** Work that always takes {@code minutes}. */
    public static Work ofMinutes(double minutes) {
        return of(new Distribution.Constant(minutes));
    }
}
