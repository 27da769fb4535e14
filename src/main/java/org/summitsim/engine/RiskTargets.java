package org.summitsim.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.summitsim.model.Risk;
import org.summitsim.network.Network;
import org.summitsim.network.Outline;

/**
 * What each risk affects.
 *
 * @param activities numbers of activities, ascending, a meeting with all its parts, shape [risks][]
 * @param transfers numbers of transfers, shape [risks][]
 */
record RiskTargets(int[][] activities, int[][] transfers) {

    static RiskTargets of(Network network, Outline outline) {
        List<Risk> risks = network.scenario().programme().risks();
        int[][] activities = new int[risks.size()][];
        int[][] transfers = new int[risks.size()][];
        var ways = network.travel().transfers().list();
        for (int r = 0; r < activities.length; r++) {
            List<String> ids = risks.get(r).affects();
            activities[r] = ids.stream()
                    .flatMapToInt(id -> activity(id, network, outline.numbers()))
                    .sorted()
                    .distinct()
                    .toArray();
            transfers[r] = IntStream.range(0, ways.size())
                    .filter(t -> ids.contains(ways.get(t).id()))
                    .toArray();
        }
        return new RiskTargets(activities, transfers);
    }

    private static IntStream activity(String id, Network network, Map<String, Integer> numbers) {
        Integer a = numbers.get(id);
        if (a == null) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(a, a + network.activities().shape().parts()[a]);
    }
}
