package org.summitsim.kernel;

import java.util.List;
import umontreal.ssj.rng.MRG32k3a;

/**
 * A stream for each of some names, moved together from substream to substream. Not for use by several threads.
 *
 * <p>The generator has period 2<sup>191</sup> and substreams of 2<sup>76</sup> numbers (L'Ecuyer 1999,
 * doi:10.1287/opre.47.1.159). Numbers are multiples of about 2<sup>-32</sup>, strictly between 0 and 1.
 */
final class Substreams {

    private final MRG32k3a[] streams;
    private long at;

    Substreams(long seed, List<String> names) {
        streams = names.stream().map(name -> Streams.of(seed, name)).toArray(MRG32k3a[]::new);
    }

    /** Moves every stream to the beginning of a substream, from 0. Forward is cheap, back starts again. */
    void goTo(long wanted) {
        for (MRG32k3a stream : streams) {
            goTo(wanted, stream);
        }
        at = wanted;
    }

    private void goTo(long wanted, MRG32k3a stream) {
        long from = at;
        if (wanted < from) {
            stream.resetStartStream();
            from = 0;
        } else if (wanted == from) {
            stream.resetStartSubstream();
        }
        for (long substream = from; substream < wanted; substream++) {
            stream.resetNextSubstream();
        }
    }

    /** The next number of a stream. */
    double next(int stream) {
        return streams[stream].nextDouble();
    }
}
