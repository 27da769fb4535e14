package org.summitsim.network;

import java.util.List;
import org.summitsim.model.Resource;

/**
 * The resources, in file order, and their units where these are individuals.
 *
 * @param list what they are
 * @param capacity the number of units, shape [resources]
 * @param turnaround the time a unit is taken after each use, microseconds, shape [resources]
 * @param at where units stand at the start (a root place), -1 if they are wherever they are needed, shape [resources]
 * @param firstUnit the first individual of each, shape [resources + 1]; resources without {@code at} have none
 * @param unitOf the resource of each individual, shape [units]
 * @param open when each can be used: ascending pairs of first and last moment, empty for always, shape [resources][]
 */
public record Resources(
        List<Resource> list,
        int[] capacity,
        long[] turnaround,
        int[] at,
        int[] firstUnit,
        int[] unitOf,
        long[][] open) {
    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** How many individuals there are. */
    public int units() {
        return unitOf.length;
    }

    /** Whether a resource's units are individuals that are somewhere. */
    public boolean isLocated(int resource) {
        return at[resource] >= 0;
    }
}
