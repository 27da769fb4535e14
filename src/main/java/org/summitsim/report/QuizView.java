package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.summitsim.analysis.trace.Happening;
import org.summitsim.analysis.trace.Happening.Kind;
import org.summitsim.analysis.trace.Ride;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.UseLog.Use;
import org.summitsim.network.Arcs;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** What can be seen of a replication at a moment, and questions about it with the right answer among wrong ones. */
final class QuizView {
    static final int OPTIONS = 4;
    private static final int NAMED = 12;

    private final Trace trace;
    private final Network network;
    private final TraceClock clock;
    private final WhyWords why;
    private final List<Ride> rides;

    QuizView(Trace trace) {
        this.trace = trace;
        network = trace.network();
        clock = new TraceClock(network);
        why = new WhyWords(trace);
        rides = trace.steps().stream()
                .flatMap(s -> s.happenings().stream())
                .filter(h -> h.kind() == Kind.ARRIVAL)
                .flatMap((Happening h) -> h.ride().stream())
                .toList();
    }

    Trace trace() {
        return trace;
    }

    Network network() {
        return network;
    }

    WhyWords why() {
        return why;
    }

    /** The meetings and legs that take place, without their parts, in file order. */
    List<Integer> started() {
        return IntStream.range(0, network.activities().size())
                .filter(a -> network.activities().shape().parent()[a] < 0
                        && trace.played().start()[a] != TimeLine.NONE)
                .boxed()
                .toList();
    }

    long start(int activity) {
        return trace.played().start()[activity];
    }

    long finish(int activity) {
        return trace.played().finish()[activity];
    }

    ZoneId zone(int activity) {
        return network.time().zones().get(network.activities().shape().zone()[activity]);
    }

    /** A day, its zone and a time: "Day 1, Monday 1 June 2026, Paris time (UTC+2), 10:00." */
    String moment(long at, ZoneId zone) {
        return clock.heading(at, zone) + ", " + clock.minutes(at, zone) + ".";
    }

    /** A time as it is told at a moment. */
    String time(long at, ZoneId zone, long now) {
        return clock.minutes(at, zone, clock.date(now, zone));
    }

    /** Whole minutes between two moments as their clock times are told, so that a reader can add them up. */
    static long minutes(long from, long to) {
        return Math.round(to / (double) TimeLine.MINUTE) - Math.round(from / (double) TimeLine.MINUTE);
    }

    static String length(long from, long to) {
        return Words.minutes((double) minutes(from, to));
    }

    /** When the moment of an activity comes, with the delay that it drew; {@link TimeLine#NONE} if it has none. */
    long moment(int activity) {
        long planned = network.activities().plan().start()[activity];
        long earliest = network.activities().plan().earliest()[activity];
        return planned == TimeLine.NONE ? earliest : Math.max(earliest, planned + trace.delays()[activity]);
    }

    /** Until when somebody is in something or on the way; {@link TimeLine#NONE} if he is not. */
    long busy(int person, long now) {
        return trace.doing(person, now)
                .filter(s -> s.use() == Use.ENGAGED || s.use() == Use.TRAVELLING)
                .map(Trace.Stretch::to)
                .orElse(TimeLine.NONE);
    }

    /** Whether somebody is not yet there for an activity: in something else, on the way, or still to set out. */
    boolean isMissing(int person, int activity, long now) {
        return busy(person, now) != TimeLine.NONE
                || rides.stream()
                        .anyMatch(r -> r.entry() == activity
                                && r.arrival() > now
                                && r.people().contains(person));
    }

    /** What goes on at a moment, when it ends, and who is in it. */
    List<String> goingOn(long now, ZoneId zone) {
        List<String> facts = new ArrayList<>();
        for (int a : started()) {
            if (start(a) <= now && now < finish(a)) {
                List<Integer> people = trace.peopleIn(a, now);
                facts.add(why.title(a) + " goes on until " + time(finish(a), zone, now)
                        + (people.isEmpty() ? "" : ", with " + all(people)));
            }
        }
        for (Ride ride : rides) {
            if (ride.departure() <= now && now < ride.arrival() && ride.entry() >= 0) {
                facts.add(all(ride.people()) + (ride.people().size() == 1 ? " is" : " are") + " on the way to "
                        + why.title(ride.entry()) + " and " + (ride.people().size() == 1 ? "arrives" : "arrive")
                        + " at " + time(ride.arrival(), zone, now));
            }
        }
        return facts;
    }

    /** What an activity comes after: the dependencies that bind its start. */
    List<Integer> arcs(int activity) {
        Arcs arcs = network.arcs();
        return IntStream.of(arcs.incoming().row(activity))
                .filter(arc -> !arcs.types().get(arc).toFinish())
                .boxed()
                .toList();
    }

    /** What an activity comes after and needs: "comes after “Talks”; needs Host and Guest". */
    String needs(int activity) {
        List<String> parts = new ArrayList<>();
        List<String> before = arcs(activity).stream()
                .map(arc -> why.title(network.arcs().from()[arc]) + lag(arc))
                .distinct()
                .toList();
        if (!before.isEmpty()) {
            parts.add("comes after " + listed(before));
        }
        List<String> needed = new ArrayList<>();
        for (int p : network.activities().needs().people().row(activity)) {
            needed.add(why.person(p));
        }
        for (int r : network.activities().needs().uses().row(activity)) {
            needed.add(why.resource(r));
        }
        if (!needed.isEmpty()) {
            parts.add("needs " + listed(needed));
        }
        return String.join("; ", parts);
    }

    private String lag(int arc) {
        double minutes = network.arcs().planned()[arc] / (double) TimeLine.MINUTE;
        return Math.round(minutes) == 0 ? "" : " by " + Words.minutes(minutes);
    }

    /** All of some people by name, but for very many. */
    String all(List<Integer> people) {
        return listed(people.stream().map(why::person).toList());
    }

    static String listed(List<String> names) {
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED - 1)) + " and " + (names.size() - NAMED + 1) + " others";
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /**
     * A question with the right answer somewhere among a few wrong ones.
     *
     * @return nothing where there are fewer wrong ones than asked for
     */
    static Optional<Question> question(Asked asked, String right, List<String> wrong, int least, Random random) {
        List<String> few = new ArrayList<>(
                wrong.stream().distinct().filter(w -> !w.equals(right)).toList());
        if (few.size() < least) {
            return Optional.empty();
        }
        Collections.shuffle(few, random);
        List<String> options = new ArrayList<>(few.subList(0, Math.min(OPTIONS - 1, few.size())));
        int answer = random.nextInt(options.size() + 1);
        options.add(answer, right);
        return Optional.of(new Question(asked.at, asked.text, asked.facts, options, answer, asked.told));
    }

    /** What is asked when, what can be seen, and what is told afterwards. */
    record Asked(long at, String text, List<String> facts, String told) {}
}
