package org.summitsim.model;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A date and a time of day as written: with a zone or offset of its own, or to be read in the zone of the place.
 *
 * @param local the date and the time on the wall
 * @param zone the zone or offset written beside it, if any
 */
public record Moment(LocalDateTime local, Optional<ZoneId> zone) {

    /** A moment to be read in the zone of its place. */
    public static Moment of(LocalDateTime local) {
        return new Moment(local, Optional.empty());
    }

    /**
     * The moment on the time line.
     *
     * @param placeZone the zone to read it in where it has none of its own
     * @throws IllegalArgumentException if the local time does not exist there (clocks are put forward over it)
     */
    public ZonedDateTime resolve(ZoneId placeZone) {
        ZoneId in = zone.orElse(placeZone);
        Rule.that(
                !in.getRules().getValidOffsets(local).isEmpty(),
                "Expected a local time that exists, received " + local + " in " + in
                        + ", which the change to summer time leaves out");
        return local.atZone(in);
    }
}
