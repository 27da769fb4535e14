package org.summitsim.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.summitsim.model.Meeting;
import org.summitsim.model.Problem;

/** Compiles what activities may choose among. */
final class ChoiceTable {
    private final Outline outline;
    private final Numbers numbers;
    private final Map<String, Integer> sets = new HashMap<>();
    private final List<List<Integer>> ofPlace = new ArrayList<>();
    private final List<List<Integer>> ofResource = new ArrayList<>();
    private final List<Integer> units = new ArrayList<>();

    ChoiceTable(Outline outline, Numbers numbers) {
        this.outline = outline;
        this.numbers = numbers;
        numbers.places().keySet().forEach(place -> ofPlace.add(new ArrayList<>()));
        numbers.resources().keySet().forEach(resource -> ofResource.add(new ArrayList<>()));
    }

    Choices compile() {
        Choices.Options rooms = rooms();
        Choices.Options resources = resources();
        int[] flat = units.stream().mapToInt(Integer::intValue).toArray();
        return sets.isEmpty()
                ? Choices.NONE
                : new Choices(rooms, resources, flat, rows(ofPlace), rows(ofResource), sets.size());
    }

    private Choices.Options rooms() {
        List<int[]> lists = new ArrayList<>();
        for (Outline.Node node : outline.nodes()) {
            lists.add(node.parent() < 0 ? rooms(node) : new int[0]);
        }
        return options(lists, "places", ofPlace);
    }

    private int[] rooms(Outline.Node node) {
        if (!(node.entry() instanceof Meeting meeting) || meeting.otherwise().isEmpty()) {
            return new int[0];
        }
        List<String> all = new ArrayList<>(meeting.at().stream().toList());
        all.addAll(meeting.otherwise());
        return all.stream().mapToInt(numbers::place).toArray();
    }

    private Choices.Options resources() {
        List<int[]> lists = new ArrayList<>();
        for (Outline.Node node : outline.nodes()) {
            node.attendance().uses().keySet().forEach(resource -> lists.add(new int[0]));
            node.attendance().alternatives().forEach(choice -> {
                boolean several = choice.size() > 1;
                lists.add(
                        several
                                ? choice.keySet().stream()
                                        .mapToInt(numbers::resource)
                                        .toArray()
                                : new int[0]);
                units.addAll(several ? choice.values() : List.of());
            });
        }
        return options(lists, "resources", ofResource);
    }

    private Choices.Options options(List<int[]> lists, String kind, List<List<Integer>> memberships) {
        int[] set = new int[lists.size()];
        for (int row = 0; row < set.length; row++) {
            set[row] = lists.get(row).length == 0 ? Choices.NO_SET : set(lists.get(row), kind, memberships);
        }
        return new Choices.Options(Rows.of(lists), set);
    }

    private int set(int[] members, String kind, List<List<Integer>> memberships) {
        TreeSet<Integer> sorted = new TreeSet<>();
        for (int member : members) {
            sorted.add(member);
        }
        int before = sets.size();
        int set = sets.computeIfAbsent(kind + sorted, k -> before);
        if (set == before) {
            sorted.forEach(member -> memberships.get(member).add(set));
        }
        return set;
    }

    private static Rows rows(List<List<Integer>> lists) {
        return Rows.of(lists.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toList());
    }

    /** Rooms to choose among are in one building and open at the same hours, so that whoever sets out knows where to. */
    static void check(Outline outline, Choices choices, Places places, List<Problem> problems) {
        Rows rooms = choices.rooms().list();
        for (int a = 0; a < rooms.size(); a++) {
            int first = rooms.count(a) == 0 ? -1 : rooms.items()[rooms.at()[a]];
            for (int k = rooms.at()[a]; k < rooms.at()[a + 1]; k++) {
                int room = rooms.items()[k];
                if (places.root()[room] != places.root()[first]) {
                    problems.add(problem(outline.nodes().get(a), "rooms of one building", first, room, places));
                } else if (!places.hours(room).equals(places.hours(first))) {
                    problems.add(problem(outline.nodes().get(a), "rooms with the same hours", first, room, places));
                }
            }
        }
    }

    private static Problem problem(Outline.Node node, String rule, int first, int room, Places places) {
        return Problem.error(
                node.path("at"),
                "Expected " + rule + " to choose among, received "
                        + places.list().get(first).id() + " and "
                        + places.list().get(room).id());
    }
}
