package org.summitsim.kernel;

import java.util.List;

/**
 * Uniform numbers of which some are joined by copulas; all others are what they would be without. Each replication is made of
 * its own numbers only, save that the second of an antithetic pair has 1 - v for each joined v of the first.
 */
final class CorrelatedBlocks implements UniformBlocks {

    private final UniformBlocks independent;
    private final List<GaussianCopula> copulas;
    private final boolean pairs;

    /** With {@code pairs} neighbouring replications stay opposite. */
    CorrelatedBlocks(UniformBlocks independent, List<GaussianCopula> copulas, boolean pairs) {
        this.independent = independent;
        this.copulas = List.copyOf(copulas);
        this.pairs = pairs;
        Columns.checkAll(copulas, independent.names());
    }

    @Override
    public List<String> names() {
        return independent.names();
    }

    @Override
    public Filler filler() {
        Filler filler = independent.filler();
        Joint[] joints = copulas.stream()
                .map(copula -> new Joint(copula, names(), pairs))
                .toArray(Joint[]::new);
        return (block, out) -> {
            filler.fill(block, out);
            for (Joint joint : joints) {
                joint.apply(out);
            }
        };
    }

    /** One copula at work for one worker. */
    private static final class Joint {

        private final GaussianCopula copula;
        private final int width;
        private final boolean pairs;
        private final int[] columns;
        private final double[] own;
        private final double[] joined;

        Joint(GaussianCopula copula, List<String> names, boolean pairs) {
            this.copula = copula;
            this.pairs = pairs;
            width = names.size();
            columns = Columns.of(copula.names(), names);
            own = new double[columns.length];
            joined = new double[copula.inputs().size()];
        }

        void apply(double[] out) {
            for (int k = 0; k < SIZE; k++) {
                boolean second = pairs && k % 2 == 1;
                if (!second) {
                    join(out, k * width);
                }
                for (int i = 0; i < joined.length; i++) {
                    out[k * width + columns[i]] = second ? 1 - joined[i] : joined[i];
                }
            }
        }

        private void join(double[] out, int row) {
            for (int i = 0; i < columns.length; i++) {
                own[i] = StandardNormal.quantile(out[row + columns[i]]);
            }
            copula.join(own, joined);
            for (int i = 0; i < joined.length; i++) {
                joined[i] = OneFactor.uniform(joined[i]);
            }
        }
    }
}
