package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.analysis.trace.Visit;
import org.summitsim.engine.Trajectory;
import org.summitsim.model.Lever;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Why something started or ended late in one replication, in sentences that call things by their titles. */
final class WhyWords {
    private static final String QUOTE = "\u201c";
    private static final String UNQUOTE = "\u201d";
    private static final int NAMED = 3;

    private final Trace trace;
    private final Network network;
    private final Names names;

    WhyWords(Trace trace) {
        this.trace = trace;
        network = trace.network();
        names = new Names(network, true);
    }

    /** The title of an activity in quotation marks. */
    String title(int activity) {
        return QUOTE + names.activity(network.activities().ids().get(activity)) + UNQUOTE;
    }

    /** Who somebody is; without a name what the id says: "prime minister" for {@code prime-minister}. */
    String person(int p) {
        String id = network.people().list().get(p).id();
        String name = names.thing(id);
        return name.equals(id) ? id.replace('-', ' ') : name;
    }

    String place(int place) {
        return names.thing(network.places().list().get(place).id());
    }

    String resource(int r) {
        return names.thing(network.resources().list().get(r).id());
    }

    String disruption(int d) {
        String id = network.scenario()
                .programme()
                .disturbance()
                .disruptions()
                .get(d)
                .id();
        return QUOTE + names.disruption(id).orElse(id) + UNQUOTE;
    }

    String lever(int l) {
        Lever lever = network.scenario().programme().disturbance().levers().get(l);
        return QUOTE + (lever.title().isBlank() ? lever.id() : lever.title()) + UNQUOTE;
    }

    /** An entity of a stream: "“Delegates” 17". */
    String visitor(int visit) {
        var step = Visit.step(network.streams(), visit);
        return title(network.streams().list().get(step.stream()).activity()) + " "
                + Visit.entity(network.streams(), visit);
    }

    /** Where it is served. */
    String station(int visit) {
        return QUOTE + names.activity(Visit.step(network.streams(), visit).station()) + UNQUOTE;
    }

    /** The first few of some people by name. */
    String people(List<Integer> people) {
        List<String> named = people.stream().limit(NAMED).map(this::person).toList();
        int more = people.size() - named.size();
        if (more > 0) {
            return String.join(", ", named) + " and " + (more == 1 ? "one other" : more + " others");
        }
        return named.size() == 1
                ? named.get(0)
                : String.join(", ", named.subList(0, named.size() - 1)) + " and " + named.get(named.size() - 1);
    }

    /** How a start compares with its plan: "starts on time", "starts 7 min late, because ...". */
    String start(int activity) {
        double minutes = minutes(trace.startSlip(activity));
        if (Math.round(minutes) <= 0) {
            return Math.round(minutes) < 0
                    ? "starts " + Words.minutes(-minutes) + " earlier than planned"
                    : "starts as planned";
        }
        String why = whyStart(activity);
        boolean dated = network.activities().plan().start()[activity] != TimeLine.NONE;
        return "starts " + Words.minutes(minutes) + (dated ? " late" : " later than planned")
                + (why.isEmpty() ? "" : ", " + why);
    }

    /** What a start waited for last, such as "because the guest was still on the way". */
    String whyStart(int activity) {
        Trajectory played = trace.played();
        int of = played.causeOf()[activity];
        int by = played.causeBy()[activity];
        return switch (played.cause()[activity]) {
            case CLOCK, PLANNED_START -> "";
            case DELAY -> "by a delay of its own";
            case WINDOW -> "when its hours begin or an appointment that stood in its way has come";
            case PRECEDENCE -> of < 0 ? precedence(by) : arc(of);
            case PERSON -> "because " + person(of) + person(by, of);
            case PLACE -> "because " + place(of) + " was not free" + release(by);
            case RESOURCE -> "because " + resource(of) + " was short" + release(by);
        };
    }

