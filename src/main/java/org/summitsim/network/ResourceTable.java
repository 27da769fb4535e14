package org.summitsim.network;

import java.util.List;
import org.summitsim.model.Resource;
import org.summitsim.model.Scenario;

/** Compiles resources. */
final class ResourceTable {
    private ResourceTable() {}

    static Resources of(Scenario scenario, Numbers numbers, Places places, TimeLine time, long horizon) {
        List<Resource> list = scenario.cast().resources();
        int n = list.size();
        int[] capacity = new int[n];
        long[] turnaround = new long[n];
        int[] at = new int[n];
        int[] firstUnit = new int[n + 1];
        long[][] open = new long[n][];
        for (int r = 0; r < n; r++) {
            Resource resource = list.get(r);
            capacity[r] = resource.capacity();
            turnaround[r] = TimeLine.micros(resource.deployment().turnaround());
            int home = resource.deployment().at().map(numbers::place).orElse(-1);
            at[r] = home < 0 ? -1 : places.root()[home];
            firstUnit[r + 1] = firstUnit[r] + (at[r] < 0 ? 0 : capacity[r]);
            int zone = at[r] < 0 ? 0 : places.zone()[at[r]];
            open[r] = resource.deployment()
                    .available()
                    .map(h -> OpenHours.intervals(h, d -> time.zones().get(zone), time, 0, horizon))
                    .orElse(new long[0]);
        }
        int[] unitOf = new int[firstUnit[n]];
        for (int r = 0; r < n; r++) {
            java.util.Arrays.fill(unitOf, firstUnit[r], firstUnit[r + 1], r);
        }
        return new Resources(list, capacity, turnaround, at, firstUnit, unitOf, open);
    }
}
