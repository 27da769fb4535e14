package org.summitsim.experiment;

/** Is told how far a run has come; called by one thread at a time. */
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, total) -> {};

    /**
     * Some more replications have been played.
     *
     * @param done how many so far
     * @param total how many there will be, as far as is known: under a precision it may grow
     */
    void played(int done, int total);
}
