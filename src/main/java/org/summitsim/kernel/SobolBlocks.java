package org.summitsim.kernel;

import java.util.List;
import java.util.stream.IntStream;
import umontreal.ssj.hups.DigitalNetBase2;
import umontreal.ssj.hups.SobolSequence;

/**
 * Points of the Sobol sequence (Sobol 1967, doi:10.1016/0041-5553(67)90144-9), randomised independently
 * {@link #RANDOMISATIONS} times by a left matrix scramble and a digital shift (Matousek 1998, doi:10.1006/jcom.1998.0489),
 * each from streams of its own.
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
    private static final int DIGITS = 31;
    private static final double CELLS = 1L << DIGITS;
    private static final int POINTS_PER_BLOCK = SIZE / RANDOMISATIONS;

    private final List<String> names;
    private final List<DigitalNetBase2> randomised;

    SobolBlocks(long seed, List<String> names) {
        this.names = Columns.distinct(names);
        if (!(names.size() <= MOST_INPUTS)) {
            throw new TooManyInputsException(
                    "Expected at most " + MOST_INPUTS + " random inputs under the sampling sobol, received "
                            + names.size() + "\n  Maybe latin-hypercube");
        }
        randomised = IntStream.rangeClosed(1, RANDOMISATIONS)
                .mapToObj(number -> randomised(seed, number, names.size()))
                .toList();
    }

    /** With two streams, each of which is drawn from coordinate by coordinate, later inputs change none before them. */
    private static DigitalNetBase2 randomised(long seed, int number, int inputs) {
        SobolSequence net = new SobolSequence(LOG_POINTS, DIGITS, Math.max(1, inputs));
        net.leftMatrixScramble(Streams.of(seed, "sobol scramble " + number));
        net.addRandomShift(Streams.of(seed, "sobol shift " + number));
        return net;
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Fillers share the point sets, which nobody changes any more. */
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
        for (int k = 0; k < SIZE; k++) {
            DigitalNetBase2 net = randomised.get(k % RANDOMISATIONS);
            int point = firstPoint + k / RANDOMISATIONS;
            for (int input = 0; input < inputs; input++) {
                out[k * inputs + input] = middle(net.getCoordinateNoGray(point, input));
            }
        }
    }

    /** The library's number is the lower end of a cell, but for some 2<sup>-55</sup>. */
    private static double middle(double coordinate) {
        return (Math.floor(coordinate * CELLS) + 0.5) / CELLS;
    }
}
