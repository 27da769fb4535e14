package org.summitsim.analysis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.summitsim.analysis.trace.Happening.Kind;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * One replication, event by event.
 *
 * @param network what was played
 * @param planned the same as planned
 * @param played what happened
 * @param delays by how much the planned start of each activity was drawn later, microseconds, at least 0; shape [activities]
 * @param steps every instant at which something happened, in order
 */
public record Trace(Network network, Trajectory planned, Trajectory played, long[] delays, List<Step> steps) {
    private static final Comparator<Happening> ORDER =
            Comparator.comparing(Happening::kind).thenComparingInt(h -> h.kind() == Kind.FINISH ? -h.of() : h.of());

    public Trace {
        steps = List.copyOf(steps);
    }

    /** A stretch of time of somebody or something. */
    public record Stretch(UseLog.Use use, int by, long from, long to) {}

    /**
     * Plays a replication and watches it.
     *
     * @param uniforms the numbers of its inputs, in the order of {@link Play#inputs}
     */
    public static Trace of(Play play, double[] uniforms) {
        Watcher watcher = new Watcher(play);
        Trajectory played = watcher.play(uniforms);
        List<Happening> all = new ArrayList<>(watcher.happenings());
        all.addAll(new Ways(play.network(), played).happenings());
        all.addAll(visits(play.network(), played));
        Map<Long, List<Happening>> byTime = new TreeMap<>();
        all.forEach(h -> byTime.computeIfAbsent(h.at(), t -> new ArrayList<>()).add(h));
        List<Step> steps = new ArrayList<>();
        byTime.forEach((at, happenings) -> {
            var standing = watcher.standings().floorEntry(at);
            happenings.sort(ORDER);
            steps.add(new Step(
                    at,
                    happenings.stream().distinct().toList(),
                    standing == null ? List.of() : standing.getValue().waiting(),
                    standing == null ? List.of() : standing.getValue().future()));
        });
        return new Trace(play.network(), play.player().baseline(), played, watcher.delays(), steps);
    }

    private static List<Happening> visits(Network network, Trajectory played) {
        List<Happening> all = new ArrayList<>();
        for (int v = 0; v < network.streams().visits(); v++) {
            add(played.visits().joined()[v], Kind.JOIN, v, all);
            add(played.visits().began()[v], Kind.SERVE, v, all);
            add(played.visits().ended()[v], Kind.LEAVE, v, all);
        }
        return all;
    }

    private static void add(long at, Kind kind, int visit, List<Happening> all) {
        if (at != TimeLine.NONE) {
            all.add(Happening.of(at, kind, visit));
        }
    }

    /** Who is in an activity at a moment, in file order. */
    public List<Integer> peopleIn(int activity, long moment) {
        UseLog log = played.people();
        List<Integer> people = new ArrayList<>();
        for (int k = 0; k < log.size(); k++) {
            boolean then = log.from(k) <= moment && moment < Math.max(log.to(k), log.from(k) + 1);
            if (log.by(k) == activity && log.use(k) == UseLog.Use.ENGAGED && then) {
                people.add(log.who(k));
            }
        }
        return people.stream().sorted().distinct().toList();
    }

    /** What a person does from a moment on, if it is anything. */
    public Optional<Stretch> doing(int person, long moment) {
        return stretches(played.people(), person, moment).stream().findFirst();
    }

    /** What units of a resource are taken by at a moment, the first to be free again first. */
    public List<Stretch> taking(int resource, long moment) {
        return stretches(played.resources(), resource, moment);
    }

    private static List<Stretch> stretches(UseLog log, int who, long moment) {
        List<Stretch> found = new ArrayList<>();
        for (int k = 0; k < log.size(); k++) {
            if (log.who(k) == who && log.from(k) <= moment && moment < log.to(k)) {
                found.add(new Stretch(log.use(k), log.by(k), log.from(k), log.to(k)));
            }
        }
        found.sort(Comparator.comparingLong(Stretch::to));
        return found;
    }

    /** How many units of a resource are taken at a moment, at the end of its instant. */
    public int unitsTaken(int resource, long moment) {
        UseLog log = played.resources();
        int taken = 0;
        for (int k = 0; k < log.size(); k++) {
            if (log.who(k) == resource && log.from(k) <= moment && moment < log.to(k)) {
                taken += log.units(k);
            }
        }
        return taken;
    }

    /** How many entities wait in a queue at a moment, at the end of its instant. */
    public int waitingIn(int queue, long moment) {
        var visits = played.visits();
        int count = 0;
        for (var step : network.streams().steps()) {
            if (step.queue() == queue) {
                int entities = network.streams().list().get(step.stream()).entities();
                for (int v = step.firstVisit(); v < step.firstVisit() + entities; v++) {
                    boolean joined = visits.joined()[v] != TimeLine.NONE && visits.joined()[v] <= moment;
                    count += joined && isAfter(visits.began()[v], moment) && isAfter(visits.ended()[v], moment) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean isAfter(long event, long moment) {
        return event == TimeLine.NONE || event > moment;
    }

    /**
     * By how much an activity was late.
     *
     * @return microseconds, negative if it was early; empty if it did not take place, or would not as planned
     */
    public Optional<Long> startSlip(int activity) {
        long reference = network.activities().plan().start()[activity];
        return slip(played.start()[activity], reference == TimeLine.NONE ? planned.start()[activity] : reference);
    }

    /** By how much it ended late, compared with the programme played as planned; see {@link #startSlip}. */
    public Optional<Long> finishSlip(int activity) {
        return slip(played.finish()[activity], planned.finish()[activity]);
    }

    private static Optional<Long> slip(long moment, long reference) {
        return moment == TimeLine.NONE || reference == TimeLine.NONE
                ? Optional.empty()
                : Optional.of(moment - reference);
    }

    /** The part of a meeting or leg that took longest beyond what was planned, if one did. */
    public OptionalInt longestOverrun(int activity) {
        OptionalInt longest = OptionalInt.empty();
        long most = 0;
        for (int part = activity + 1;
                part <= activity + network.activities().shape().parts()[activity];
                part++) {
            if (overrun(part) > most) {
                most = overrun(part);
                longest = OptionalInt.of(part);
            }
        }
        return longest;
    }

    /** How much longer an activity took than as planned, microseconds; 0 if it did not take place. */
    public long overrun(int activity) {
        long length = length(played, activity);
        return length == TimeLine.NONE || length(planned, activity) == TimeLine.NONE
                ? 0
                : length - length(planned, activity);
    }

    /** How long an activity took, microseconds; {@link TimeLine#NONE} if it did not take place or did not end. */
    public static long length(Trajectory of, int activity) {
        return of.start()[activity] == TimeLine.NONE || of.finish()[activity] == TimeLine.NONE
                ? TimeLine.NONE
                : of.finish()[activity] - of.start()[activity];
    }
}
