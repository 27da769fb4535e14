package org.summitsim.kernel;

import java.util.List;
import java.util.stream.IntStream;
import umontreal.ssj.hups.DigitalNetBase2;
import umontreal.ssj.hups.SobolSequence;
import umontreal.ssj.rng.RandomStream;

/**
 * Points of the Sobol sequence (Sobol 1967, doi:10.1016/0041-5553(67)90144-9), randomised independently
 * {@link #RANDOMISATIONS} times by a {@link NestedScramble}, each with keys from a stream of its own.
 *
 * <p>Replication k is point k / RANDOMISATIONS of randomisation k % RANDOMISATIONS. So it does not depend on how many are
 * played, and a longer run goes on where a shorter one ended. Numbers are the middles of 2<sup>31</sup> cells.
 */
final class SobolBlocks implements UniformBlocks {

    /** Independent randomisations: a divisor of the replications in a block. */
    static final int RANDOMISATIONS = 25;

    /** The inputs for which the library knows direction numbers. */
    static final int MOST_INPUTS = 360;

    private static final int LOG_POINTS = 27;
    private static final double CELLS = 1L << NestedScramble.DIGITS;
    private static final int POINTS_PER_BLOCK = SIZE / RANDOMISATIONS;

    private final List<String> names;
    private final DigitalNetBase2 net;
    /** Shape [randomisations][inputs]. */
    private final NestedScramble[][] scrambles;

    SobolBlocks(long seed, List<String> names) {
        this.names = Columns.distinct(names);
        if (!(names.size() <= MOST_INPUTS)) {
            throw new TooManyInputsException(
                    "Expected at most " + MOST_INPUTS + " random inputs under the sampling sobol, received "
                            + names.size() + "\n  Maybe latin-hypercube");
        }
        net = new SobolSequence(LOG_POINTS, NestedScramble.DIGITS, Math.max(1, names.size()));
        scrambles = IntStream.rangeClosed(1, RANDOMISATIONS)
                .mapToObj(number -> scrambles(seed, number, names.size()))
                .toArray(NestedScramble[][]::new);
    }

    /** Keys are drawn input by input, so later inputs change none before them. */
    private static NestedScramble[] scrambles(long seed, int number, int inputs) {
        RandomStream keys = Streams.of(seed, "sobol scramble " + number);
        return IntStream.range(0, inputs)
                .mapToObj(input -> NestedScramble.of(keys))
                .toArray(NestedScramble[]::new);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Fillers share the sequence, which nobody changes. */
    @Override
    public Filler filler() {
        return this::fill;
    }

    private void fill(long block, double[] out) {
        int inputs = names.size();
        Columns.check(block, out, inputs);
        if (!(block < (1L << LOG_POINTS) / POINTS_PER_BLOCK)) {
            throw new IllegalArgumentException("Expected a block within the Sobol sequence, received " + block);
        }
        int firstPoint = (int) block * POINTS_PER_BLOCK;
        for (int first = 0; first < SIZE; first += RANDOMISATIONS) {
            for (int input = 0; input < inputs; input++) {
                // The library's number is the lower end of a cell, but for some 2^-55.
                int cell = (int) (net.getCoordinateNoGray(firstPoint + first / RANDOMISATIONS, input) * CELLS);
                for (int r = 0; r < RANDOMISATIONS; r++) {
                    out[(first + r) * inputs + input] = (scrambles[r][input].of(cell) + 0.5) / CELLS;
                }
            }
        }
    }
}
