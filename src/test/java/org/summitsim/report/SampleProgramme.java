package org.summitsim.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.summitsim.model.Agenda;
import org.summitsim.model.Attendance;
import org.summitsim.model.Bases;
import org.summitsim.model.Clock;
import org.summitsim.model.Entry;
import org.summitsim.model.Meeting;
import org.summitsim.model.Moment;
import org.summitsim.model.Notes;
import org.summitsim.model.Person;
import org.summitsim.model.Place;
import org.summitsim.model.Resource;
import org.summitsim.model.Scenario;
import org.summitsim.model.Settings;
import org.summitsim.model.Terms;
import org.summitsim.model.Timing;
import org.summitsim.model.Work;
import org.summitsim.network.Activities;
import org.summitsim.network.Activities.Kind;
import org.summitsim.network.Arcs;
import org.summitsim.network.Calendars;
import org.summitsim.network.Courses;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;
import org.summitsim.network.People;
import org.summitsim.network.Places;
import org.summitsim.network.Resources;
import org.summitsim.network.Rows;
import org.summitsim.network.Slots;
import org.summitsim.network.Streams;
import org.summitsim.network.TimeLine;
import org.summitsim.network.Transfers;

/** A made-up network of a visit: only what reports look at is filled in. */
final class SampleProgramme {
    static final LocalDate DAY_ONE = LocalDate.of(2024, 4, 8);
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final Rows NO_ROWS = new Rows(new int[] {0}, new int[0]);
    private static final int[] NONE = {};

    /**
     * A line of the programme.
     *
     * @param at "1 09:30": day and local time, or "" for none
     * @param parent the index of what it is a part of, or -1
     * @param due minutes after the planned finish, or -1
     * @param contract the probability promised, or 0
     */
    record Line(String id, String title, Kind kind, String at, int minutes, int parent, int due, double contract) {}

    private final List<Line> lines;
    private final TimeLine time =
            new TimeLine(Instant.parse("2024-04-07T15:00:00Z"), DAY_ONE, List.of(TOKYO, WASHINGTON));

    SampleProgramme(List<Line> lines) {
        this.lines = lines;
    }

    static Line meeting(String id, String title, String at, int minutes) {
        return new Line(id, title, Kind.MEETING, at, minutes, -1, -1, 0);
    }

    static Line part(String id, String title, int minutes, int parent) {
        return new Line(id, title, Kind.ITEM, "", minutes, parent, -1, 0);
    }

    /** The first day is in Tokyo, the others in Washington. */
    ZoneId zone(Line line) {
        return line.at.startsWith("1") ? TOKYO : WASHINGTON;
    }

    TimeLine time() {
        return time;
    }

    List<Line> lines() {
        return lines;
    }

    /** Planned start, of a part that of its meeting plus the parts before it. */
    long start(int i) {
        Line line = lines.get(i);
        if (line.parent < 0) {
            LocalDate date = DAY_ONE.plusDays(Integer.parseInt(line.at.substring(0, 1)) - 1L);
            LocalDateTime local = LocalDateTime.parse(date + "T" + line.at.substring(2));
            return time.micros(local.atZone(zone(line)).toInstant());
        }
        return i - 1 == line.parent ? start(line.parent) : start(i - 1) + lines.get(i - 1).minutes * TimeLine.MINUTE;
    }

