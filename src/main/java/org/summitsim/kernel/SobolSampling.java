package org.summitsim.kernel;

import java.util.List;

/** Independent randomisations of the Sobol sequence, of a power of two of points each, so that each is balanced. */
record SobolSampling() implements SamplingPlan {

    /** A power of two of points for each randomisation, and whole blocks. */
    private static final int LEAST = UniformBlocks.SIZE;

    private static final int MOST = LEAST << 24;

    @Override
    public String name() {
        return "sobol";
    }

    @Override
    public UniformBlocks blocks(long seed, List<String> names) {
        return new SobolBlocks(seed, names);
    }

    @Override
    public boolean knowsNames() {
        return false;
    }

    @Override
    public int atLeast(int replications) {
        int below = Math.max(LEAST, atMost(replications));
        if (below >= replications) {
            return below;
        }
        return below < MOST ? 2 * below : Integer.MAX_VALUE;
    }

    @Override
    public int atMost(int replications) {
        int blocks = Integer.highestOneBit(Math.max(0, replications) / LEAST);
        return blocks * LEAST;
    }

    @Override
    public String fitting() {
        return SobolBlocks.RANDOMISATIONS + " randomisations of a power of two points each";
    }

    @Override
    public int unit(int replication) {
        return replication % SobolBlocks.RANDOMISATIONS;
    }

    @Override
    public String units() {
        return "randomisations";
    }
}
