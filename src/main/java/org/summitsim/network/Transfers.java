package org.summitsim.network;

import java.util.List;
import org.summitsim.model.Transfer;

/**
 * The ways between places. Times in microseconds.
 *
 * @param list what they are
 * @param planned the planned duration, before the profile, shape [transfers]
 * @param margin how much earlier than needed one leaves, shape [transfers]
 * @param uses the resources each takes
 * @param units the number of units of each, parallel to {@code uses.items}
 * @param routes the transfer from place i to place j at [i * places + j], or -1; only between roots
 */
public record Transfers(List<Transfer> list, long[] planned, long[] margin, Rows uses, int[] units, int[] routes) {
    /** How many there are. */
    public int size() {
        return list.size();
    }
}
