package org.summitsim.experiment;

import java.util.concurrent.CancellationException;
import org.summitsim.analysis.Analysis;
import org.summitsim.analysis.Block;
import org.summitsim.analysis.Recorder;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.kernel.UniformBlocks;

/** Plays chunks, one after the other. Not for use by several threads at once. */
final class Worker {
    private final Player player;
    private final UniformBlocks.Filler filler;
    private final Recorder recorder;
    private final int inputs;
    private final double[] uniforms;

    Worker(Play play, Analysis analysis, UniformBlocks numbers) {
        player = play.player();
        filler = numbers.filler();
        recorder = analysis.recorder();
        inputs = numbers.names().size();
        uniforms = new double[inputs * UniformBlocks.SIZE];
    }

    Recorder recorder() {
        return recorder;
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
            recorder.record(player.play(uniforms, k * inputs), block, k);
            recorder.inputs(uniforms, k * inputs, block, k);
        } catch (RuntimeException e) {
            long number = (long) chunk * UniformBlocks.SIZE + k + 1;
            throw new IllegalStateException("Replication " + number + " failed: " + e.getMessage(), e);
        }
    }
}
