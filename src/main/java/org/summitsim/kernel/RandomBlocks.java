package org.summitsim.kernel;

import java.util.List;

/** Uniform numbers from one stream for each input; block b is substream b of {@link Substreams}. */
final class RandomBlocks implements UniformBlocks {

    private final long seed;
    private final List<String> names;

    RandomBlocks(long seed, List<String> names) {
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
                for (int at = input; at < out.length; at += inputs) {
                    out[at] = streams.next(input);
                }
            }
        };
    }
}
