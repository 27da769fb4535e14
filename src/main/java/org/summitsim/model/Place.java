package org.summitsim.model;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place, or a room of one.
 *
 * @param id its key
 * @param name what people call it
 * @param site where it is
 * @param open when activities may be held there; absent: the hours of the place it is in, else always
 * @param capacity how many activities fit at once; absent: any number
 * @param upkeep the time around an activity during which the room is taken too
 */
public record Place(String id, String name, Site site, Optional<Hours> open, OptionalInt capacity, Upkeep upkeep) {

    public Place {
        Rule.that(
                capacity.isEmpty() || capacity.getAsInt() >= 1,
                "Expected a capacity of at least 1, received " + capacity.orElse(0));
    }

    /**
     * Where a place is.
     *
     * @param zone its time zone, if it names one
     * @param in the place it is a room of, if it is one
     * @param walk the time from the place it is in to the room
     */
    public record Site(Optional<ZoneId> zone, Optional<String> in, Duration walk) {
        public Site {
            Rule.that(!walk.isNegative(), "Expected a walk of at least 0, received " + walk);
        }
    }

    /** How long a room is taken before and after each activity. */
    public record Upkeep(Duration setup, Duration cleanup) {
        /** Nothing to set up or to clear. */
        public static final Upkeep NONE = new Upkeep(Duration.ZERO, Duration.ZERO);

        public Upkeep {
            Rule.that(!setup.isNegative(), "Expected a setup of at least 0, received " + setup);
            Rule.that(!cleanup.isNegative(), "Expected a cleanup of at least 0, received " + cleanup);
        }
    }
}
