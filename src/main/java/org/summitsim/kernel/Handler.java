package org.summitsim.kernel;

/** What an {@link Executive} tells the model that it plays. May call the executive back, except {@code run} and {@code reset}. */
public interface Handler {

    /**
     * Event {@code id} happens.
     *
     * @param id the id that was scheduled; it is no longer pending and may be scheduled again
     * @param now the current time in microseconds
     */
    void fired(int id, long now);

    /**
     * All events of this instant have fired. Events planned here without delay fire at this same instant, and then it
     * settles once more.
     *
     * @param now the current time in microseconds
     */
    void settled(long now);
}
