package org.summitsim.report;

import java.util.List;

/**
 * A question about one replication, with answers to choose from.
 *
 * @param at the moment that it is about, microseconds since the clock's start
 * @param text what is asked
 * @param facts what can be seen, from which the answer can be reasoned; a line each
 * @param options the answers, 2 to 4 of them
 * @param answer which of them is right, from 0
 * @param explanation why
 */
public record Question(long at, String text, List<String> facts, List<String> options, int answer, String explanation) {
    public Question {
        facts = List.copyOf(facts);
        options = List.copyOf(options);
        if (!(answer >= 0 && answer < options.size())) {
            throw new IllegalArgumentException("Expected an answer among " + options.size() + ", received " + answer);
        }
    }
}
