package org.summitsim.report;

import java.util.Optional;

/**
 * How the points of a sweep went.
 *
 * @param points how many there are to be
 * @param done how many have a row
 * @param failed how many of those could not be played
 * @param firstFailed the first of those and why, in words
 */
public record SweepCount(long points, long done, long failed, Optional<String> firstFailed) {
    /** Nothing done yet of so many points. */
    static SweepCount of(long points) {
        return new SweepCount(points, 0, 0, Optional.empty());
    }

    /** The same with one more row. */
    SweepCount with(String point, String error) {
        boolean good = error.isEmpty();
        return new SweepCount(
                points,
                done + 1,
                good ? failed : failed + 1,
                good || firstFailed.isPresent() ? firstFailed : Optional.of("point " + point + ": " + error));
    }

    /** Whether there is nothing left to do. */
    public boolean isComplete() {
        return done == points;
    }
}
