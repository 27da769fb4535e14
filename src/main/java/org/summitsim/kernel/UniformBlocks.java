package org.summitsim.kernel;

import java.util.List;

/**
 * The uniform numbers of a set of named inputs for all replications, in fixed blocks of replications.
 *
 * <p>Replication k is row {@code k % SIZE} of block {@code k / SIZE}. The numbers of an input depend on the seed, its
 * name and the replication, and on nothing else. Immutable and safe for use by several threads; each worker takes a
 * {@link Filler} of its own.
 */
public interface UniformBlocks {

    /** Replications in a block. */
    int SIZE = 100;

    /** Independent numbers for each input: the plan {@link SamplingPlan#random()}. */
    static UniformBlocks of(long seed, List<String> names) {
        return SamplingPlan.random().blocks(seed, names);
    }

    /** The inputs in the order of the columns. */
    List<String> names();

    /** A new filler that stands before block 0. */
    Filler filler();

    /** Writes blocks for one worker; not safe for use by several threads. */
    interface Filler {

        /**
         * Writes a block. Going forward from block to block is cheap, going back starts the streams again.
         *
         * @param block at least 0
         * @param out of length {@code SIZE * names().size()}; receives numbers strictly between 0 and 1, input i of the
         *     block's replication k at {@code k * names().size() + i}
         * @throws IllegalArgumentException if the block is negative or the length is another
         */
        void fill(long block, double[] out);
    }
}
