package org.summitsim.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.model.Attendance;
import org.summitsim.model.Person;
import org.summitsim.model.Scenario;

/** Compiles who attends what, and where people live. */
final class Attendees {
    private static final int NIGHTS_AFTER = 3;

    private final Scenario scenario;
    private final Outline outline;
    private final Numbers numbers;
    private final long[] start;
    private final Rows people;
    private final Rows joins;

    Attendees(Scenario scenario, Outline outline, Numbers numbers, long[] start) {
        this.scenario = scenario;
        this.outline = outline;
        this.numbers = numbers;
        this.start = start;
        List<int[]> needed = new ArrayList<>();
        List<int[]> joining = new ArrayList<>();
        for (Outline.Node node : outline.nodes()) {
            needed.add(numbers(node.attendance().people()));
            List<String> coming = new ArrayList<>(node.attendance().joins());
            node.attendance().quorum().ifPresent(quorum -> coming.addAll(quorum.of()));
            joining.add(numbers(coming));
        }
        people = Rows.of(needed);
        joins = Rows.of(joining);
    }

    private int[] numbers(List<String> ids) {
        return ids.stream().mapToInt(numbers::person).toArray();
    }

    Activities.Needs needs(Calendars calendars, Choices choices) {
        List<int[]> uses = new ArrayList<>();
        List<Integer> units = new ArrayList<>();
        for (Outline.Node node : outline.nodes()) {
            Attendance attendance = node.attendance();
            Map<String, Integer> first = new LinkedHashMap<>(attendance.uses());
            attendance
                    .alternatives()
                    .forEach(choice -> choice.entrySet().stream()
                            .limit(1)
                            .forEach(option -> first.put(option.getKey(), option.getValue())));
            uses.add(first.keySet().stream().mapToInt(numbers::resource).toArray());
            units.addAll(first.values());
        }
        int[] flat = units.stream().mapToInt(Integer::intValue).toArray();
        return new Activities.Needs(people, joins, Rows.of(uses), flat, calendars, choices, quorums());
    }

    private Quorums quorums() {
        List<Integer> list = new ArrayList<>();
        List<int[]> members = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        List<List<Integer>> ofPerson = new ArrayList<>();
        scenario.cast().people().forEach(p -> ofPerson.add(new ArrayList<>()));
        int[] of = new int[outline.size()];
        for (int a = 0; a < of.length; a++) {
            var quorum = outline.nodes().get(a).attendance().quorum();
            of[a] = quorum.isPresent() ? list.size() : -1;
            if (quorum.isPresent()) {
                int[] row = numbers(quorum.get().of());
                for (int p : row) {
                    ofPerson.get(p).add(list.size());
                }
                members.add(row);
                least.add(quorum.get().atLeast());
                list.add(a);
            }
        }
        return new Quorums(
                ints(list),
                of,
                Rows.of(members),
                ints(least),
                Rows.of(ofPerson.stream().map(Attendees::ints).toList()));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    People people(Activities.Shape shape, TimeLine time, PlannedMoments moments) {
        List<Person> list = scenario.cast().people();
        List<List<Integer>> attended = new ArrayList<>();
        list.forEach(p -> attended.add(new ArrayList<>()));
        for (int a = 0; a < outline.size(); a++) {
            if (shape.parent()[a] < 0) {
                for (int p : people.row(a)) {
                    attended.get(p).add(a);
                }
                for (int p : joins.row(a)) {
                    attended.get(p).add(a);
                }
            }
        }
        List<int[]> entries = new ArrayList<>();
        List<int[]> flexible = new ArrayList<>();
        int[] from = new int[list.size()];
        for (int p = 0; p < list.size(); p++) {
            int[] fixed = attended.get(p).stream()
                    .filter(a -> start[a] != TimeLine.NONE)
                    .sorted(Comparator.comparingLong((Integer a) -> start[a]).thenComparingInt(a -> a))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] open = attended.get(p).stream()
                    .filter(a -> start[a] == TimeLine.NONE)
                    .mapToInt(Integer::intValue)
                    .toArray();
            entries.add(fixed);
            flexible.add(open);
            from[p] = startPlace(list.get(p), shape, fixed, open);
        }
        Rows rows = Rows.of(entries);
        return new People(
                list,
                from,
                list.stream()
                        .mapToInt(p -> p.rides().map(numbers::resource).orElse(-1))
                        .toArray(),
                freeOrder(list),
                rows,
                joined(rows),
                Rows.of(flexible),
                nights(list, time, moments));
    }

    private static boolean[] freeOrder(List<Person> list) {
        boolean[] free = new boolean[list.size()];
        for (int p = 0; p < free.length; p++) {
            free[p] = list.get(p).time().freeOrder();
        }
        return free;
    }

    private boolean[] joined(Rows entries) {
        boolean[] joined = new boolean[entries.items().length];
        for (int p = 0; p < entries.size(); p++) {
            for (int k = entries.at()[p]; k < entries.at()[p + 1]; k++) {
                joined[k] = joins.contains(entries.items()[k], p);
            }
        }
        return joined;
    }

    private int startPlace(Person person, Activities.Shape shape, int[] fixed, int[] open) {
        if (person.bases().start().isPresent()) {
            return numbers.place(person.bases().start().get());
        }
        return Arrays.stream(fixed)
                .map(a -> shape.place()[a])
                .filter(place -> place >= 0)
                .findFirst()
                .orElseGet(() -> Arrays.stream(open)
                        .map(a -> shape.place()[a])
                        .filter(place -> place >= 0)
                        .findFirst()
                        .orElse(-1));
    }

    private People.Nights nights(List<Person> list, TimeLine time, PlannedMoments moments) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int z = 0; z < time.zones().size(); z++) {
            first = Math.min(first, time.day(z, 0));
            last = Math.max(last, time.day(z, moments.last()) + NIGHTS_AFTER);
        }
        int[][] base = new int[list.size()][last - first + 1];
        for (int p = 0; p < base.length; p++) {
            for (int c = 0; c < base[p].length; c++) {
                base[p][c] =
                        list.get(p).bases().night(first + c).map(numbers::place).orElse(-1);
            }
        }
        return new People.Nights(first, base);
    }

    /** The zone of a person's hours on a date: that of the base of the night, else the clock's. */
    static ZoneId zoneOn(LocalDate date, int person, TimeLine time, People.Nights nights, Places places) {
        int day = (int) (date.toEpochDay() - time.dayOne().toEpochDay() + 1);
        int base = nights.base()[person][nights.column(day)];
        return time.zones().get(base < 0 ? 0 : places.zone()[base]);
    }
}
