package org.summitsim.analysis.trace;

import java.util.List;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Network;

/**
 * A way that people go together.
 *
 * @param people who, in file order
 * @param entry the activity that they go to, or -1 for the way to where they spend the night
 * @param from the place that they leave, or -1 if it is nowhere in particular
 * @param to the place that they go to, or -1
 * @param vehicle the resource that carries them, or -1
 * @param departure when they leave, microseconds
 * @param arrival when they arrive, microseconds
 */
public record Ride(List<Integer> people, int entry, int from, int to, int vehicle, long departure, long arrival) {
    public Ride {
        people = List.copyOf(people);
    }

    /** All ways that people went, in the order in which they ended; walks from room to room among them. */
    public static List<Ride> list(Network network, Trajectory played) {
        return new Ways(network, played).rides();
    }
}
