package org.summitsim.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Latin hypercubes of {@link #STRATA} replications each, independent of each other: within one, each input has one number in
 * each of as many strata of equal width, at a random place of it, in a random order of its own (McKay, Beckman and Conover
 * 1979, doi:10.2307/1268522).
 *
 * <p>They are small on purpose: only whole hypercubes say how sure a mean is, and where a law has a long tail the mean of one
 * is skewed however many strata it has, for the last stratum is all that is left to chance. So there have to be many.
 *
 * <p>The order is a shuffle (Fisher and Yates) by an input's second stream, whose substream is the hypercube's number, so that
 * any block can be had without those before it.
 */
final class LatinHypercubeBlocks implements UniformBlocks {

    /** Replications in a hypercube: a block holds some of them whole. */
    static final int STRATA = 50;

    private static final int CUBES = SIZE / STRATA;

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
            for (int cube = 0; cube < CUBES; cube++) {
                orders.goTo(block * CUBES + cube);
                fill(cube * STRATA * inputs, out);
            }
        }

        private void fill(int first, double[] out) {
            for (int input = 0; input < inputs; input++) {
                shuffle(input);
                for (int k = 0; k < STRATA; k++) {
                    out[first + k * inputs + input] = (order[k] + places.next(input)) / STRATA;
                }
            }
        }

        private void shuffle(int input) {
            Arrays.setAll(order, stratum -> stratum);
            for (int i = 0; i < STRATA; i++) {
                int other = i + (int) (orders.next(input) * (STRATA - i));
                int stratum = order[other];
                order[other] = order[i];
                order[i] = stratum;
            }
        }
    }
}
