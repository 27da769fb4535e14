package org.summitsim.report;

import java.util.Optional;

/**
 * How the points of a sweep went.
 *
 * @param points how many there are to be
 * @param done how many have a row
 * @param errors those of them that could not be played
 * @param fails those of them that could, but from which came what was not to come
 */
public record SweepCount(long points, long done, Some errors, Some fails) {
    /**
     * Some points.
     *
     * @param number how many
     * @param first the first of them and what is the matter with it, in words
     */
    public record Some(long number, Optional<String> first) {
        static final Some NONE = new Some(0, Optional.empty());

        private Some with(String point, String why) {
            return why.isEmpty()
                    ? this
                    : new Some(number + 1, first.or(() -> Optional.of("point " + point + ": " + why)));
        }
    }

    /** Nothing done yet of so many points. */
    static SweepCount of(long points) {
        return new SweepCount(points, 0, Some.NONE, Some.NONE);
    }

    /** The same with one more row. */
    SweepCount with(String point, String error, String fail) {
        return new SweepCount(points, done + 1, errors.with(point, error), fails.with(point, fail));
    }

    /** Whether there is nothing left to do. */
    public boolean isComplete() {
        return done == points;
    }
}
