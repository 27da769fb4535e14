package org.summitsim.network;

import java.util.Arrays;
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
 * @param choice the number of the {@code any-of} that each belongs to, of which one suffices; -1 if it must hold by itself
 * @param incoming arcs by the one that waits
 * @param outgoing arcs by the one waited for
 */
public record Arcs(
        int[] from,
        int[] to,
        List<Precedence.Type> types,
        List<Optional<Distribution>> lags,
        long[] planned,
        int[] choice,
        Rows incoming,
        Rows outgoing) {
    /** Arcs that must all hold. */
    public Arcs(
            int[] from,
            int[] to,
            List<Precedence.Type> types,
            List<Optional<Distribution>> lags,
            long[] planned,
            Rows incoming,
            Rows outgoing) {
        this(from, to, types, lags, planned, noChoice(from.length), incoming, outgoing);
    }

    private static int[] noChoice(int size) {
        int[] choice = new int[size];
        Arrays.fill(choice, -1);
        return choice;
    }

    /** How many choices there are. */
    public int choices() {
        return Arrays.stream(choice).max().orElse(-1) + 1;
    }

    /** How many there are. */
    public int size() {
        return from.length;
    }
}
