package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.analysis.trace.Happening;
import org.summitsim.analysis.trace.Ride;
import org.summitsim.analysis.trace.Scope;
import org.summitsim.analysis.trace.Step;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.analysis.trace.Waiting;
import org.summitsim.engine.Cause;
import org.summitsim.engine.UseLog;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * One replication told in sentences, with local times. Of the parts of meetings only those are told that took a minute more or
 * less than planned.
 */
public final class Narrative {
    private static final String INDENT = " ".repeat(7);

    private final Trace trace;
    private final Network network;
    private final Scope scope;
    private final TraceClock clock;
    private final TraceWords ids;
    private final WhyWords why;
    private ZoneId zone;

    private Narrative(Trace trace, Scope scope) {
        this.trace = trace;
        this.scope = scope;
        network = trace.network();
        clock = new TraceClock(network);
        ids = new TraceWords(trace);
        why = new WhyWords(trace);
        zone = clock.home();
    }

    /** The part of a trace that is asked for, in lines so many characters long. */
    public static String of(Trace trace, Scope scope, int width) {
        return new Narrative(trace, scope).text(width);
    }

    /**
     * Something told.
     *
     * @param at when, microseconds since the clock's start
     * @param zone in which it is told
     */
    record Told(long at, ZoneId zone, String sentence) {}

    /** All of a trace, sentence by sentence. */
    static List<Told> sentences(Trace trace) {
        return new Narrative(trace, Scope.ALL).told();
    }

    private String text(int width) {
        List<String> lines = new ArrayList<>();
        String heading = "";
        String shown = "";
        for (Told told : told()) {
            String above = clock.heading(told.at, told.zone);
            if (!above.equals(heading)) {
                lines.add("");
                lines.add(above);
                heading = above;
                shown = "";
            }
            shown = add(told.sentence, clock.minutes(told.at, told.zone), shown, width, lines);
        }
        return lines.isEmpty() ? "Nothing happens.\n" : String.join("\n", lines).strip() + "\n";
    }

    private List<Told> told() {
        List<Told> all = new ArrayList<>();
        Set<Waiting> known = new HashSet<>();
        for (Step step : scope.steps(trace)) {
            for (Happening h : step.happenings()) {
                zone = clock.zone(h, zone);
                sentence(h).ifPresent(sentence -> all.add(new Told(step.at(), zone, sentence)));
            }
            waits(step, known).forEach(wait -> all.add(new Told(step.at(), zone, wait)));
        }
        return all;
    }

    private static String add(String sentence, String time, String shown, int width, List<String> lines) {
        String first = time.equals(shown) ? INDENT : time + "  ";
        for (String line : Words.wrap(sentence, width - INDENT.length())) {
            lines.add((lines.isEmpty() && first.isBlank() ? INDENT : first) + line);
            first = INDENT;
        }
        return time;
    }

    private Optional<String> sentence(Happening h) {
        return switch (h.kind()) {
            case START -> isPart(h.of()) ? Optional.empty() : Optional.of(start(h));
            case FINISH -> isPart(h.of()) ? part(h) : Optional.of(finish(h));
            case GIVEN_UP ->
                isPart(h.of()) && trace.played().state()[whole(h.of())].isGivenUp()
                        ? Optional.empty()
                        : Optional.of(why.title(h.of()) + " does not take place: it is " + ids.givenUp(h.of()) + ".");
            case DEPARTURE -> Optional.of(departure(TraceWords.ride(h)));
            case ARRIVAL, EMPTY_ARRIVAL, WAIT -> Optional.empty();
            case EMPTY_DEPARTURE -> Optional.of(why.resource(h.of()) + " sets out empty for where it is needed next.");
            case CALL -> Optional.of("A call comes (" + why.disruption(h.of()) + ").");
            case CALL_END -> Optional.of("The call is over (" + why.disruption(h.of()) + ").");
            case LEVER -> Optional.of("The lever " + why.lever(h.of()) + " is pulled.");
            case JOIN -> Optional.of(why.visitor(h.of()) + " comes to " + why.station(h.of()) + ".");
            case SERVE -> Optional.of(why.visitor(h.of()) + " begins at " + why.station(h.of()) + ".");
            case LEAVE ->
                Optional.of(why.visitor(h.of()) + (ids.isServed(h.of()) ? " leaves " : " is turned away at ")
                        + why.station(h.of()) + ".");
        };
    }

