package org.summitsim.experiment;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Plays batches, in threads or on other machines. What comes out depends on what goes in and on nothing else: neither on how many
 * play nor on which of them plays what.
 */
public interface Batches extends AutoCloseable {
    /** How many points a batch should have, at least 1: enough to be worth its way. */
    int pointsPerBatch();

    /**
     * Plays batches and hands on what comes of each point. Only so many batches are taken and kept as are needed to keep all that
     * play at work. A point that cannot be played is a result, not an exception.
     *
     * @param batches what to play; asked by the calling thread only
     * @param results is given what came of each batch, point by point, in the order in which they were taken, by the calling thread
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which it then still is; what was ready
     *     by then has been handed on
     */
    void play(Iterator<Batch> batches, Consumer<List<PointResult>> results);

    /** Lets go of those that play. */
    @Override
    void close();
}
