package org.summitsim.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;
import org.summitsim.model.Transfer;

/** Compiles the ways between places. */
final class TransferTable {
    private TransferTable() {}

    static Transfers of(Scenario scenario, Numbers numbers, Places places, Planned planned, List<Problem> problems) {
        List<Transfer> list = scenario.cast().transfers();
        int n = places.size();
        int[] routes = new int[n * n];
        Arrays.fill(routes, -1);
        long[] margin = new long[list.size()];
        List<int[]> uses = new ArrayList<>();
        List<Integer> units = new ArrayList<>();
        for (int t = 0; t < list.size(); t++) {
            Transfer transfer = list.get(t);
            int from = end(transfer, transfer.route().from(), numbers, places, problems);
            int to = end(transfer, transfer.route().to(), numbers, places, problems);
            routes[from * n + to] = t;
            if (transfer.route().bothWays()) {
                routes[to * n + from] = t;
            }
            margin[t] = TimeLine.micros(transfer.time().margin());
            uses.add(transfer.uses().keySet().stream()
                    .mapToInt(numbers::resource)
                    .toArray());
            units.addAll(transfer.uses().values());
        }
        return new Transfers(
                list,
                planned.transfers(),
                margin,
                Rows.of(uses),
                units.stream().mapToInt(Integer::intValue).toArray(),
                routes);
    }

    private static int end(Transfer transfer, String id, Numbers numbers, Places places, List<Problem> problems) {
        int place = numbers.place(id);
        if (places.parent()[place] >= 0) {
            String building = places.list().get(places.root()[place]).id();
            problems.add(Problem.error(
                            List.of("transfers", transfer.id()),
                            "Expected a transfer between places, received the room " + id + " of " + building)
                    .withHint(building + ": a transfer to a place serves its rooms, plus their walk"));
        }
        return places.root()[place];
    }
}
