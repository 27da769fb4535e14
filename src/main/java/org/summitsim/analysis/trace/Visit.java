package org.summitsim.analysis.trace;

import org.summitsim.network.Streams;

/** What the number of a visit stands for. Stateless. */
public final class Visit {
    private Visit() {}

    /** The station of a stream that is visited. */
    public static Streams.Step step(Streams streams, int visit) {
        for (Streams.Step step : streams.steps()) {
            int entities = streams.list().get(step.stream()).entities();
            if (visit >= step.firstVisit() && visit < step.firstVisit() + entities) {
                return step;
            }
        }
        throw new IllegalArgumentException("Expected the number of a visit, received " + visit);
    }

    /** The number of the entity within its stream, from 1. */
    public static int entity(Streams streams, int visit) {
        return visit - step(streams, visit).firstVisit() + 1;
    }
}
