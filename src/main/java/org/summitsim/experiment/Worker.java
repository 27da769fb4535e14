package org.summitsim.experiment;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.summitsim.analysis.Analysis;
import org.summitsim.analysis.Block;
import org.summitsim.analysis.Recorder;
import org.summitsim.analysis.itinerary.ItineraryBlock;
import org.summitsim.analysis.itinerary.ItineraryReader;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.UniformBlocks;

/** Plays chunks, one after the other. Not for use by several threads at once. */
final class Worker {
    private final Player player;
    private final UniformBlocks.Filler filler;
    private final Recorder recorder;
    private final int inputs;
    private final double[] uniforms;
    private final Optional<ItineraryReader> reader;
    private final SortedMap<Integer, ItineraryBlock> itineraries = new TreeMap<>();

    /** A worker that also reads itineraries, if there is a reader of them. */
    Worker(Play play, Analysis analysis, UniformBlocks numbers, Optional<ItineraryReader> reader) {
        this.reader = reader;
        player = play.player();
        filler = numbers.filler();
        recorder = analysis.recorder();
        inputs = numbers.names().size();
        uniforms = new double[inputs * UniformBlocks.SIZE];
    }

    Recorder recorder() {
        return recorder;
    }

    /** What it has read of itineraries, by chunks. */
    SortedMap<Integer, ItineraryBlock> itineraries() {
        return itineraries;
    }

    /**
     * Plays the first {@code size} replications of a chunk.
     *
     * @throws CancellationException if the thread is interrupted
     * @throws IllegalStateException with the number of the replication (from 1) in which something went wrong
     */
    Block play(int chunk, int size) {
        filler.fill(chunk, uniforms);
        Block block = recorder.begin(size);
        boolean reads =
                reader.isPresent() && chunk * UniformBlocks.SIZE < reader.get().most();
        if (reads) {
            itineraries.put(chunk, reader.get().block(size));
        }
        for (int k = 0; k < size; k++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The run was interrupted");
            }
            play(chunk, block, k);
        }
        recorder.end(block);
        return block;
    }

    private void play(int chunk, Block block, int k) {
        try {
            Trajectory played = player.play(uniforms, k * inputs);
            recorder.record(played, block, k);
            recorder.inputs(uniforms, k * inputs, block, k);
            ItineraryBlock ways = itineraries.get(chunk);
            if (ways != null) {
                reader.orElseThrow().read(played, player::delay, ways, k);
            }
        } catch (RuntimeException e) {
            long number = (long) chunk * UniformBlocks.SIZE + k + 1;
            throw new IllegalStateException("Replication " + number + " failed: " + e.getMessage(), e);
        }
    }
}
