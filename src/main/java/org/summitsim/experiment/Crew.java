package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.summitsim.analysis.Block;
import org.summitsim.analysis.Recorder;
import org.summitsim.analysis.itinerary.ItineraryBlock;
import org.summitsim.kernel.UniformBlocks;

/**
 * Workers that share out the chunks of a run and put what they give in order. One thread directs it. Chunks are taken in
 * order and those begun are ended, so that of several failures the one in the first chunk is always the one reported. A crew of one
 * works in the thread that directs it.
 */
final class Crew implements AutoCloseable {
    private final ExecutorService threads;
    private final List<Worker> workers = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Progress progress;
    private int done;

    Crew(int size, Supplier<Worker> hire, Progress progress) {
        this.progress = progress;
        for (int w = 0; w < size; w++) {
            workers.add(hire.get());
        }
        threads = Executors.newFixedThreadPool(size, task -> {
            Thread thread = new Thread(task, "replications");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What has been played, in the order of replications. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Recorder> recorders() {
        return workers.stream().map(Worker::recorder).toList();
    }

    /** What has been read of itineraries, by chunks. */
    SortedMap<Integer, ItineraryBlock> itineraries() {
        SortedMap<Integer, ItineraryBlock> all = new TreeMap<>();
        workers.forEach(worker -> all.putAll(worker.itineraries()));
        return all;
    }

    /**
     * Plays on until so many replications have been played. What was played before must be whole chunks.
     *
     * @throws CancellationException if the calling thread is interrupted, which it then still is
     */
    void playTo(int replications) {
        int first = blocks.size();
        int end = (replications + UniformBlocks.SIZE - 1) / UniformBlocks.SIZE;
        Round round = new Round(first, end, replications);
        if (workers.size() == 1) {
            round.work(workers.get(0));
        } else {
            share(round);
        }
        round.checkFailures();
        blocks.addAll(Arrays.asList(round.played));
    }

    private void share(Round round) {
        List<Future<?>> futures = new ArrayList<>();
        for (Worker worker : workers) {
            futures.add(threads.submit(() -> round.work(worker)));
        }
        try {
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker failed", e.getCause());
        }
    }

    private synchronized void played(int size, int total) {
        done += size;
        progress.played(done, total);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Expected the workers to stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Some chunks to be played. */
    private final class Round {
        private final int first;
        private final int replications;
        private final Block[] played;
        private final Throwable[] failures;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicBoolean failed = new AtomicBoolean();

        Round(int first, int end, int replications) {
            this.first = first;
            this.replications = replications;
            played = new Block[Math.max(0, end - first)];
            failures = new Throwable[played.length];
        }

        void work(Worker worker) {
            for (int i = next.getAndIncrement(); i < played.length && !failed.get(); i = next.getAndIncrement()) {
                int chunk = first + i;
                int size = Math.min(UniformBlocks.SIZE, replications - chunk * UniformBlocks.SIZE);
                try {
                    played[i] = worker.play(chunk, size);
                    played(size, replications);
                } catch (RuntimeException | Error e) {
                    failures[i] = e;
                    failed.set(true);
                }
            }
        }

        void checkFailures() {
            for (Throwable failure : failures) {
                if (failure instanceof RuntimeException e) {
                    throw e;
                }
                if (failure instanceof Error e) {
                    throw e;
                }
            }
        }

        private void played(int size, int total) {
            Crew.this.played(size, total);
        }
    }
}
