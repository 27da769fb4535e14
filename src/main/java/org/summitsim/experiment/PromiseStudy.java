package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.summitsim.analysis.promise.PromiseBlock;
import org.summitsim.analysis.promise.PromiseReader;
import org.summitsim.analysis.promise.PromiseReport;
import org.summitsim.analysis.promise.PromiseSummary;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.kernel.UniformBlocks;

/**
 * Plays a programme for what it takes to keep its promises. Replication k is number k of {@link Runner#run}; the result does not
 * depend on the number of threads.
 */
public final class PromiseStudy {
    private final Play play;
    private final RunPlan plan;
    private final UniformBlocks numbers;
    private final PromiseReader reader;
    private final PromiseBlock[] blocks;
    private final int replications;
    private int done;

    private PromiseStudy(Play play, RunPlan plan) {
        this.play = play;
        this.plan = plan;
        numbers = plan.sampling().blocks(plan.seed(), play.inputs(), play.copulas());
        reader = new PromiseReader(play.network());
        replications = Replay.last(plan);
        blocks = new PromiseBlock[(replications - 1) / UniformBlocks.SIZE + 1];
    }

    /**
     * Plays.
     *
     * @param plan how; it is played as often as its stop allows at the most
     * @throws org.summitsim.kernel.TooManyInputsException if the sampling has not so many coordinates as there are inputs
     * @throws IllegalStateException if a replication fails; the message has its number, counted from 1
     * @throws CancellationException if the thread is interrupted, which it then still is
     */
    public static PromiseReport of(Play play, RunPlan plan) {
        return new PromiseStudy(play, plan).report();
    }

    private PromiseReport report() {
        int workers = Math.min(plan.threads(), blocks.length);
        ExecutorService threads = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "promises");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int w = 0; w < workers; w++) {
                int first = w;
                all.add(threads.submit(() -> play(first, workers)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("A worker failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return PromiseSummary.of(play.network(), plan.sampling(), Arrays.asList(blocks));
    }

    /** Plays every so many-th chunk. */
    private void play(int first, int step) {
        Player player = play.player();
        UniformBlocks.Filler filler = numbers.filler();
        int inputs = numbers.names().size();
        double[] uniforms = new double[inputs * UniformBlocks.SIZE];
        for (int c = first; c < blocks.length; c += step) {
            filler.fill(c, uniforms);
            int size = Math.min(UniformBlocks.SIZE, replications - c * UniformBlocks.SIZE);
            PromiseBlock block = reader.block(size);
            for (int k = 0; k < size; k++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("The run was interrupted");
                }
                try {
                    reader.read(player.play(uniforms, k * inputs), player::delay, block, k);
                } catch (RuntimeException e) {
                    long number = (long) c * UniformBlocks.SIZE + k + 1;
                    throw new IllegalStateException("Replication " + number + " failed: " + e.getMessage(), e);
                }
            }
            blocks[c] = block;
            tell(size);
        }
    }

    private synchronized void tell(int size) {
        done += size;
        plan.progress().played(done, replications);
    }
}
