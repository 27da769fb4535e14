package org.summitsim.model;

import java.util.List;

/**
 * How something may end, one way of which comes true.
 *
 * @param names the outcomes in file order, each once
 * @param probabilities of each, 0 to 1, together 1
 */
public record Outcomes(List<String> names, List<Double> probabilities) {
    public Outcomes {
        names = List.copyOf(names);
        probabilities = List.copyOf(probabilities);
        Rule.probabilities("outcomes", names.size(), probabilities);
        Rule.that(
                names.stream().distinct().count() == names.size(),
                "Expected each outcome once, received " + String.join(", ", names));
    }
}
