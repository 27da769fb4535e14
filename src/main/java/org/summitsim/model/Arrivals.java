package org.summitsim.model;

import java.util.List;
import java.util.Optional;

/**
 * A stream of equal entities through one station or several.
 *
 * @param every the time between one arrival and the next, minutes, never negative
 * @param count how many arrivals there are, at least 1
 * @param from when the stream begins; absent: with the clock
 * @param size how many entities come with each arrival; absent: one
 * @param steps the ids of the meetings that are its stations, in order; empty: the meeting itself is the only one
 * @param label the class under which its waits are reported together with those of its like
 */
public record Arrivals(
        Distribution every,
        int count,
        Optional<Moment> from,
        Optional<Distribution> size,
        List<String> steps,
        Optional<String> label) {
    public Arrivals {
        steps = List.copyOf(steps);
        Rule.that(count >= 1, "Expected at least 1 arrival, received " + count);
    }
}
