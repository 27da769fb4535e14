package org.summitsim.kernel;

import java.util.Arrays;
import java.util.List;
import umontreal.ssj.rng.MRG32k3a;

/** A Latin hypercube of the middles of its strata. */
final class LatinHypercubePoints implements PointSet {
    private final int[][] strata;
    private final int size;

    LatinHypercubePoints(long seed, List<String> names, int size) {
        if (!(size >= 1)) {
            throw new IllegalArgumentException("Expected at least 1 point, received " + size);
        }
        this.size = size;
        // No name of an input has a space, so that these streams belong to nothing else.
        strata = Columns.distinct(names).stream()
                .map(name -> shuffled(Streams.of(seed, name + " order in the design"), size))
                .toArray(int[][]::new);
    }

    /** The numbers below {@code size} in random order (Fisher and Yates). */
    private static int[] shuffled(MRG32k3a stream, int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        for (int i = 0; i < size; i++) {
            int other = i + (int) (stream.nextDouble() * (size - i));
            int taken = order[other];
            order[other] = order[i];
            order[i] = taken;
        }
        return order;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double coordinate(int point, int axis) {
        return (strata[axis][point] + 0.5) / size;
    }
}