    /** A link may bind by the start of what comes before, too. */
    private String arc(int arc) {
        int before = network.arcs().from()[arc];
        boolean byStart = network.arcs().types().get(arc).fromStart();
        double minutes = minutes(byStart ? trace.startSlip(before) : Optional.empty());
        return byStart && Math.round(minutes) > 0
                ? "because " + title(before) + " started " + Words.minutes(minutes) + " late"
                : byStart ? "after the start of " + title(before) : precedence(before);
    }

    private String precedence(int before) {
        if (before < 0 || before >= network.activities().size()) {
            return "when what comes before it is over";
        }
        double minutes = minutes(trace.finishSlip(before));
        return Math.round(minutes) > 0
                ? "because " + title(before) + " ended " + Words.minutes(minutes) + " late"
                : "after " + title(before);
    }

    private String person(int by, int person) {
        int n = network.activities().size();
        if (by < 0) {
            return " was not there";
        }
        if (by < n) {
            double minutes = minutes(trace.finishSlip(by));
            return " was in " + title(by)
                    + (Math.round(minutes) > 0 ? ", which ended " + Words.minutes(minutes) + " late" : "");
        }
        var moves = network.travel().moves();
        if (by >= n + moves.size()) {
            return " had a call";
        }
        boolean own = moves.person()[by - n] == person;
        return own ? " was still on the way" : " waited for " + person(moves.person()[by - n]);
    }

    private String release(int by) {
        int n = network.activities().size();
        if (by < 0) {
            return "";
        }
        if (by < n) {
            return ": " + title(by) + " had it until then";
        }
        var moves = network.travel().moves();
        return by < n + moves.size()
                ? ": " + person(moves.person()[by - n]) + " was on the way with it"
                : ": a call took it";
    }

    /** How an end compares with the plan: "ends on time", "ends 7 min late, because ...". */
    String finish(int activity) {
        double minutes = minutes(trace.finishSlip(activity));
        if (Math.round(minutes) == 0) {
            return "ends as planned";
        }
        String reasons = String.join(" and ", whyFinish(activity));
        return "ends " + Words.minutes(Math.abs(minutes)) + (minutes > 0 ? " late" : " early")
                + (reasons.isEmpty() ? "" : ": " + reasons);
    }

    /** Why an activity ended when it did, largest part first. */
    List<String> whyFinish(int activity) {
        List<String> reasons = new ArrayList<>();
        boolean late = trace.finishSlip(activity).orElse(0L) > 0;
        double start = trace.played().start()[activity] == TimeLine.NONE
                        || trace.planned().start()[activity] == TimeLine.NONE
                ? 0
                : (trace.played().start()[activity] - trace.planned().start()[activity]) / (double) TimeLine.MINUTE;
        if (Math.round(start) != 0 && start > 0 == late) {
            reasons.add("it started " + Words.minutes(Math.abs(start)) + (start > 0 ? " late" : " early"));
        }
        double overrun = trace.overrun(activity) / (double) TimeLine.MINUTE;
        if (Math.round(overrun) != 0 && overrun > 0 == late) {
            OptionalInt part = late ? trace.longestOverrun(activity) : OptionalInt.empty();
            reasons.add(part.isPresent() ? took(part.getAsInt()) : "it took " + length(activity));
        }
        double interrupted = trace.played().interrupted()[activity] / (double) TimeLine.MINUTE;
        if (Math.round(interrupted) > 0 && late) {
            reasons.add("calls interrupted it for " + Words.minutes(interrupted));
        }
        return reasons;
    }

    /** How long an activity took: "“opening” took 12 min instead of 5 min". */
    String took(int activity) {
        return title(activity) + " took " + length(activity);
    }

    private String length(int activity) {
        return Words.minutes(Trace.length(trace.played(), activity) / (double) TimeLine.MINUTE) + " instead of "
                + Words.minutes(Trace.length(trace.planned(), activity) / (double) TimeLine.MINUTE);
    }

    static double minutes(Optional<Long> micros) {
        return micros.map(m -> m / (double) TimeLine.MINUTE).orElse(0.0);
    }
}
