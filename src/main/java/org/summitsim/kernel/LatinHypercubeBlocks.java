package org.summitsim.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Latin hypercubes of {@link #STRATA} replications each, independent of each other: within one, each input has one number in
 * each of as many strata of equal width, at a random place of it, in a random order of its own (McKay, Beckman and Conover
 * 1979, doi:10.2307/1268522).
 *
 * <p>The order is a shuffle (Fisher and Yates) by an input's second stream, whose substream is the hypercube's number. It is
 * shuffled from the front, so that any block can be had without those after it, and without keeping anything.
 */
final class LatinHypercubeBlocks implements UniformBlocks {

    /** Replications in a hypercube: whole blocks. */
    static final int STRATA = 500;

    private static final int BLOCKS = STRATA / SIZE;

    private final long seed;
    private final List<String> names;

    LatinHypercubeBlocks(long seed, List<String> names) {
        this.seed = seed;
        this.names = Columns.distinct(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Filler filler() {
        return new CubeFiller(seed, names);
    }

    private static final class CubeFiller implements Filler {

        private final int inputs;
        private final Substreams places;
        private final Substreams orders;
        private final int[] order = new int[STRATA];

        CubeFiller(long seed, List<String> names) {
            inputs = names.size();
            places = new Substreams(seed, names);
            // No name of an input has a space, so that these streams belong to nothing else.
            orders = new Substreams(
                    seed, names.stream().map(name -> name + " order of strata").toList());
        }

        @Override
        public void fill(long block, double[] out) {
            Columns.check(block, out, inputs);
            places.goTo(block);
            orders.goTo(block / BLOCKS);
            int first = (int) (block % BLOCKS) * SIZE;
            for (int input = 0; input < inputs; input++) {
                shuffle(input, first + SIZE);
                for (int k = 0; k < SIZE; k++) {
                    out[k * inputs + input] = (order[first + k] + places.next(input)) / STRATA;
                }
            }
        }

        private void shuffle(int input, int end) {
            Arrays.setAll(order, stratum -> stratum);
            for (int i = 0; i < end; i++) {
                int other = i + (int) (orders.next(input) * (STRATA - i));
                int stratum = order[other];
                order[other] = order[i];
                order[i] = stratum;
            }
        }
    }
}
