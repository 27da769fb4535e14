package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.trace.Happening;
import org.summitsim.analysis.trace.Ride;
import org.summitsim.analysis.trace.Step;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.analysis.trace.Visit;
import org.summitsim.analysis.trace.Waiting;
import org.summitsim.engine.Lack;
import org.summitsim.engine.UseLog;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** The cells of an event table: what happened, how things stand, who waits for what. Everything goes by its id. */
final class TraceWords {
    private static final int NAMED = 2;

    private final Trace trace;
    private final Network network;

    TraceWords(Trace trace) {
        this.trace = trace;
        network = trace.network();
    }

    /** What happened. */
    String event(Happening h) {
        return switch (h.kind()) {
            case START -> activity(h.of()) + " starts" + late(startSlip(h));
            case FINISH -> activity(h.of()) + " ends" + late(finishSlip(h));
            case GIVEN_UP -> activity(h.of()) + " is " + givenUp(h.of());
            case WAIT -> activity(h.of()) + " waits";
            case DEPARTURE -> people(ride(h).people()) + leave(ride(h), " leaves", " leave") + goal(ride(h));
            case ARRIVAL -> people(ride(h).people()) + leave(ride(h), " arrives", " arrive") + goal(ride(h));
            case EMPTY_DEPARTURE -> resource(h.of()) + " leaves empty";
            case EMPTY_ARRIVAL -> resource(h.of()) + " arrives empty";
            case CALL -> disruption(h.of()) + " comes";
            case CALL_END -> disruption(h.of()) + " is over";
            case LEVER -> "lever " + lever(h.of()) + " is pulled";
            case JOIN -> visitor(h.of()) + " comes to " + station(h.of());
            case SERVE -> visitor(h.of()) + " begins at " + station(h.of());
            case LEAVE -> visitor(h.of()) + (isServed(h.of()) ? " leaves " : " is turned away at ") + station(h.of());
        };
    }

    /** By how much the start that is told of was late; rounds after the first are compared with nothing. */
    Optional<Long> startSlip(Happening h) {
        return h.at() == trace.played().start()[h.of()] ? trace.startSlip(h.of()) : Optional.empty();
    }

    /** By how much the end that is told of was late. */
    Optional<Long> finishSlip(Happening h) {
        return h.at() == trace.played().finish()[h.of()] ? trace.finishSlip(h.of()) : Optional.empty();
    }

    private static String late(Optional<Long> slip) {
        double minutes = slip.map(s -> s / (double) TimeLine.MINUTE).orElse(0.0);
        if (Math.round(Math.abs(minutes)) == 0) {
            return "";
        }
        return ", " + Words.minutes(Math.abs(minutes)) + (minutes > 0 ? " late" : " early");
    }

    String givenUp(int activity) {
        return trace.played().state()[activity].name().toLowerCase(Locale.ROOT);
    }

    private static String leave(Ride ride, String one, String several) {
        return ride.people().size() == 1 ? one : several;
    }

    private String goal(Ride ride) {
        return ride.entry() >= 0 ? " for " + activity(ride.entry()) : " for the base";
    }

    /** How what an event touches stands after it. */
    String state(Happening h) {
        List<String> parts = new ArrayList<>();
        switch (h.kind()) {
            case START -> {
                List<Integer> people = trace.peopleIn(h.of(), h.at());
                if (!people.isEmpty()) {
                    parts.add("in it: " + people(people));
                }
                parts.addAll(taken(h.of(), h.at()));
            }
            case FINISH -> parts.addAll(taken(h.of(), h.at()));
            case DEPARTURE, ARRIVAL -> {
                Ride ride = ride(h);
                parts.add(
                        h.kind() == Happening.Kind.DEPARTURE
                                ? "on the way"
                                : ride.to() < 0 ? "there" : "at " + place(ride.to()));
                if (ride.vehicle() >= 0) {
                    parts.add(units(ride.vehicle(), h.at()));
                }
            }
            case EMPTY_DEPARTURE, EMPTY_ARRIVAL -> parts.add(units(h.of(), h.at()));
            case JOIN, SERVE, LEAVE -> parts.addAll(line(h));
            default -> {}
        }
        return String.join("; ", parts);
    }

    private List<String> line(Happening h) {
        var step = Visit.step(network.streams(), h.of());
        List<String> parts = new ArrayList<>(List.of("in line " + trace.waitingIn(step.queue(), h.at())));
        for (int r : network.streams().queues().get(step.queue()).uses()) {
            parts.add(units(r, h.at()));
        }
        return parts;
    }

    private List<String> taken(int activity, long at) {
        UseLog log = trace.played().resources();
        List<String> parts = new ArrayList<>();
        for (int r = 0; r < network.resources().size(); r++) {
            for (int k = 0; k < log.size(); k++) {
                if (log.who(k) == r && log.by(k) == activity && log.use(k) == UseLog.Use.ENGAGED) {
                    parts.add(units(r, at));
                    break;
                }
            }
        }
        return parts;
    }

    private String units(int resource, long at) {
        return resource(resource) + " " + trace.unitsTaken(resource, at) + " of "
                + network.resources().capacity()[resource];
    }

    /** Who waits for what after an instant. */
    String waiting(Step step) {
        List<String> parts = new ArrayList<>();
        for (Waiting waiting : step.waiting()) {
            parts.add(activity(waiting.activity()) + " for " + lack(waiting.lack()));
        }
        for (int q = 0; q < network.streams().queues().size(); q++) {
            int count = trace.waitingIn(q, step.at());
            if (count > 0) {
                parts.add(count + " at " + network.streams().queues().get(q).station());
            }
        }
        return String.join("; ", parts);
    }

    private String lack(Lack lack) {
        return switch (lack.cause()) {
            case CLOCK -> "the clock";
            case PLANNED_START, DELAY -> "its own delay";
            case WINDOW -> "its hours";
            case PRECEDENCE ->
                lack.of() < 0 ? "a decision" : activity(network.arcs().from()[lack.of()]);
            case PERSON -> person(lack.of());
            case PLACE -> "room in " + place(lack.of());
            case RESOURCE -> resource(lack.of());
        };
    }

    static Ride ride(Happening h) {
        return h.ride().orElseThrow();
    }

    /** A few of some people, and how many others there are. */
    String people(List<Integer> people) {
        List<String> ids = people.stream().map(this::person).toList();
        if (ids.size() <= NAMED) {
            return String.join(", ", ids);
        }
        return String.join(", ", ids.subList(0, NAMED)) + " +" + (ids.size() - NAMED);
    }

    String activity(int a) {
        return network.activities().ids().get(a);
    }

    String person(int p) {
        return network.people().list().get(p).id();
    }

    String place(int place) {
        return network.places().list().get(place).id();
    }

    String resource(int r) {
        return network.resources().list().get(r).id();
    }

    String disruption(int d) {
        return network.scenario().programme().disturbance().disruptions().get(d).id();
    }

    String lever(int l) {
        return network.scenario().programme().disturbance().levers().get(l).id();
    }

    /** An entity of a stream: "delegates 17". */
    String visitor(int visit) {
        var step = Visit.step(network.streams(), visit);
        return activity(network.streams().list().get(step.stream()).activity()) + " "
                + Visit.entity(network.streams(), visit);
    }

    String station(int visit) {
        return Visit.step(network.streams(), visit).station();
    }

    boolean isServed(int visit) {
        return trace.played().visits().began()[visit] != TimeLine.NONE;
    }
}
