package org.summitsim.analysis.itinerary;

import java.util.Arrays;
import org.summitsim.analysis.promise.PromiseBlock;

/** What some replications say of promises and ways. Shape of every array: [ways][replications]. Written by one thread. */
public final class ItineraryBlock {
    /** When each way was begun, microseconds; NaN where it was not. */
    final double[][] departure;
    /** When it was ended. */
    final double[][] arrival;
    /** Whether its people had to wait for a vehicle. */
    final boolean[][] waited;

    final PromiseBlock promises;

    ItineraryBlock(int ways, int size, PromiseBlock promises) {
        departure = new double[ways][size];
        arrival = new double[ways][size];
        waited = new boolean[ways][size];
        this.promises = promises;
        for (int w = 0; w < ways; w++) {
            Arrays.fill(departure[w], Double.NaN);
            Arrays.fill(arrival[w], Double.NaN);
        }
    }
}
