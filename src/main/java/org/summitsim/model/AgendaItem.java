package org.summitsim.model;

import java.time.Duration;
import java.util.Optional;

/**
 * One item of a meeting's agenda, or one phase of a leg.
 *
 * @param id the meeting's id, a slash and the item's key
 * @param attendance who of the meeting's people must have entered before it begins, and what it takes besides
 * @param timing when it may start
 * @param work how long it takes
 * @param terms title, weight and the like
 * @param handling what may be done to it when time is short
 * @param outcomes how it may end, if that matters to anything
 */
public record AgendaItem(
        String id,
        Attendance attendance,
        Timing timing,
        Work work,
        Terms terms,
        Handling handling,
        Optional<Outcomes> outcomes) {

    /**
     * What may be done to an item when time is short (rules 18 and 19 of the rules of play).
     *
     * @param must whether it is never cut nor taken out
     * @param min to how much of its planned duration it may be squeezed; absent: it is not squeezed
     * @param carryTo the meeting that takes it, or what is left of it, if it does not happen here
     */
    public record Handling(boolean must, Optional<Duration> min, Optional<String> carryTo) {
        /** An item like any other. */
        public static final Handling NONE = new Handling(false, Optional.empty(), Optional.empty());

        public Handling {
            Rule.that(
                    min.isEmpty() || !min.get().isNegative(),
                    "Expected min of at least 0, received " + min.orElse(Duration.ZERO));
        }
    }
}
