package org.summitsim.analysis.trace;

import java.util.List;

/**
 * An instant at which something happened, and how things stand after it.
 *
 * @param at when, microseconds since the clock's start
 * @param happenings what happened, in the order of their kinds
 * @param waiting which activities wait now, in file order
 * @param future the future event list: all that is planned now, the next first
 */
public record Step(long at, List<Happening> happenings, List<Waiting> waiting, List<Pending> future) {
    public Step {
        happenings = List.copyOf(happenings);
        waiting = List.copyOf(waiting);
        future = List.copyOf(future);
    }
}
