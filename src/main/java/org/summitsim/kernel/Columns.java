package org.summitsim.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks that all blocks of uniform numbers share. */
final class Columns {

    private Columns() {}

    static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("Expected each input once, received '" + name + "' twice");
            }
        }
        return List.copyOf(names);
    }

    /** Where each of some names stands among all. */
    static int[] of(List<String> some, List<String> names) {
        int[] columns = new int[some.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = names.indexOf(some.get(i));
            if (!(columns[i] >= 0)) {
                throw new IllegalArgumentException("Expected an input of the run, received " + some.get(i));
            }
        }
        return columns;
    }

    /** Checks that all that copulas join is there. */
    static void checkAll(List<GaussianCopula> copulas, List<String> names) {
        copulas.forEach(copula -> of(copula.names(), names));
    }

    static void check(long block, double[] out, int inputs) {
        if (!(block >= 0)) {
            throw new IllegalArgumentException("Expected a block of at least 0, received " + block);
        }
        if (out.length != UniformBlocks.SIZE * inputs) {
            throw new IllegalArgumentException(
                    "Expected room for " + UniformBlocks.SIZE * inputs + " numbers, received " + out.length);
        }
    }
}
