package org.summitsim.model;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way from one place to another, taken by people between their entries.
 *
 * @param id its key
 * @param route between which places
 * @param time how long it takes
 * @param uses the resources that a transfer takes where its people ride no vehicle of their own, with their numbers
 * @param notes where its figures are from
 */
public record Transfer(String id, Route route, Time time, Map<String, Integer> uses, Notes notes) {

    public Transfer {
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    }

    /** From a place to a place, and whether the same holds for the way back. */
    public record Route(String from, String to, boolean bothWays) {}

    /**
     * How long a transfer takes.
     *
     * @param work its duration
     * @param margin how much earlier than needed it is planned to leave
     * @param profile the factor on the duration by local hour of departure: 24 numbers above 0
     */
    public record Time(Work work, Duration margin, List<Double> profile) {
        /** The same at every hour. */
        public static final List<Double> FLAT = Collections.nCopies(24, 1.0);

        public Time {
            Rule.that(!margin.isNegative(), "Expected a margin of at least 0, received " + margin);
            profile = List.copyOf(profile);
            Rule.that(profile.size() == 24, "Expected 24 factors in a profile, received " + profile.size());
            profile.forEach(f -> Rule.positive("factor", f));
        }
    }
}
