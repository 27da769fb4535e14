package org.summitsim.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that may happen and lengthens what it affects.
 *
 * @param id its key
 * @param title what people call it
 * @param probability that it happens, 0 to 1
 * @param affects ids of activities, agenda items and transfers
 * @param impact what it does to each of them
 * @param notes where its figures are from
 */
public record Risk(String id, String title, double probability, List<String> affects, Impact impact, Notes notes) {

    public Risk {
        Rule.share("probability", probability);
        affects = List.copyOf(affects);
        Rule.that(!affects.isEmpty(), "Expected a risk to affect something, received nothing");
    }

    /** What a risk does to a duration: {@code multiply} by a factor, {@code add} minutes, or both in this order. */
    public record Impact(Optional<Distribution> multiply, Optional<Distribution> add) {
        public Impact {
            Rule.that(
                    multiply.isPresent() || add.isPresent(), "Expected multiply or add in an impact, received neither");
        }
    }
}
