package org.summitsim.engine;

/**
 * Is told what becomes of the event list of a replication. Whoever watches changes nothing. Moments are microseconds since the
 * clock's start; what an index counts depends on the kind (see {@link EventIds.Kind}).
 */
public interface EventWatch {

    /** An event has been planned for a moment. There is one of a kind and an index at most. */
    void planned(EventIds.Kind kind, int index, long moment);

    /** An event that was planned will not happen. */
    void dropped(EventIds.Kind kind, int index);

    /** A planned event happens. */
    void happened(EventIds.Kind kind, int index, long now);

    /** All events of this instant have happened, and whoever could start has started. May come twice in an instant. */
    void settled(long now);
}
