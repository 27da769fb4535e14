package org.summitsim.analysis;

import java.util.List;

/**
 * Variants of a scenario, compared on common random numbers.
 *
 * @param contenders those compared, the base first
 * @param goals what they are compared by
 * @param replications how many of each
 * @param seed of the random numbers
 * @param sampling how they were drawn
 * @param stopRule why it stopped there, in words
 */
public record Comparison(
        List<Contender> contenders,
        List<GoalContrast> goals,
        int replications,
        long seed,
        String sampling,
        String stopRule) {
    public Comparison {
        contenders = List.copyOf(contenders);
        goals = List.copyOf(goals);
    }
}
