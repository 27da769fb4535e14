package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.network.Network;
import org.summitsim.network.Streams;
import org.summitsim.network.TimeLine;

/**
 * What is measured of streams: the lines in which entities wait, and the ways that they pass. Immutable.
 *
 * @param lines each stream at each of its stations, then each class at each station, then each station that several streams pass
 * @param ways each stream, then each class
 * @param warmup what comes before it is left out, microseconds since the clock's start
 */
record Lines(List<Line> lines, List<Way> ways, long warmup) {
    /** Those who wait at one station, by the numbers of the steps that bring them there. */
    record Line(QueueReport.Kind kind, String id, String station, List<Integer> steps) {}

    /** Those who pass one after the other of their stations, by the numbers of their streams. */
    record Way(QueueReport.Kind kind, String id, List<Integer> streams) {}

    static Lines of(Network network) {
        List<Line> lines = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        Map<String, Line> classes = new LinkedHashMap<>();
        Map<String, Way> classWays = new LinkedHashMap<>();
        Map<String, List<Integer>> stations = new LinkedHashMap<>();
        List<Streams.Step> steps = network.streams().steps();
        for (int k = 0; k < steps.size(); k++) {
            Streams.Step step = steps.get(k);
            lines.add(new Line(QueueReport.Kind.STREAM, step.id(), step.station(), List.of(k)));
            stations.computeIfAbsent(step.station(), s -> new ArrayList<>()).add(k);
            int number = k;
            network.streams()
                    .list()
                    .get(step.stream())
                    .arrivals()
                    .label()
                    .ifPresent(label -> classes.computeIfAbsent(
                                    label + "/" + step.station(),
                                    id -> new Line(QueueReport.Kind.CLASS, id, step.station(), new ArrayList<>()))
                            .steps()
                            .add(number));
        }
        for (int s = 0; s < network.streams().list().size(); s++) {
            Streams.Stream stream = network.streams().list().get(s);
            ways.add(new Way(QueueReport.Kind.STREAM, network.activities().ids().get(stream.activity()), List.of(s)));
            int number = s;
            stream.arrivals()
                    .label()
                    .ifPresent(label -> classWays
                            .computeIfAbsent(label, id -> new Way(QueueReport.Kind.CLASS, id, new ArrayList<>()))
                            .streams()
                            .add(number));
        }
        lines.addAll(classes.values());
        stations.forEach((station, here) -> {
            if (here.size() > 1) {
                lines.add(new Line(QueueReport.Kind.STATION, station, station, here));
            }
        });
        ways.addAll(classWays.values());
        return new Lines(
                List.copyOf(lines),
                List.copyOf(ways),
                TimeLine.micros(network.scenario().settings().rules().warmup()));
    }
}
