package org.summitsim.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles every move that may be made, and who may share one. */
final class MoveTable {
    private final Activities activities;
    private final People people;
    private final Places places;
    private final List<Integer> person = new ArrayList<>();
    private final List<Integer> entry = new ArrayList<>();
    private final List<Integer> day = new ArrayList<>();
    private final List<int[]> after = new ArrayList<>();
    private final Courtesies courtesies;
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<Long, Integer> byPersonAndEntry = new LinkedHashMap<>();

    private MoveTable(Activities activities, People people, Places places) {
        this.activities = activities;
        this.people = people;
        this.places = places;
        courtesies = new Courtesies(people.list(), people.rides());
    }

    static Moves of(Activities activities, People people, Places places) {
        return new MoveTable(activities, people, places).compile();
    }

    private Moves compile() {
        List<int[]> ofEntry = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            int from = person.size();
            if (activities.shape().parent()[a] < 0 && activities.shape().place()[a] >= 0) {
                addAll(activities.needs().people().row(a), a);
                addAll(activities.needs().joins().row(a), a);
            }
            int[] row = new int[person.size() - from];
            for (int k = 0; k < row.length; k++) {
                row[k] = from + k;
            }
            ofEntry.add(row);
        }
        int[] returns = addReturns();
        int[] group = new int[person.size()];
        List<int[]> rows = rows(group);
        return new Moves(
                ints(person),
                ints(entry),
                ints(day),
                Rows.of(rows),
                group,
                Rows.of(ofEntry),
                moves(people.entries()),
                moves(people.flexible()),
                Rows.of(after),
                returns);
    }

    private void addAll(int[] who, int a) {
        for (int p : who) {
            byPersonAndEntry.put((long) p << 32 | a, person.size());
            add(p, a, -1, toEntry(p, a));
        }
    }

    private int[] addReturns() {
        int[] returns = new int[people.size()];
        for (int p = 0; p < returns.length; p++) {
            returns[p] = person.size();
            for (int c = 0; c < people.nights().days(); c++) {
                int base = people.nights().base()[p][c];
                add(p, -1, c, base < 0 ? "person " + p + " " + c : "home " + people.rides()[p] + " " + base + " " + c);
            }
        }
        return returns;
    }

    private void add(int p, int a, int column, String key) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(person.size());
        keys.add(key);
        person.add(p);
        entry.add(a);
        day.add(column);
        boolean needed = a >= 0 && activities.needs().people().contains(a, p);
        after.add(needed ? courtesies.after(p, activities.needs().people().row(a)) : new int[0]);
    }

    /** What moves must have in common to be shared, as far as it is known before the day is played. */
    private String toEntry(int p, int a) {
        long start = activities.plan().start()[a];
        int place = activities.shape().place()[a];
        if (start == TimeLine.NONE) {
            return "for " + people.rides()[p] + " " + a;
        }
        long minute = Math.floorDiv(start - places.walk()[place], TimeLine.MINUTE);
        return "to " + people.rides()[p] + " " + places.root()[place] + " " + minute;
    }

    private List<int[]> rows(int[] group) {
        List<int[]> rows = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, List<Integer>> g : groups.entrySet()) {
            numbers.put(g.getKey(), rows.size());
            rows.add(g.getValue().stream()
                    .sorted(Comparator.comparingInt((Integer m) -> rank(m)).thenComparingInt(m -> m))
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
        for (int m = 0; m < group.length; m++) {
            group[m] = numbers.getOrDefault(keys.get(m), 0);
        }
        return rows;
    }

    private int rank(int move) {
        return entry.get(move) < 0 ? Integer.MAX_VALUE : activities.plan().rank()[entry.get(move)];
    }

    /** The move parallel to each entry of each person, -1 for entries without a place. */
    private int[] moves(Rows entries) {
        int[] moves = new int[entries.items().length];
        for (int p = 0; p < entries.size(); p++) {
            for (int k = entries.at()[p]; k < entries.at()[p + 1]; k++) {
                moves[k] = byPersonAndEntry.getOrDefault((long) p << 32 | entries.items()[k], -1);
            }
        }
        return moves;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
