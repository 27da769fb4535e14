package org.summitsim.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that comes again and again and takes somebody or something for a while, such as a call.
 *
 * @param id its key
 * @param title what people call it
 * @param calls when it comes
 * @param seizes the id of the person, resource or place that it takes
 * @param duration how long it takes it, minutes
 * @param preempts whether it interrupts what its target is engaged in; else it waits, ahead of activities
 * @param notes where its figures are from
 */
public record Disruption(
        String id, String title, Calls calls, String seizes, Distribution duration, boolean preempts, Notes notes) {

    /**
     * When it comes.
     *
     * @param every the time between one call and the next, minutes
     * @param during the hours in which it comes; absent: always
     * @param max how many calls there are at the most; absent: so many that it is exceeded with a probability below 1e-9
     */
    public record Calls(Distribution every, Optional<Hours> during, OptionalInt max) {
        public Calls {
            Rule.that(
                    max.isEmpty() || max.getAsInt() >= 1,
                    "Expected max-calls of at least 1, received " + max.orElse(0));
        }
    }
}
