package org.summitsim.network;

import java.util.List;
import org.summitsim.model.Place;
import org.summitsim.model.Scenario;

/** Compiles places. */
final class PlaceTable {
    private PlaceTable() {}

    static Places of(Scenario scenario, Numbers numbers, TimeLine time) {
        List<Place> list = scenario.cast().places();
        int n = list.size();
        int[] parent = new int[n];
        int[] capacity = new int[n];
        long[] setup = new long[n];
        long[] cleanup = new long[n];
        for (int i = 0; i < n; i++) {
            Place place = list.get(i);
            parent[i] = place.site().in().map(numbers::place).orElse(-1);
            capacity[i] = place.capacity().orElse(Integer.MAX_VALUE);
            setup[i] = TimeLine.micros(place.upkeep().setup());
            cleanup[i] = TimeLine.micros(place.upkeep().cleanup());
        }
        int[] root = new int[n];
        long[] walk = new long[n];
        int[] zone = new int[n];
        for (int i = 0; i < n; i++) {
            zone[i] = -1;
            int at = i;
            while (true) {
                if (zone[i] < 0 && list.get(at).site().zone().isPresent()) {
                    zone[i] = time.zones().indexOf(list.get(at).site().zone().get());
                }
                if (parent[at] < 0) {
                    break;
                }
                walk[i] += TimeLine.micros(list.get(at).site().walk());
                at = parent[at];
            }
            root[i] = at;
            zone[i] = Math.max(0, zone[i]);
        }
        return new Places(list, root, walk, parent, capacity, setup, cleanup, zone);
    }
}
