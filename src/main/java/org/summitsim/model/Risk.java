package org.summitsim.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that may happen and lengthens what it affects.
 *
 * @param id its key
 * @param title what people call it
 * @param probability that it happens, 0 to 1
 * @param affects ids of activities, agenda items and transfers
 * @param impact what it does to each of them
 * @param shared whether all that it affects share one draw of it; else each has its own
 * @param mitigation what can be done about it, if anything
 * @param notes where its figures are from
 */
public record Risk(
        String id,
        String title,
        double probability,
        List<String> affects,
        Impact impact,
        boolean shared,
        Optional<Mitigation> mitigation,
        Notes notes) {

    public Risk {
        Rule.share("probability", probability);
        affects = List.copyOf(affects);
        Rule.that(!affects.isEmpty(), "Expected a risk to affect something, received nothing");
    }

    /**
     * What a risk does: {@code multiply} a duration by a factor, {@code add} minutes, both in this order, or {@code cancel}
     * the activity.
     */
    public record Impact(Optional<Distribution> multiply, Optional<Distribution> add, boolean cancel) {
        public Impact {
            Rule.that(
                    multiply.isPresent() || add.isPresent() || cancel,
                    "Expected multiply or add in an impact, or cancel, received neither");
        }

        /** An impact that cancels nothing. */
        public Impact(Optional<Distribution> multiply, Optional<Distribution> add) {
            this(multiply, add, false);
        }
    }

    /** The risk as it is once something has been done about it; itself if nothing can be. */
    public Risk mitigated() {
        return mitigation
                .map(m -> new Risk(
                        id,
                        title,
                        m.probability().orElse(probability),
                        affects,
                        m.impact().orElse(impact),
                        shared,
                        mitigation,
                        notes))
                .orElse(this);
    }

    /**
     * What can be done about a risk beforehand.
     *
     * @param probability that it happens all the same, 0 to 1; absent: as before
     * @param impact what it then does, cancelling included; absent: as before
     * @param cost what it costs, in units of the planner's choice
     */
    public record Mitigation(OptionalDouble probability, Optional<Impact> impact, double cost) {
        public Mitigation {
            probability.ifPresent(p -> Rule.share("probability", p));
            Rule.notNegative("cost", cost);
        }
    }
}
