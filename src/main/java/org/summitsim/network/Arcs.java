package org.summitsim.network;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Distribution;
import org.summitsim.model.Precedence;

/**
 * The dependencies between activities, grouped by the one that waits, in file order. Shape of every array: [m].
 *
 * @param from the activity waited for
 * @param to the one that waits
 * @param types which ends are bound
 * @param lags what is drawn for the lag, in minutes, where it has one
 * @param planned the planned lag, microseconds
 * @param incoming arcs by the one that waits
 * @param outgoing arcs by the one waited for
 */
public record Arcs(
        int[] from,
        int[] to,
        List<Precedence.Type> types,
        List<Optional<Distribution>> lags,
        long[] planned,
        Rows incoming,
        Rows outgoing) {
    /** How many there are. */
    public int size() {
        return from.length;
    }
}
