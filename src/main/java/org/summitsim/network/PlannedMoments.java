package org.summitsim.network;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.model.Attendance;
import org.summitsim.model.Moment;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;
import org.summitsim.model.Timing;

/** When activities are planned, on the clock. */
final class PlannedMoments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Outline outline;
    private final TimeLine time;
    private final Activities.Shape shape;
    private final List<Problem> problems;
    private final long[] start;
    private final long[] earliest;
    private final long[] due;
    private final long[] tolerance;
    private final long[] duration;
    private final Activities.Doors doors;
    private final long last;

    PlannedMoments(
            Scenario scenario,
            Outline outline,
            Planned planned,
            TimeLine time,
            Activities.Shape shape,
            List<Problem> problems) {
        this.outline = outline;
        this.time = time;
        this.shape = shape;
        this.problems = problems;
        int n = outline.size();
        start = new long[n];
        earliest = new long[n];
        due = new long[n];
        tolerance = new long[n];
        duration = new long[n];
        doors = Activities.Doors.open(n);
        for (int i = 0; i < n; i++) {
            read(i, planned.work()[i]);
        }
        sumParts();
        for (int i = 0; i < n; i++) {
            readAhead(i);
        }
        last = Math.max(clockEnd(scenario), latest());
    }

    private void read(int i, long work) {
        Optional<Timing> timing = outline.nodes().get(i).timing();
        start[i] = timing.flatMap(Timing::start)
                .map(s -> resolve(i, s.at(), shape.zone()[i], "start"))
                .orElse(TimeLine.NONE);
        earliest[i] = timing.flatMap(Timing::earliest)
                .map(m -> resolve(i, m, shape.zone()[i], "earliest"))
                .orElse(TimeLine.NONE);
        due[i] = timing.flatMap(Timing::due)
                .map(m -> resolve(i, m, shape.endZone()[i], "due"))
                .orElse(TimeLine.NONE);
        tolerance[i] = timing.map(t -> TimeLine.micros(t.tolerance())).orElse(0L);
        timing.map(Timing::door).ifPresent(door -> readDoor(i, door));
        outline.nodes()
                .get(i)
                .attendance()
                .quorum()
                .flatMap(Attendance.Quorum::elseAt)
                .ifPresent(m -> {
                    doors.elseAt()[i] = resolve(i, m, shape.zone()[i], "quorum");
                    notBeforeStart(i, doors.elseAt()[i], "quorum", "else-at");
                });
        duration[i] = shape.parts()[i] == 0 ? work : 0;
    }

    /** People are to be in position so long before the planned start of what they get in position for. */
    private void readAhead(int i) {
        outline.nodes().get(i).ahead().ifPresent(ahead -> {
            long home = start[outline.numbers().getOrDefault(ahead.home().id(), i)];
            start[i] = home == TimeLine.NONE
                    ? home
                    : home - TimeLine.micros(ahead.advance().by());
            checkClock(i, start[i], "by");
        });
    }

    private void readDoor(int i, Timing.Door door) {
        doors.mayDelayNext()[i] = door.mayDelayNext();
        door.latest().ifPresent(latest -> {
            long at = resolve(i, latest.at(), shape.zone()[i], "latest");
            doors.latest()[i] = at;
            doors.cost()[i] = latest.cost();
            notBeforeStart(i, at, "latest", "latest");
        });
    }

    private void notBeforeStart(int i, long moment, String key, String name) {
        long first = Math.max(start[i], earliest[i]);
        if (moment != TimeLine.NONE && moment < first) {
            ZoneId place = time.zones().get(shape.zone()[i]);
            problems.add(Problem.error(
                    outline.nodes().get(i).path(key),
                    "Expected " + name + " of " + outline.nodes().get(i).id() + " at or after its "
                            + (start[i] >= earliest[i] ? "planned start" : "earliest") + ", "
                            + text(time.at(first, place)) + ", received " + text(time.at(moment, place))));
        }
    }

    private long resolve(int i, Moment moment, int zone, String key) {
        try {
            ZoneId place = time.zones().get(zone);
            long micros = time.micros(moment.resolve(place).toInstant());
            checkClock(i, micros, key);
            return micros;
        } catch (IllegalArgumentException e) {
            problems.add(Problem.error(outline.nodes().get(i).path(key), String.valueOf(e.getMessage())));
            return TimeLine.NONE;
        }
    }

    private void checkClock(int i, long micros, String key) {
        ZoneId place = time.zones().get(shape.zone()[i]);
        if (micros < 0 && micros != TimeLine.NONE) {
            problems.add(Problem.error(
                            outline.nodes().get(i).path(key),
                            "Expected " + key + " of "
                                    + outline.nodes().get(i).id()
                                    + " at or after the clock's start, " + text(time.at(0, place))
                                    + ", received " + text(time.at(micros, place)))
                    .withHint("an earlier clock.day-1 or clock.start"));
        }
    }

    /** A meeting's duration is the sum of its parts; a leg without a start takes it from its first phase that has one. */
    private void sumParts() {
        for (int i = 0; i < start.length; i++) {
            int parent = shape.parent()[i];
            if (parent < 0) {
                continue;
            }
            if (start[i] != TimeLine.NONE && start[parent] == TimeLine.NONE) {
                start[parent] = start[i] - duration[parent];
            }
            if (outline.nodes().get(i).kind() != Activities.Kind.CARRIED) {
                duration[parent] += duration[i];
            }
        }
    }

    private long latest() {
        long latest = 0;
        for (int i = 0; i < start.length; i++) {
            latest = Math.max(latest, Math.max(start[i], Math.max(earliest[i], due[i])));
            latest = Math.max(latest, Math.max(doors.latest()[i], doors.elseAt()[i]));
        }
        return latest;
    }

    private long clockEnd(Scenario scenario) {
        return scenario.clock()
                .end()
                .map(m -> time.micros(m.resolve(scenario.clock().zone()).toInstant()))
                .orElse(0L);
    }

    /** A moment as problems name it. */
    static String text(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    long[] start() {
        return start;
    }

    long[] duration() {
        return duration;
    }

    /** The last moment that the file names, at least 0. */
    long last() {
        return last;
    }

    Activities.Plan plan(int[] rank) {
        return new Activities.Plan(start, earliest, due, tolerance, duration, Arrays.copyOf(rank, rank.length), doors);
    }
}
