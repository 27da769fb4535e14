package org.summitsim.model;

import java.util.List;

/**
 * How something may end, one way of which comes true.
 *
 * @param names the outcomes in file order, each once
 * @param probabilities of each, 0 to 1, together 1
 */
public record Outcomes(List<String> names, List<Double> probabilities) {
    /** How many there may be. */
    public static final int MOST = 50;
    /** Said of whatever came to its end, whatever came out of it. */
    public static final String HELD = "held";
    /** Said of whatever did not come to its end, for one of the reasons below or because it was cut. */
    public static final String NOT_DISCUSSED = "not-discussed";

    public static final String MISSED = "missed";
    public static final String CANCELLED = "cancelled";
    public static final String SKIPPED = "skipped";
    /** What can be said of anything, whether it has outcomes of its own or not. */
    public static final List<String> OF_ANYTHING = List.of(HELD, NOT_DISCUSSED, MISSED, CANCELLED, SKIPPED);

    public Outcomes {
        names = List.copyOf(names);
        probabilities = List.copyOf(probabilities);
        Rule.probabilities("outcomes", names.size(), probabilities);
        Rule.that(
                names.stream().distinct().count() == names.size(),
                "Expected each outcome once, received " + String.join(", ", names));
        Rule.that(names.size() <= MOST, "Expected at most " + MOST + " outcomes, received " + names.size());
        for (String name : names) {
            Rule.that(
                    !OF_ANYTHING.contains(name),
                    "Expected a name of its own for an outcome, received " + name
                            + ", which means something of itself");
        }
    }

    /** The position of the likeliest; of several the first. */
    public int likeliest() {
        int best = 0;
        for (int k = 1; k < probabilities.size(); k++) {
            best = probabilities.get(k) > probabilities.get(best) ? k : best;
        }
        return best;
    }
}
