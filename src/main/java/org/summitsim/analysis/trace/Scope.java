package org.summitsim.analysis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitsim.engine.UseLog;
import org.summitsim.network.Network;

/**
 * The part of a trace that is asked for.
 *
 * @param from the first moment of it, microseconds
 * @param to the last moment of it
 * @param only the ids of people, resources, places, activities, streams, disruptions and levers that it is about; empty: all
 */
public record Scope(long from, long to, Set<String> only) {
    /** Everything. */
    public static final Scope ALL = new Scope(Long.MIN_VALUE, Long.MAX_VALUE, Set.of());

    public Scope {
        only = Set.copyOf(only);
    }

    /** The ids that a scope can be about. */
    public static List<String> ids(Network network) {
        List<String> ids = new ArrayList<>(network.activities().ids());
        network.people().list().forEach(p -> ids.add(p.id()));
        network.resources().list().forEach(r -> ids.add(r.id()));
        network.places().list().forEach(p -> ids.add(p.id()));
        var disturbance = network.scenario().programme().disturbance();
        disturbance.disruptions().forEach(d -> ids.add(d.id()));
        disturbance.levers().forEach(l -> ids.add(l.id()));
        return ids;
    }

    /** The steps inside it, each with what it is about; those that have nothing of that are left out. */
    public List<Step> steps(Trace trace) {
        List<Step> steps = new ArrayList<>();
        for (Step step : trace.steps()) {
            if (from <= step.at() && step.at() <= to) {
                List<Happening> about = step.happenings().stream()
                        .filter(h -> only.isEmpty() || isAbout(trace, h))
                        .toList();
                if (!about.isEmpty()) {
                    steps.add(new Step(step.at(), about, step.waiting(), step.future()));
                }
            }
        }
        return steps;
    }

    private boolean isAbout(Trace trace, Happening h) {
        Network network = trace.network();
        var disturbance = network.scenario().programme().disturbance();
        return switch (h.kind()) {
            case FINISH, GIVEN_UP, START, WAIT -> isAboutActivity(trace, h.of());
            case ARRIVAL, DEPARTURE -> isAboutRide(network, h.ride().orElseThrow());
            case EMPTY_ARRIVAL, EMPTY_DEPARTURE -> resource(network, h.of());
            case CALL, CALL_END ->
                only.contains(disturbance.disruptions().get(h.of()).id());
            case LEVER -> only.contains(disturbance.levers().get(h.of()).id());
            case JOIN, SERVE, LEAVE -> isAboutVisit(network, h.of());
        };
    }

    private boolean isAboutActivity(Trace trace, int a) {
        Network network = trace.network();
        int parent = network.activities().shape().parent()[a];
        int whole = parent < 0 ? a : parent;
        List<String> ids = network.activities().ids();
        return only.contains(ids.get(a))
                || only.contains(ids.get(whole))
                || place(network, trace.played().place()[whole])
                || needs(
                        network.activities().needs().people().at(),
                        network.activities().needs().people().items(),
                        whole,
                        network)
                || needs(
                        network.activities().needs().joins().at(),
                        network.activities().needs().joins().items(),
                        whole,
                        network)
                || takes(trace, a);
    }

    private boolean needs(int[] at, int[] items, int activity, Network network) {
        for (int k = at[activity]; k < at[activity + 1]; k++) {
            if (person(network, items[k])) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(Trace trace, int activity) {
        UseLog log = trace.played().resources();
        for (int k = 0; k < log.size(); k++) {
            if (log.by(k) == activity && resource(trace.network(), log.who(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutRide(Network network, Ride ride) {
        return ride.people().stream().anyMatch(p -> person(network, p))
                || (ride.entry() >= 0
                        && only.contains(network.activities().ids().get(ride.entry())))
                || (ride.vehicle() >= 0 && resource(network, ride.vehicle()))
                || place(network, ride.from())
                || place(network, ride.to());
    }

    private boolean isAboutVisit(Network network, int visit) {
        var step = Visit.step(network.streams(), visit);
        int stream = network.streams().list().get(step.stream()).activity();
        return only.contains(step.station())
                || only.contains(network.activities().ids().get(stream));
    }

    private boolean person(Network network, int p) {
        return only.contains(network.people().list().get(p).id());
    }

    private boolean resource(Network network, int r) {
        return only.contains(network.resources().list().get(r).id());
    }

    private boolean place(Network network, int place) {
        return place >= 0 && only.contains(network.places().list().get(place).id());
    }
}
