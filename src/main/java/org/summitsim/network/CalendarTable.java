package org.summitsim.network;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.summitsim.model.Hours;
import org.summitsim.model.Leg;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;
import org.summitsim.model.Timing;

/** Compiles the hours of places, people and resources to the moments at which each activity may start. */
final class CalendarTable {
    private static final long[] NOT_BOUND = {Long.MIN_VALUE};
    private static final long[] NOT_ENDED = {Long.MAX_VALUE};

    private final Scenario scenario;
    private final Outline outline;
    private final Numbers numbers;
    private final TimeLine time;
    private final long horizon;
    private final People.Nights nights;
    private final Places places;
    private final int[] zones;
    private final Map<String, long[]> known = new HashMap<>();

    CalendarTable(
            Scenario scenario,
            Outline outline,
            Numbers numbers,
            TimeLine time,
            long horizon,
            People.Nights nights,
            Places places,
            int[] zones) {
        this.scenario = scenario;
        this.outline = outline;
        this.numbers = numbers;
        this.time = time;
        this.horizon = horizon;
        this.nights = nights;
        this.places = places;
        this.zones = zones;
    }

    /** When an entity may begin to be served at each station. */
    Calendars ofStations(Stations stations, Planned planned, List<Problem> problems) {
        int n = stations.list().size();
        long[][] first = new long[n][];
        long[][] last = new long[n][];
        for (int k = 0; k < n; k++) {
            var station = stations.list().get(k);
            Outline.Node node = new Outline.Node(
                    station.id(),
                    Activities.Kind.MEETING,
                    station,
                    Optional.empty(),
                    station.agenda().work(),
                    -1);
            long[] hours = hours(node, planned.stations()[k]);
            if (hours == OpenHours.ALWAYS) {
                first[k] = NOT_BOUND;
                last[k] = NOT_ENDED;
            } else {
                split(k, hours, first, last);
            }
            if (hours.length == 0 && hours != OpenHours.ALWAYS) {
                problems.add(nothingFits(node, planned.stations()[k]));
            }
        }
        return new Calendars(first, last);
    }

    Calendars of(Activities.Plan plan, List<Problem> problems) {
        int n = outline.size();
        long[][] first = new long[n][];
        long[][] last = new long[n][];
        for (int a = 0; a < n; a++) {
            Outline.Node node = outline.nodes().get(a);
            long[] hours = node.parent() >= 0 ? OpenHours.ALWAYS : hours(node, plan.duration()[a]);
            long[] start = node.parent() >= 0 ? OpenHours.ALWAYS : throughDoor(a, hours, plan);
            if (start == OpenHours.ALWAYS) {
                first[a] = NOT_BOUND;
                last[a] = NOT_ENDED;
                continue;
            }
            split(a, start, first, last);
            if (hours.length == 0) {
                problems.add(nothingFits(node, plan.duration()[a]));
            } else if (start.length == 0 || isTooLate(node, start, Math.max(plan.start()[a], plan.earliest()[a]))) {
                problems.add(shutOut(node));
            }
        }
        return new Calendars(first, last);
    }

    /** When an entry may start as far as the hours of its place, people and resources are concerned. */
    private long[] hours(Outline.Node node, long duration) {
        long[] open = open(node);
        if (open == OpenHours.ALWAYS) {
            return open;
        }
        long[] start = starts(open, node.entry().terms().overtime() ? 0 : duration);
        return node.entry() instanceof Leg leg ? OpenHours.intersect(start, ofPlace(numbers.place(leg.from()))) : start;
    }

    /** The same inside its window and up to the latest start after which it is missed. */
    private long[] throughDoor(int a, long[] hours, Activities.Plan plan) {
        Timing.Door door = outline.nodes().get(a).entry().timing().door();
        long[] start = hours;
        if (door.window().isPresent()) {
            ZoneId zone = time.zones().get(zones[a]);
            start = OpenHours.intersect(start, OpenHours.intervals(door.window().get(), d -> zone, time, 0, horizon));
        }
        if (door.latest().filter(latest -> !latest.waits()).isPresent()) {
            start = OpenHours.intersect(
                    start, new long[] {Long.MIN_VALUE, plan.doors().latest()[a]});
        }
        return start;
    }

    private static boolean isTooLate(Outline.Node node, long[] start, long notBefore) {
        Timing.Door door = node.entry().timing().door();
        boolean bound = door.window().isPresent() || door.latest().isPresent();
        return bound && start[start.length - 1] < notBefore;
    }

