package org.summitsim.model;

import java.util.List;
import java.util.Optional;

/**
 * Whether an entry takes place, how often, and how it may end (rules 21 to 23 of the rules of play).
 *
 * @param when what must have come out of others for it to take place; all of it; empty: it takes place
 * @param outcomes how it may end, if that matters to anything
 * @param rounds whether it is gone through again, if it is
 */
public record Course(List<Condition> when, Optional<Outcomes> outcomes, Optional<Rounds> rounds) {
    /** It takes place once, and nothing hangs on how it ends. */
    public static final Course PLAIN = new Course(List.of(), Optional.empty(), Optional.empty());

    public Course {
        when = List.copyOf(when);
    }

    /**
     * What must have come out of something.
     *
     * @param of the full id of the meeting, leg or agenda item
     * @param outcomes any one of these
     */
    public record Condition(String of, List<String> outcomes) {
        public Condition {
            outcomes = List.copyOf(outcomes);
            Rule.that(!outcomes.isEmpty(), "Expected at least one outcome of " + of + ", received none");
        }
    }

    /**
     * Going through something again, people held.
     *
     * @param until the outcomes after which there is no further round
     * @param max how many rounds there are at the most, at least 1
     */
    public record Rounds(List<String> until, int max) {
        /** How many rounds there may be. */
        public static final int MOST = 100;

        public Rounds {
            until = List.copyOf(until);
            Rule.that(max >= 1, "Expected at least 1 round, received " + max);
        }
    }
}
