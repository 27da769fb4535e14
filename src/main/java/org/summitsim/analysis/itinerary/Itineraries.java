package org.summitsim.analysis.itinerary;

import java.util.List;
import org.summitsim.analysis.promise.PromiseReport;
import org.summitsim.analysis.trace.Ride;

/**
 * The ways of a programme as planned, with what replications say of them.
 *
 * @param replications how many replications were read, from the first on
 * @param places where each activity is held as planned, of several rooms the one chosen, or -1; shape [activities]
 * @param rides the ways of people, in the order in which they end
 * @param duties what vehicles and aircraft do, by resource in file order, then by when they begin
 * @param promises what it takes to keep planned starts, and by when people must leave for them
 */
public record Itineraries(
        int replications, List<Integer> places, List<Ride> rides, List<Duty> duties, PromiseReport promises) {
    public Itineraries {
        places = List.copyOf(places);
        rides = List.copyOf(rides);
        duties = List.copyOf(duties);
    }
}
