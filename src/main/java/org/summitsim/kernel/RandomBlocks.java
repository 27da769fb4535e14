package org.summitsim.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import umontreal.ssj.rng.MRG32k3a;

/**
 * Uniform numbers from one MRG32k3a stream for each input; block b is substream b.
 *
 * <p>The generator has period 2<sup>191</sup> and substreams of 2<sup>76</sup> numbers (L'Ecuyer 1999,
 * doi:10.1287/opre.47.1.159). Numbers are multiples of about 2<sup>-32</sup>, strictly between 0 and 1.
 */
final class RandomBlocks implements UniformBlocks {

    private final long seed;
    private final List<String> names;

    RandomBlocks(long seed, List<String> names) {
        this.seed = seed;
        this.names = List.copyOf(names);
        Set<String> seen = new HashSet<>();
        for (String name : this.names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("Expected each input once, received '" + name + "' twice");
            }
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Filler filler() {
        return new StreamFiller(
                names.stream().map(name -> Streams.of(seed, name)).toArray(MRG32k3a[]::new));
    }

    private static final class StreamFiller implements Filler {

        private final MRG32k3a[] streams;
        private long block;

        StreamFiller(MRG32k3a[] streams) {
            this.streams = streams;
        }

        @Override
        public void fill(long wanted, double[] out) {
            if (!(wanted >= 0)) {
                throw new IllegalArgumentException("Expected a block of at least 0, received " + wanted);
            }
            if (out.length != SIZE * streams.length) {
                throw new IllegalArgumentException(
                        "Expected room for " + SIZE * streams.length + " numbers, received " + out.length);
            }
            for (int input = 0; input < streams.length; input++) {
                goTo(wanted, streams[input]);
                write(streams[input], input, out);
            }
            block = wanted;
        }

        private void goTo(long wanted, MRG32k3a stream) {
            long from = block;
            if (wanted < from) {
                stream.resetStartStream();
                from = 0;
            } else if (wanted == from) {
                stream.resetStartSubstream();
            }
            for (long at = from; at < wanted; at++) {
                stream.resetNextSubstream();
            }
        }

        private void write(MRG32k3a stream, int input, double[] out) {
            for (int at = input; at < out.length; at += streams.length) {
                out[at] = stream.nextDouble();
            }
        }
    }
}
