package org.summitsim.model;

import java.time.Duration;
import java.util.Optional;

/**
 * Something of which there are a number of units, each for one user at a time.
 *
 * @param id its key
 * @param name what people call it
 * @param kind what it is
 * @param capacity how many units there are, at least 1
 * @param deployment where and when it can be had
 */
public record Resource(String id, String name, Kind kind, int capacity, Deployment deployment) {

    public Resource {
        Rule.that(capacity >= 1, "Expected a capacity of at least 1, received " + capacity);
    }

    /** What a resource is. */
    public enum Kind {
        VEHICLE,
        AIRCRAFT,
        STAFF,
        EQUIPMENT
    }

    /**
     * Where and when a resource can be had.
     *
     * @param at where its units stand at the start; absent: it is wherever it is needed
     * @param available when it can be used; absent: always
     * @param turnaround how long a unit is taken after each use
     * @param reposition whether an idle unit moves empty to where it is needed
     */
    public record Deployment(Optional<String> at, Optional<Hours> available, Duration turnaround, boolean reposition) {
        /** Anywhere, at any time, at once ready again. */
        public static final Deployment ANYWHERE =
                new Deployment(Optional.empty(), Optional.empty(), Duration.ZERO, true);

        public Deployment {
            Rule.that(!turnaround.isNegative(), "Expected a turnaround of at least 0, received " + turnaround);
        }
    }
}
