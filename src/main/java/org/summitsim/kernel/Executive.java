package org.summitsim.kernel;

/**
 * The clock and the event list of one replication at a time.
 *
 * <p>Times are whole microseconds from 0 to {@link #LATEST}. Events are integer ids from 0 to a capacity fixed at
 * construction (exclusive); an id has at most one pending event. Events of one instant fire in the order in which they
 * were scheduled, but a handler does well not to depend on it: {@link Handler#settled} is where an instant is complete.
 *
 * <p>An executive belongs to one thread. Every implementation gives the same history for the same calls.
 */
public interface Executive {

    /** The last moment an event may have, in microseconds: 2<sup>52</sup>, about 142 years. */
    long LATEST = 1L << 52;

    /** The current time in microseconds, 0 after construction and after {@link #reset}. */
    long now();

    /**
     * Plans event {@code id} for {@code now() + delay}.
     *
     * @param id from 0 to the capacity, exclusive
     * @param delay in microseconds, at least 0, with {@code now() + delay} at most {@link #LATEST}
     * @throws IllegalArgumentException if the id or the delay is out of range
     * @throws IllegalStateException if the id is already pending
     */
    void schedule(int id, long delay);

    /**
     * Takes event {@code id} off the list; does nothing if it is not pending.
     *
     * @throws IllegalArgumentException if the id is out of range
     */
    void cancel(int id);

    /**
     * Whether event {@code id} is planned and has not fired yet. An event that is firing is no longer pending.
     *
     * @throws IllegalArgumentException if the id is out of range
     */
    boolean isPending(int id);

    /**
     * Makes the executive ready for another replication: nothing pending, clock at 0.
     *
     * @throws IllegalStateException if called while running
     */
    void reset();

    /**
     * Plays events until none is pending or {@link #stop} is called. Time 0 always happens: the events planned for it
     * fire first (there may be none), then the handler is told that the instant has settled. Every later instant that
     * has an event does the same. Events that {@code settled} plans without delay fire at the same instant, which then
     * settles again.
     *
     * <p>Begins at time 0 only: call {@link #reset} between two runs. An exception of the handler ends the run and
     * reaches the caller; {@code reset} then makes the executive usable again.
     *
     * @throws IllegalStateException if already running, or not reset since the last run
     */
    void run(Handler handler);

    /** Ends the run when the handler returns; nothing fires or settles after that. What is pending stays so until reset. */
    void stop();
}