    private static Problem shutOut(Outline.Node node) {
        boolean window = node.entry().timing().door().window().isPresent();
        return Problem.error(
                        node.path(window ? "window" : "latest"),
                        "Expected " + (window ? "a window" : "a latest start") + " in which " + node.id()
                                + " can start, but its hours and planned moments leave none")
                .withHint("longer hours, or " + (window ? "another window" : "a later moment"));
    }

    private static Problem nothingFits(Outline.Node node, long duration) {
        Duration planned = Duration.ofSeconds(duration / 1_000_000);
        return Problem.error(
                        node.path(),
                        "Expected hours that hold " + node.id() + " (planned " + planned.toMinutes()
                                + "m), but its place, people and resources are never open together for so long")
                .withHint("overtime: allowed, or longer hours");
    }

    /** Moments at which something of a length may start: intervals too short fall away, the others lose it at the end. */
    private static long[] starts(long[] open, long length) {
        long[] starts = new long[open.length];
        int size = 0;
        for (int k = 0; k < open.length; k += 2) {
            if (open[k + 1] == Long.MAX_VALUE || open[k + 1] - length >= open[k]) {
                starts[size++] = open[k];
                starts[size++] = open[k + 1] == Long.MAX_VALUE ? open[k + 1] : open[k + 1] - length;
            }
        }
        return java.util.Arrays.copyOf(starts, size);
    }

    private static void split(int a, long[] pairs, long[][] first, long[][] last) {
        first[a] = new long[pairs.length / 2];
        last[a] = new long[pairs.length / 2];
        for (int k = 0; k < first[a].length; k++) {
            first[a][k] = pairs[2 * k];
            last[a][k] = pairs[2 * k + 1];
        }
    }

    /** The hours of the place, the people and the resources together; a leg ignores its passengers' and its places'. */
    private long[] open(Outline.Node node) {
        List<long[]> all = new ArrayList<>();
        var attendance = node.entry().attendance();
        if (node.entry() instanceof org.summitsim.model.Meeting meeting) {
            meeting.at().map(numbers::place).map(this::ofPlace).ifPresent(all::add);
            attendance.people().forEach(p -> all.add(ofPerson(p)));
        } else if (node.entry() instanceof Leg leg) {
            all.add(
                    ofPlace(numbers.place(leg.from())) == OpenHours.ALWAYS
                            ? OpenHours.ALWAYS
                            : new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
        }
        attendance.uses().keySet().forEach(r -> all.add(ofResource(r)));
        attendance.alternatives().forEach(choice -> all.add(ofAny(choice.keySet())));
        long[] open = OpenHours.ALWAYS;
        for (long[] hours : all) {
            if (hours != OpenHours.ALWAYS) {
                open = open == OpenHours.ALWAYS ? hours : OpenHours.intersect(open, hours);
            }
        }
        return open;
    }

    /** The hours of one resource or another. */
    private long[] ofAny(Set<String> resources) {
        List<long[]> all = resources.stream().map(this::ofResource).toList();
        return all.contains(OpenHours.ALWAYS) ? OpenHours.ALWAYS : OpenHours.union(all);
    }

    private long[] ofPlace(int place) {
        Optional<Hours> hours = places.hours(place);
        int zone = places.zone()[place];
        return cached(
                "place " + place,
                hours,
                h -> OpenHours.intervals(h, d -> time.zones().get(zone), time, 0, horizon));
    }

    private long[] ofPerson(String id) {
        int p = numbers.person(id);
        return cached(
                "person " + id,
                scenario.cast().people().get(p).time().available(),
                h -> OpenHours.intervals(h, d -> Attendees.zoneOn(d, p, time, nights, places), time, 0, horizon));
    }

    private long[] ofResource(String id) {
        var deployment = scenario.cast().resources().get(numbers.resource(id)).deployment();
        int zone =
                deployment.at().map(numbers::place).map(p -> places.zone()[p]).orElse(0);
        return cached(
                "resource " + id,
                deployment.available(),
                h -> OpenHours.intervals(h, d -> time.zones().get(zone), time, 0, horizon));
    }

    private long[] cached(String key, Optional<Hours> hours, java.util.function.Function<Hours, long[]> intervals) {
        Supplier<long[]> compute = () -> hours.map(intervals).orElse(OpenHours.ALWAYS);
        return known.computeIfAbsent(key, k -> compute.get());
    }
}
