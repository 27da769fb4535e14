package org.summitsim.engine;

/** How far an activity has come in a replication. */
public enum State {
    /** Neither started nor given up. */
    UNDECIDED,
    /** Started and not finished. */
    RUNNING,
    /** Finished. */
    DONE,
    /** No later window could hold it, or it had not started by its latest moment. */
    MISSED,
    /** Taken out: its condition did not come true, a lever skipped it, or triage took it out. */
    SKIPPED,
    /** A risk cancelled it. */
    CANCELLED,
    /** The replication ended while it still waited. */
    STUCK;

    /** Whether it was decided that it does not take place: missed, skipped or cancelled. */
    public boolean isGivenUp() {
        return this == MISSED || this == SKIPPED || this == CANCELLED;
    }
}
