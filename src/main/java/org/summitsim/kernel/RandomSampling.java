package org.summitsim.kernel;

import java.util.List;

/** Independent uniform numbers. */
record RandomSampling() implements SamplingPlan {

    @Override
    public String name() {
        return "random";
    }

    @Override
    public UniformBlocks blocks(long seed, List<String> names) {
        return new RandomBlocks(seed, names);
    }
}
