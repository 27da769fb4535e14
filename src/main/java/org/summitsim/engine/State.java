package org.summitsim.engine;

/** How far an activity has come in a replication. */
public enum State {
    /** Neither started nor given up. */
    UNDECIDED,
    /** Started and not finished. */
    RUNNING,
    /** Finished. */
    DONE,
    /** No later window could hold it. */
    MISSED,
    /** The replication ended while it still waited. */
    STUCK
}
