package org.summitsim.analysis;

import java.util.List;

/**
 * How a run was made.
 *
 * @param variant the variant's name; {@code base} for the file as it is
 * @param seed of the random numbers
 * @param replications how many were played
 * @param completed how many ran to their end (the others are stuck or were cut off)
 * @param sampling how random numbers were drawn
 * @param stopRule why it stopped there, in words
 * @param stuck what stuck replications waited for, most frequent first: sentences
 */
public record RunFacts(
        String variant,
        long seed,
        int replications,
        int completed,
        String sampling,
        String stopRule,
        List<String> stuck) {
    public RunFacts {
        stuck = List.copyOf(stuck);
    }
}
