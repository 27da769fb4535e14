package org.summitsim.kernel;

import java.util.List;

/**
 * Replications in neighbouring pairs: the first of a pair has u, the second 1 - u (Hammersley and Morton 1956,
 * doi:10.1017/S0305004100031455). Block b draws from substream b of {@link Substreams}.
 */
final class AntitheticBlocks implements UniformBlocks {

    private final long seed;
    private final List<String> names;

    AntitheticBlocks(long seed, List<String> names) {
        this.seed = seed;
        this.names = Columns.distinct(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Filler filler() {
        Substreams streams = new Substreams(seed, names);
        int inputs = names.size();
        return (block, out) -> {
            Columns.check(block, out, inputs);
            streams.goTo(block);
            for (int input = 0; input < inputs; input++) {
                for (int at = input; at < out.length; at += 2 * inputs) {
                    double u = streams.next(input);
                    out[at] = u;
                    out[at + inputs] = 1 - u;
                }
            }
        };
    }
}
