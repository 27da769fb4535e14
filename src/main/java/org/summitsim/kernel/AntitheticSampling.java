package org.summitsim.kernel;

import java.util.List;

/** Pairs of replications of which the second has 1 - u for each u of the first. */
record AntitheticSampling() implements SamplingPlan {

    @Override
    public String name() {
        return "antithetic";
    }

    @Override
    public UniformBlocks blocks(long seed, List<String> names) {
        return new AntitheticBlocks(seed, names);
    }

    @Override
    public UniformBlocks joined(long seed, UniformBlocks independent, List<GaussianCopula> copulas) {
        return copulas.isEmpty() ? independent : new CorrelatedBlocks(independent, copulas, true);
    }

    @Override
    public int atLeast(int replications) {
        return Multiples.atLeast(replications, 2);
    }

    @Override
    public int atMost(int replications) {
        return Multiples.atMost(replications, 2);
    }

    @Override
    public String fitting() {
        return "whole pairs";
    }

    @Override
    public int unit(int replication) {
        return replication / 2;
    }

    @Override
    public String units() {
        return "pairs";
    }
}
