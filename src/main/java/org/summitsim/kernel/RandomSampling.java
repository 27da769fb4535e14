package org.summitsim.kernel;

import java.util.List;

record RandomSampling() implements SamplingPlan {
    @Override
    public String name() {
        return "random";
    }

    @Override
    public UniformBlocks blocks(long seed, List<String> names) {
        throw new UnsupportedOperationException();
    }
}
