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

    @Override
    public int atLeast(int replications) {
        return Multiples.atLeast(replications, 1);
    }

    @Override
    public int atMost(int replications) {
        return Multiples.atMost(replications, 1);
    }

    @Override
    public String fitting() {
        return "any number";
    }

    @Override
    public int unit(int replication) {
        return replication;
    }

    @Override
    public String units() {
        return "replications";
    }
}