    private boolean isPart(int activity) {
        return network.activities().shape().parent()[activity] >= 0;
    }

    private int whole(int part) {
        return network.activities().shape().parent()[part];
    }

    private String start(Happening h) {
        if (h.at() != trace.played().start()[h.of()]) {
            return why.title(h.of()) + " is gone through.";
        }
        int place = trace.played().place()[h.of()];
        return why.title(h.of()) + (place < 0 ? " " : " (" + why.place(place) + ") ") + why.start(h.of()) + ".";
    }

    private String finish(Happening h) {
        if (h.at() != trace.played().finish()[h.of()]) {
            return why.title(h.of()) + " ends without a result that suffices.";
        }
        int outcome = trace.played().outcome()[h.of()];
        String came = network.courses()
                .outcomes()
                .get(h.of())
                .filter(all -> outcome >= 0)
                .map(all -> " Its outcome: " + all.names().get(outcome) + ".")
                .orElse("");
        return why.title(h.of()) + " " + why.finish(h.of()) + "." + came;
    }

    /** A part is told of if it took a minute more or less than planned. */
    private Optional<String> part(Happening h) {
        boolean last = h.at() == trace.played().finish()[h.of()];
        return last && Math.abs(trace.overrun(h.of())) >= TimeLine.MINUTE
                ? Optional.of("In " + why.title(whole(h.of())) + ", " + why.took(h.of()) + ".")
                : Optional.empty();
    }

    private String departure(Ride ride) {
        boolean one = ride.people().size() == 1;
        String origin = ride.from() < 0 ? "" : " " + why.place(ride.from());
        String goal = ride.to() < 0 ? "" : " for " + why.place(ride.to());
        String purpose = ride.entry() < 0 ? "" : " (" + why.title(ride.entry()) + ")";
        String with = ride.vehicle() < 0 ? "" : " with " + why.resource(ride.vehicle());
        return Words.opening(why.people(ride.people())) + (one ? " leaves" : " leave") + origin + goal + purpose + with
                + " and " + (one ? "arrives" : "arrive") + " at " + arrival(ride) + ".";
    }

    private String arrival(Ride ride) {
        ZoneId there = clock.place(ride.to(), zone);
        return clock.minutes(ride.arrival(), there, clock.date(ride.departure(), there));
    }

    /** What cannot start though its moment has come, told once for each thing that it waits for. */
    private List<String> waits(Step step, Set<Waiting> told) {
        List<String> sentences = new ArrayList<>();
        for (Waiting waiting : step.waiting()) {
            Cause cause = waiting.lack().cause();
            boolean thing = cause == Cause.PERSON || cause == Cause.RESOURCE || cause == Cause.PLACE;
            long start = trace.played().start()[waiting.activity()];
            boolean notable = start == TimeLine.NONE || start - step.at() >= TimeLine.MINUTE;
            boolean asked = scope.only().isEmpty() || scope.only().contains(ids.activity(waiting.activity()));
            if (thing && notable && asked && told.add(waiting)) {
                sentences.add(why.title(waiting.activity()) + " waits for " + what(waiting, step.at()) + ".");
            }
        }
        return sentences;
    }

    private String what(Waiting waiting, long at) {
        int of = waiting.lack().of();
        return switch (waiting.lack().cause()) {
            case PERSON ->
                why.person(of) + trace.doing(of, at).map(s -> doing(s, at)).orElse("");
            case RESOURCE ->
                why.resource(of)
                        + trace.taking(of, at).stream()
                                .findFirst()
                                .map(s -> ", next free at " + time(s.to(), at))
                                .orElse("");
            default -> "room in " + why.place(of);
        };
    }

    private String doing(Trace.Stretch stretch, long at) {
        if (stretch.use() == UseLog.Use.TRAVELLING) {
            return ", who arrives at " + time(stretch.to(), at);
        }
        boolean known = stretch.use() == UseLog.Use.ENGAGED
                && stretch.by() >= 0
                && stretch.by() < network.activities().size();
        return known ? ", who is in " + why.title(stretch.by()) + " until " + time(stretch.to(), at) : "";
    }

    private String time(long moment, long now) {
        return clock.minutes(moment, zone, clock.date(now, zone));
    }
}
