package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Tasks by number, shared out among threads. Stateless. */
final class Threads {
    private Threads() {}

    /**
     * Does all tasks; of several failures the one of the lowest number is reported.
     *
     * @throws CancellationException if the calling thread is interrupted, which it then still is
     */
    static void share(int tasks, int threads, IntConsumer task) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(tasks, threads), work -> {
            Thread thread = new Thread(work, "replications");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int k = 0; k < tasks; k++) {
                int number = k;
                futures.add(pool.submit(() -> task.accept(number)));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("A worker failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Does work whose parallel streams then run in so many threads, and in no others. */
    static <T> T within(int threads, Supplier<T> work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Callable<T> task = work::get;
            return pool.submit(task).join();
        } finally {
            pool.shutdownNow();
        }
    }
}
