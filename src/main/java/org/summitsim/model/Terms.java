package org.summitsim.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What else is said of an activity.
 *
 * @param title what people call it
 * @param priority 1 is the most urgent; absent: after all that have one
 * @param weight how much it counts, above 0
 * @param overtime whether it may start though it would end after a closing time
 * @param contract the promise that protects its start, if any
 * @param tags free words to filter by
 * @param notes where its figures are from
 * @param interpretation how speech is interpreted; absent: as in the meeting that it is a part of, or not at all
 */
public record Terms(
        String title,
        OptionalInt priority,
        double weight,
        boolean overtime,
        Optional<Contract> contract,
        List<String> tags,
        Notes notes,
        Optional<Interpretation> interpretation) {

    public Terms {
        Rule.that(
                priority.isEmpty() || priority.getAsInt() >= 1,
                "Expected a priority of at least 1, received " + priority.orElse(0));
        Rule.positive("weight", weight);
        tags = List.copyOf(tags);
    }

    /** Terms of something of which nothing is said about interpretation. */
    public Terms(
            String title,
            OptionalInt priority,
            double weight,
            boolean overtime,
            Optional<Contract> contract,
            List<String> tags,
            Notes notes) {
        this(title, priority, weight, overtime, contract, tags, notes, Optional.empty());
    }

    /** A title and nothing else. */
    public static Terms of(String title) {
        return new Terms(title, OptionalInt.empty(), 1, false, Optional.empty(), List.of(), Notes.NONE);
    }

    /** A promise: to start at most {@code within} after the planned start with at least this probability (0 to 1). */
    public record Contract(Duration within, double probability) {
        public Contract {
            Rule.that(!within.isNegative(), "Expected within of at least 0, received " + within);
            Rule.share("probability", probability);
        }
    }
}