    Network network() {
        int n = lines.size();
        int[] parent = lines.stream().mapToInt(Line::parent).toArray();
        int[] parts = new int[n];
        int[] zone = new int[n];
        int[] endZone = new int[n];
        long[] start = new long[n];
        long[] due = new long[n];
        long[] duration = new long[n];
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Line line = lines.get(i);
            Line whole = parent[i] < 0 ? line : lines.get(parent[i]);
            if (parent[i] >= 0) {
                parts[parent[i]]++;
            }
            zone[i] = time.zones().indexOf(zone(whole));
            endZone[i] = line.id.startsWith("flight-out") && !line.id.endsWith("taxi-out") ? 1 : zone[i];
            duration[i] = line.minutes * TimeLine.MINUTE;
            start[i] = parent[i] < 0 ? start(i) : TimeLine.NONE;
            due[i] = line.due < 0 ? TimeLine.NONE : start(i) + duration[i] + line.due * TimeLine.MINUTE;
            entries.add(entry(whole));
        }
        long[] none = new long[n];
        int[] place = new int[n];
        Rows nobody = Rows.of(Collections.nCopies(n, NONE));
        Activities activities = new Activities(
                lines.stream().map(Line::id).toList(),
                lines.stream().map(Line::title).toList(),
                lines.stream().map(Line::kind).toList(),
                entries,
                new Activities.Shape(parent, parts, place, place, zone, endZone),
                new Activities.Plan(start, none, due, none, duration, new int[n]),
                new Activities.Needs(nobody, nobody, nobody, NONE, new Calendars(new long[n][], new long[n][])));
        return new Network(
                scenario(),
                time,
                Long.MAX_VALUE,
                activities,
                arcs(),
                NO_ROWS,
                Slots.none(n),
                Courses.plain(n),
                people(),
                places(),
                resources(),
                travel(),
                Streams.NONE);
    }

    private Entry entry(Line line) {
        Optional<Terms.Contract> contract = line.contract > 0
                ? Optional.of(new Terms.Contract(Duration.ofMinutes(5), line.contract))
                : Optional.empty();
        Terms terms = new Terms(line.title, OptionalInt.empty(), 1, false, contract, List.of(), Notes.NONE);
        Timing timing =
                new Timing(Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofMinutes(5), List.of());
        return new Meeting(
                line.id, Optional.empty(), Attendance.NONE, timing, Agenda.of(Work.ofMinutes(line.minutes)), terms);
    }

    private Scenario scenario() {
        Moment end = new Moment(LocalDateTime.parse("2024-04-10T23:00"), Optional.of(WASHINGTON));
        return new Scenario(
                "sample-visit",
                "A visit, made up <for tests> & \"nothing\" else",
                new Clock(DAY_ONE, Optional.empty(), WASHINGTON, Optional.of(end)),
                Settings.DEFAULT,
                new Scenario.Cast(List.of(), List.of(), List.of(), List.of(), Map.of()),
                new Scenario.Programme(List.of(), List.of()),
                List.of());
    }

    private static Arcs arcs() {
        return new Arcs(NONE, NONE, List.of(), List.of(), new long[0], NO_ROWS, NO_ROWS);
    }

    private static People people() {
        return new People(
                List.of(
                        person("guest", "Prime Minister", "Japan"),
                        person("spouse", "Mrs Prime Minister", "Japan"),
                        person("host", "President", "United States"),
                        person("third", "President of the third country", "Third country"),
                        person("sherpa", "Sherpa", "Japan"),
                        person("protocol", "Chief of Protocol", "United States")),
                new int[6],
                new int[6],
                new boolean[6],
                NO_ROWS,
                new boolean[0],
                NO_ROWS,
                new People.Nights(1, new int[6][1]));
    }

    private static Person person(String id, String name, String delegation) {
        return new Person(
                id,
                new Person.Card(name, Optional.of(delegation), Optional.empty(), 1),
                new Bases(Optional.empty(), new TreeMap<>()),
                Optional.empty(),
                new Person.Time(Optional.empty(), Optional.empty(), false));
    }

    private static Places places() {
        Place palace = new Place(
                "palace",
                "The Palace",
                new Place.Site(Optional.empty(), Optional.empty(), Duration.ZERO),
                Optional.empty(),
                OptionalInt.empty(),
                Place.Upkeep.NONE);
        int[] zero = {0};
        return new Places(List.of(palace), zero, new long[1], new int[] {-1}, zero, new long[1], new long[1], zero);
    }

    private static Resources resources() {
        List<Resource> list = List.of(
                resource("motorcade", Resource.Kind.VEHICLE, 2),
                resource("aircraft", Resource.Kind.AIRCRAFT, 1),
                resource("interpreters", Resource.Kind.STAFF, 4),
                resource("press-pool", Resource.Kind.STAFF, 2),
                resource("east-room-sound", Resource.Kind.EQUIPMENT, 1));
        return new Resources(list, new int[] {2, 1, 4, 2, 1}, new long[5], new int[5], new int[6], NONE, new long[5][]);
    }

    private static Resource resource(String id, Resource.Kind kind, int capacity) {
        return new Resource(id, id, kind, capacity, Resource.Deployment.ANYWHERE);
    }

    private static Network.Travel travel() {
        Transfers transfers = new Transfers(List.of(), new long[0], new long[0], NO_ROWS, NONE, NONE);
        return new Network.Travel(transfers, new Moves(NONE, NONE, NONE, NO_ROWS, NONE, NO_ROWS, NONE, NONE, NONE));
    }
}
