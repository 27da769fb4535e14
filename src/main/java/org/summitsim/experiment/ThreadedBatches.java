package org.summitsim.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Plays batches in threads of this process, each batch in one thread. */
public final class ThreadedBatches implements Batches {
    /** Batches that may be under way or wait for one before them, for each thread. */
    private static final int WINDOW = 16;

    private final BatchPlayer player;
    private final int threads;
    private final ExecutorService pool;

    private ThreadedBatches(ScenarioSource source, int threads) {
        player = new BatchPlayer(source);
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "points");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Threads that play.
     *
     * @param source reads scenarios
     * @param threads how many, at least 1
     */
    public static ThreadedBatches of(ScenarioSource source, int threads) {
        return new ThreadedBatches(source, threads);
    }

    @Override
    public int pointsPerBatch() {
        return 1;
    }

    @Override
    public void play(Iterator<Batch> batches, Consumer<List<PointResult>> results) {
        Deque<Future<List<PointResult>>> window = new ArrayDeque<>();
        try {
            while (batches.hasNext() || !window.isEmpty()) {
                while (batches.hasNext() && window.size() < WINDOW * threads) {
                    Batch batch = batches.next();
                    window.addLast(pool.submit(() -> player.play(batch)));
                }
                results.accept(window.getFirst().get());
                window.removeFirst();
            }
        } catch (InterruptedException e) {
            handOnWhatIsReady(window, results);
            Thread.currentThread().interrupt();
            throw new CancellationException("The sweep was interrupted");
        } catch (ExecutionException e) {
            throw rethrown(e);
        } finally {
            window.forEach(future -> future.cancel(true));
        }
    }

    private static void handOnWhatIsReady(
            Deque<Future<List<PointResult>>> window, Consumer<List<PointResult>> results) {
        while (!window.isEmpty() && window.getFirst().isDone()) {
            try {
                results.accept(window.removeFirst().get());
            } catch (InterruptedException | ExecutionException e) {
                return;
            }
        }
    }

    /** What is no result of a point is a fault of ours or the end of memory. */
    private static RuntimeException rethrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error e) {
            throw e;
        }
        return failure.getCause() instanceof RuntimeException e
                ? e
                : new IllegalStateException("A batch failed", failure);
    }

    @Override
    public void close() {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Expected the threads to stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
