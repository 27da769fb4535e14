package org.summitsim.analysis.trace;

import java.util.Comparator;
import org.summitsim.engine.EventIds;

/**
 * An event that is planned. Events are in the order of their moments; those of one moment in that of kinds and numbers.
 *
 * @param at when it will happen if nothing comes between, microseconds since the clock's start
 * @param kind what it is about
 * @param index which: see {@link EventIds.Kind}
 */
public record Pending(long at, EventIds.Kind kind, int index) implements Comparable<Pending> {
    private static final Comparator<Pending> ORDER =
            Comparator.comparingLong(Pending::at).thenComparing(Pending::kind).thenComparingInt(Pending::index);

    @Override
    public int compareTo(Pending other) {
        return ORDER.compare(this, other);
    }
}
