package org.summitsim.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.model.Arrivals;
import org.summitsim.model.Distribution;
import org.summitsim.model.Meeting;
import org.summitsim.model.Place;
import org.summitsim.model.Problem;
import org.summitsim.model.Work;

/** Compiles streams and their stations, and refuses stations that cannot serve. */
final class StreamTable {
    private final Outline outline;
    private final Numbers numbers;
    private final int[] rank;
    private final Calendars hours;
    private final Map<List<Integer>, Integer> numbersOfQueues = new LinkedHashMap<>();
    private final List<Streams.Queue> queues = new ArrayList<>();

    /**
     * A table.
     *
     * @param hours those of the stations, by their numbers
     */
    StreamTable(Outline outline, Numbers numbers, int[] rank, Calendars hours) {
        this.outline = outline;
        this.numbers = numbers;
        this.rank = rank;
        this.hours = hours;
    }

    Streams streams() {
        List<Streams.Stream> streams = new ArrayList<>();
        int visits = 0;
        for (int a = 0; a < outline.size(); a++) {
            Outline.Node node = outline.nodes().get(a);
            if (node.entry() instanceof Meeting meeting && meeting.arrivals().isPresent()) {
                Arrivals arrivals = meeting.arrivals().get();
                int largest = arrivals.size().map(StreamTable::largest).orElse(1);
                int entities = arrivals.count() * largest;
                List<Streams.Step> steps = new ArrayList<>();
                for (String station : Stations.of(meeting, arrivals)) {
                    String id = arrivals.steps().isEmpty() ? meeting.id() : meeting.id() + "/" + station;
                    steps.add(new Streams.Step(id, station, streams.size(), queue(meeting, station), visits));
                    visits += entities;
                }
                streams.add(new Streams.Stream(a, arrivals, largest, entities, steps));
            }
        }
        return new Streams(streams, queues);
    }

    /** The most that come together; the reader sees to it that it is a whole number. */
    static int largest(Distribution size) {
        if (size instanceof Distribution.Discrete discrete) {
            return (int) discrete.values().stream().mapToDouble(d -> d).max().orElse(1);
        }
        return size instanceof Distribution.Constant constant ? (int) constant.value() : 1;
    }

    private int queue(Meeting stream, String id) {
        int number = outline.stations().number(id);
        Meeting station = outline.stations().list().get(number);
        int priority =
                stream.terms().priority().orElse(station.terms().priority().orElse(Integer.MAX_VALUE));
        return numbersOfQueues.computeIfAbsent(List.of(number, priority), k -> {
            queues.add(queue(station, number, priority));
            return queues.size() - 1;
        });
    }

    private Streams.Queue queue(Meeting station, int number, int priority) {
        Map<String, Integer> uses = station.attendance().uses();
        return new Streams.Queue(
                station.id(),
                station.at().map(numbers::place).orElse(-1),
                uses.keySet().stream().mapToInt(numbers::resource).toArray(),
                uses.values().stream().mapToInt(Integer::intValue).toArray(),
                station.agenda().work().orElse(Work.ofMinutes(0)),
                number,
                hours,
                ahead(priority));
    }

    /** Entities come after the activities of their priority and before those of the next. */
    private int ahead(int priority) {
        int ahead = outline.size();
        for (int a = 0; a < rank.length; a++) {
            Outline.Node node = outline.nodes().get(a);
            boolean later = node.entry().terms().priority().orElse(Integer.MAX_VALUE) > priority;
            ahead = later && node.parent() < 0 ? Math.min(ahead, rank[a]) : ahead;
        }
        return ahead;
    }

    /** A station serves one entity after the other with what is wherever it is needed, and is not set up for each. */
    static void check(Outline outline, Places places, Numbers numbers, Resources resources, List<Problem> problems) {
        for (Meeting station : outline.stations().list()) {
            station.at().ifPresent(at -> {
                Place place = places.list().get(numbers.place(at));
                if (!place.upkeep().setup().isZero()
                        || !place.upkeep().cleanup().isZero()) {
                    problems.add(Problem.error(
                            List.of("meetings", station.id(), "at"),
                            "Expected a place without setup and cleanup for the station " + station.id()
                                    + ", as it is not set up for each entity, received " + at));
                }
            });
            for (String resource : station.attendance().uses().keySet()) {
                if (resources.isLocated(numbers.resource(resource))) {
                    problems.add(Problem.error(
                                    List.of("meetings", station.id(), "uses"),
                                    "Expected resources that are wherever they are needed for the station "
                                            + station.id() + ", received " + resource + ", which stands somewhere")
                            .withHint("resources." + resource + " without at"));
                }
            }
        }
    }
}
