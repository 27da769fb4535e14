package org.summitsim.analysis.health;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitsim.engine.Play;
import org.summitsim.engine.TravelTimes;
import org.summitsim.model.Entry;
import org.summitsim.model.Meeting;
import org.summitsim.model.Precedence;
import org.summitsim.model.Scenario;
import org.summitsim.network.Activities;
import org.summitsim.network.Arcs;
import org.summitsim.network.Network;
import org.summitsim.network.Outline;
import org.summitsim.network.TimeLine;

/**
 * A programme on paper: when each activity starts as planned. One with a planned start starts then; another when its
 * predecessors let it; a part after the parts before it. Times are microseconds, {@link TimeLine#NONE} where nothing says when.
 */
final class Plan {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Play play;
    private final Network network;
    private final Outline outline;
    private final TravelTimes travel;
    private final Set<String> stations;
    private final long[] ready;
    private final long[] start;

    Plan(Play play) {
        this.play = play;
        network = play.network();
        outline = Outline.of(network.scenario());
        travel = TravelTimes.of(network);
        stations = stations(network.scenario());
        ready = new long[network.activities().size()];
        start = network.activities().plan().start().clone();
        Arrays.fill(ready, TimeLine.NONE);
        forward();
    }

    Play play() {
        return play;
    }

    Network network() {
        return network;
    }

    TravelTimes travel() {
        return travel;
    }

    /** When an activity starts as planned. */
    long start(int a) {
        return start[a];
    }

    long finish(int a) {
        return start[a] == TimeLine.NONE
                ? TimeLine.NONE
                : start[a] + network.activities().plan().duration()[a];
    }

    /** When what an activity waits for lets it start as planned, whatever its own planned start. */
    long ready(int a) {
        return ready[a];
    }

    boolean isEntry(int a) {
        return network.activities().shape().parent()[a] < 0;
    }

    /** Whether a stream of arrivals sets an activity going, or it is a station of one. */
    boolean isStation(int a) {
        return stations.contains(id(a));
    }

    private static Set<String> stations(Scenario scenario) {
        Set<String> stations = new HashSet<>();
        for (Entry entry : scenario.programme().entries()) {
            if (entry instanceof Meeting meeting && meeting.arrivals().isPresent()) {
                stations.add(meeting.id());
                stations.addAll(meeting.arrivals().get().steps());
            }
        }
        return stations;
    }

    boolean isPlanned(int a) {
        return network.activities().plan().start()[a] != TimeLine.NONE;
    }

    String id(int a) {
        return network.activities().ids().get(a);
    }

    /** The keys that lead to an activity, and one more if it is there. */
    List<String> path(int a, String... key) {
        List<String> path = new ArrayList<>(outline.nodes().get(a).path());
        path.addAll(List.of(key));
        return path;
    }

    /** A moment on the clocks where an activity begins. */
    String clock(int a, long micros) {
        int zone = network.activities().shape().zone()[a];
        return CLOCK.format(network.time().at(micros, network.time().zones().get(zone)));
    }

    /** A length in whole minutes. */
    static String minutes(long micros) {
        return Math.round(micros / (double) TimeLine.MINUTE) + " min";
    }

    /** Starts in the order of dependencies; the compiler has refused circles. */
    private void forward() {
        Arcs arcs = network.arcs();
        Activities.Shape shape = network.activities().shape();
        int[] open = new int[start.length];
        for (int a = 0; a < open.length; a++) {
            open[a] = arcs.incoming().count(a) + (shape.parent()[a] >= 0 ? 1 : 0);
        }
        Deque<Integer> next = new ArrayDeque<>();
        for (int a = 0; a < open.length; a++) {
            if (open[a] == 0) {
                next.add(a);
            }
        }
        while (!next.isEmpty()) {
            int a = next.removeFirst();
            parts(a);
            for (int part = a + 1; part <= a + shape.parts()[a]; part++) {
                release(part, open, next);
            }
            for (int arc : arcs.outgoing().row(a)) {
                pass(arc);
                release(arcs.to()[arc], open, next);
            }
        }
    }

    private void release(int a, int[] open, Deque<Integer> next) {
        if (--open[a] == 0) {
            start[a] = start[a] == TimeLine.NONE ? ready[a] : start[a];
            next.add(a);
        }
    }

    private void parts(int a) {
        long at = start[a];
        for (int part = a + 1; part <= a + network.activities().shape().parts()[a] && at != TimeLine.NONE; part++) {
            boolean carried = network.slots().carries().isReserve(part);
            ready[part] = Math.max(ready[part], at);
            at += carried ? 0 : network.activities().plan().duration()[part];
        }
    }

    private void pass(int arc) {
        Arcs arcs = network.arcs();
        Precedence.Type type = arcs.types().get(arc);
        long end = type.fromStart() ? start[arcs.from()[arc]] : finish(arcs.from()[arc]);
        if (!type.toFinish() && end != TimeLine.NONE) {
            int to = arcs.to()[arc];
            ready[to] = Math.max(ready[to], end + arcs.planned()[arc]);
        }
    }
}
