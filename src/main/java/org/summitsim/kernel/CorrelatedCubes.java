package org.summitsim.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Latin hypercubes of which some inputs are joined by copulas. Within each hypercube an input keeps the numbers that it would
 * have without, one in each stratum; they change places so that their ranks are those of the joined numbers (after Iman and
 * Conover 1982, doi:10.1080/03610918208812265).
 *
 * <p>A hypercube is worked out as a whole from its own numbers, so that its blocks can be had in any order.
 */
final class CorrelatedCubes implements UniformBlocks {

    private static final int STRATA = LatinHypercubeBlocks.STRATA;
    private static final int BLOCKS = STRATA / SIZE;

    private final long seed;
    private final UniformBlocks independent;
    private final List<GaussianCopula> copulas;

    CorrelatedCubes(long seed, UniformBlocks independent, List<GaussianCopula> copulas) {
        this.seed = seed;
        this.independent = independent;
        this.copulas = List.copyOf(copulas);
        Columns.checkAll(copulas, independent.names());
    }

    @Override
    public List<String> names() {
        return independent.names();
    }

    @Override
    public Filler filler() {
        Filler filler = independent.filler();
        Cube[] cubes =
                copulas.stream().map(copula -> new Cube(seed, copula, names())).toArray(Cube[]::new);
        return (block, out) -> {
            filler.fill(block, out);
            for (Cube cube : cubes) {
                cube.write(block, out);
            }
        };
    }

    /** The joined numbers of one hypercube and one copula for one worker. */
    private static final class Cube {

        private final GaussianCopula copula;
        private final Filler filler;
        private final int width;
        private final int[] columns;
        private final int members;
        private final double[] block;
        private final double[][] own;
        private final double[][] joined;
        private long number = -1;

        Cube(long seed, GaussianCopula copula, List<String> names) {
            this.copula = copula;
            filler = new LatinHypercubeBlocks(seed, copula.names()).filler();
            width = names.size();
            columns = Columns.of(copula.inputs(), names);
            members = copula.names().size();
            block = new double[members * SIZE];
            own = new double[members][STRATA];
            joined = new double[columns.length][STRATA];
        }

        void write(long wanted, double[] out) {
            if (number != wanted / BLOCKS) {
                number = wanted / BLOCKS;
                join();
            }
            int first = (int) (wanted % BLOCKS) * SIZE;
            for (int i = 0; i < columns.length; i++) {
                for (int k = 0; k < SIZE; k++) {
                    out[k * width + columns[i]] = joined[i][first + k];
                }
            }
        }

        private void join() {
            for (int b = 0; b < BLOCKS; b++) {
                filler.fill(number * BLOCKS + b, block);
                for (int at = 0; at < block.length; at++) {
                    own[at % members][b * SIZE + at / members] = block[at];
                }
            }
            double[] normal = new double[members];
            double[] together = new double[columns.length];
            for (int k = 0; k < STRATA; k++) {
                for (int i = 0; i < members; i++) {
                    normal[i] = StandardNormal.quantile(own[i][k]);
                }
                copula.join(normal, together);
                for (int i = 0; i < together.length; i++) {
                    joined[i][k] = together[i];
                }
            }
            for (int i = 0; i < columns.length; i++) {
                restore(joined[i], own[i]);
            }
        }

        /** Puts the given numbers in the order of the joined ones, in place of them. */
        private static void restore(double[] order, double[] numbers) {
            Integer[] byRank = new Integer[STRATA];
            Arrays.setAll(byRank, k -> k);
            Arrays.sort(byRank, Comparator.comparingDouble((Integer k) -> order[k]));
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            for (int rank = 0; rank < STRATA; rank++) {
                order[byRank[rank]] = sorted[rank];
            }
        }
    }
}
