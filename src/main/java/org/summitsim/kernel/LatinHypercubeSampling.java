package org.summitsim.kernel;

import java.util.List;

/** Independent Latin hypercubes. */
record LatinHypercubeSampling() implements SamplingPlan {

    @Override
    public String name() {
        return "latin-hypercube";
    }

    @Override
    public UniformBlocks blocks(long seed, List<String> names) {
        return new LatinHypercubeBlocks(seed, names);
    }

    @Override
    public int atLeast(int replications) {
        return Multiples.atLeast(replications, LatinHypercubeBlocks.STRATA);
    }

    @Override
    public int atMost(int replications) {
        return Multiples.atMost(replications, LatinHypercubeBlocks.STRATA);
    }

    @Override
    public String fitting() {
        return "whole blocks of " + LatinHypercubeBlocks.STRATA;
    }

    @Override
    public int unit(int replication) {
        return replication / LatinHypercubeBlocks.STRATA;
    }

    @Override
    public String units() {
        return "blocks";
    }
}
