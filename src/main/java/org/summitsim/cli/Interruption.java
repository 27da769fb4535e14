package org.summitsim.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long command end cleanly when the process is told to end (Ctrl-C, or a cluster's SIGTERM): its thread is interrupted, and
 * the process waits for it. The system then makes the exit code: 130 after Ctrl-C.
 */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Thread worker) {
        hook = new Thread(() -> stop(worker), "stop");
    }

    /** From now on the calling thread is interrupted in such a case. */
    static Interruption ofThisThread() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop(Thread worker) {
        worker.interrupt();
        try {
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert inTime : "Expected the command to end within a minute";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has done what it had to do. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook waits for this.
            ended.countDown();
        }
    }
}
