package org.summitsim.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.summitsim.model.Risk;
import org.summitsim.network.Network;
import org.summitsim.network.Outline;
import org.summitsim.network.Streams;

/**
 * What each risk affects, by strikes: all that a shared risk affects is struck together, each thing that another affects by
 * itself, with numbers of its own. Shape of all lists: [strikes].
 *
 * @param risks the number of the risk of each
 * @param names what the names of its inputs end with: nothing, or a dot and the id of the thing
 * @param activities numbers of activities, ascending, a meeting with all its parts
 * @param transfers numbers of transfers
 * @param steps the steps at stations that are named, and all steps of streams that are
 */
record RiskTargets(int[] risks, List<String> names, int[][] activities, int[][] transfers, int[][] steps) {

    static RiskTargets of(Network network, Outline outline) {
        List<Integer> risks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<List<String>> struck = new ArrayList<>();
        List<Risk> all = network.scenario().programme().risks();
        for (int r = 0; r < all.size(); r++) {
            Risk risk = all.get(r);
            for (List<String> together : strikes(risk)) {
                risks.add(r);
                names.add(risk.shared() ? "" : "." + together.get(0));
                struck.add(together);
            }
        }
        return new RiskTargets(
                risks.stream().mapToInt(Integer::intValue).toArray(),
                List.copyOf(names),
                struck.stream()
                        .map(ids -> activities(ids, network, outline.numbers()))
                        .toArray(int[][]::new),
                struck.stream().map(ids -> transfers(ids, network)).toArray(int[][]::new),
                struck.stream().map(ids -> steps(ids, network)).toArray(int[][]::new));
    }

    private static List<List<String>> strikes(Risk risk) {
        return risk.shared()
                ? List.of(risk.affects())
                : risk.affects().stream().map(List::of).toList();
    }

    private static int[] activities(List<String> ids, Network network, Map<String, Integer> numbers) {
        return ids.stream()
                .flatMapToInt(id -> activity(id, network, numbers))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int[] steps(List<String> ids, Network network) {
        List<Streams.Step> steps = network.streams().steps();
        return IntStream.range(0, steps.size())
                .filter(k -> {
                    int stream =
                            network.streams().list().get(steps.get(k).stream()).activity();
                    return ids.contains(steps.get(k).station())
                            || ids.contains(network.activities().ids().get(stream));
                })
                .toArray();
    }

    private static int[] transfers(List<String> ids, Network network) {
        var ways = network.travel().transfers().list();
        return IntStream.range(0, ways.size())
                .filter(t -> ids.contains(ways.get(t).id()))
                .toArray();
    }

    private static IntStream activity(String id, Network network, Map<String, Integer> numbers) {
        Integer a = numbers.get(id);
        if (a == null) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(a, a + network.activities().shape().parts()[a]);
    }

    /** How many strikes there are. */
    int size() {
        return risks.length;
    }
}
