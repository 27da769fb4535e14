package org.summitsim.kernel;

import java.util.List;

/**
 * A way of choosing the uniform numbers of many replications. Immutable and safe for use by several threads.
 *
 * <p>Every plan identifies an input by its name, never by its place: adding an input changes no other input's numbers.
 */
public interface SamplingPlan {

    /** The name by which a user asks for this plan, in lower case. */
    String name();

    /**
     * The uniform numbers of the given inputs.
     *
     * @param seed any value; equal seeds give equal numbers
     * @param names the inputs, without duplicates; their order is the order of the columns
     * @throws IllegalArgumentException if a name occurs twice
     */
    UniformBlocks blocks(long seed, List<String> names);

    /** Independent uniform numbers, by name {@code random}. */
    static SamplingPlan random() {
        return new RandomSampling();
    }
}
