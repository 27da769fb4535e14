package org.summitsim.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.Visits;
import org.summitsim.network.Streams;
import org.summitsim.network.TimeLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How many wait in each queue of a replication, as steps over time. */
final class PageQueues {
    private PageQueues() {}

    /** Puts the stations at which anybody waits: a name, and pairs of a minute and how many wait from then on. */
    static void put(ObjectNode node, Trace trace) {
        Map<String, Map<Long, Integer>> stations = new LinkedHashMap<>();
        for (Streams.Step step : trace.network().streams().steps()) {
            count(trace, step, stations.computeIfAbsent(step.station(), s -> new TreeMap<>()));
        }
        ArrayNode queues = node.putArray("queues");
        stations.forEach((station, changes) -> {
            changes.values().removeIf(change -> change == 0);
            if (!changes.isEmpty()) {
                put(queues.addObject(), station, changes);
            }
        });
    }

    private static void put(ObjectNode queue, String station, Map<Long, Integer> changes) {
        queue.put("name", station);
        ArrayNode steps = queue.putArray("steps");
        int waiting = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            waiting += change.getValue();
            steps.addArray().add(change.getKey()).add(waiting);
        }
    }

    /** Adds by how many more or fewer wait, by minute. */
    private static void count(Trace trace, Streams.Step step, Map<Long, Integer> changes) {
        Visits visits = trace.played().visits();
        int entities = trace.network().streams().list().get(step.stream()).entities();
        for (int v = step.firstVisit(); v < step.firstVisit() + entities; v++) {
            long left = visits.began()[v] == TimeLine.NONE ? visits.ended()[v] : visits.began()[v];
            if (visits.joined()[v] != TimeLine.NONE && left != TimeLine.NONE && left > visits.joined()[v]) {
                changes.merge(visits.joined()[v] / TimeLine.MINUTE, 1, Integer::sum);
                changes.merge(left / TimeLine.MINUTE, -1, Integer::sum);
            }
        }
    }
}
