package org.summitsim.analysis.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.Rows;

/**
 * Entries that hold something for as long as they last while their items need more of it, so that they can wait for each other for
 * ever. What is open together as planned is safe if the entries can end one after the other in some order, each with what is free
 * and what those before it have given back (the banker's algorithm: E. W. Dijkstra, EWD 623, 1977).
 */
final class CircleChecks {
    private final Plan plan;
    private final Activities activities;
    private final Network network;

    private CircleChecks(Plan plan) {
        this.plan = plan;
        network = plan.network();
        activities = network.activities();
    }

    static void add(Plan plan, List<Finding> findings) {
        new CircleChecks(plan).add(findings);
    }

    private void add(List<Finding> findings) {
        List<Integer> entries = IntStream.range(0, activities.size())
                .filter(a -> plan.isEntry(a) && plan.isPlanned(a))
                .boxed()
                .sorted(Comparator.comparingLong(plan::start))
                .toList();
        List<Integer> told = List.of();
        for (int last : entries) {
            List<Integer> circle = circle(open(entries, last), plan.start(last));
            if (circle.size() > 1 && !told.containsAll(circle)) {
                findings.add(finding(circle, plan.start(last)));
                told = circle;
            }
        }
    }

    /** What is open as planned when an entry begins, without what waits for a person or for room that another one holds. */
    private List<Integer> open(List<Integer> entries, int last) {
        long now = plan.start(last);
        List<Integer> open = new ArrayList<>();
        for (int a : entries) {
            if (plan.start(a) <= now && plan.finish(a) > now && open.stream().noneMatch(b -> isApart(a, b))) {
                open.add(a);
            }
        }
        return open;
    }

    private boolean isApart(int a, int b) {
        Rows people = activities.needs().people();
        int place = activities.shape().place()[a];
        boolean room = place >= 0
                && place == activities.shape().place()[b]
                && network.places().capacity()[place] < 2;
        return room || Arrays.stream(people.row(a)).anyMatch(p -> people.contains(b, p));
    }

    /** Those of some open entries that cannot end; none if they do not even fit beside each other. */
    private List<Integer> circle(List<Integer> open, long now) {
        int[] free = network.resources().capacity().clone();
        for (int a : open) {
            give(free, a, -1);
        }
        if (Arrays.stream(free).anyMatch(units -> units < 0)) {
            return List.of();
        }
        List<Integer> left = new ArrayList<>(open);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (int a : List.copyOf(left)) {
                if (items(a, now).stream().allMatch(item -> fits(item, free))) {
                    left.remove(Integer.valueOf(a));
                    give(free, a, 1);
                    goesOn = true;
                }
            }
        }
        return left;
    }

    /** The items that have not begun as planned. */
    private List<Integer> items(int a, long now) {
        return IntStream.rangeClosed(a + 1, a + activities.shape().parts()[a])
                .filter(item -> plan.start(item) >= now)
                .boxed()
                .toList();
    }

    /** Whether an item can have what it needs; where there is a choice, something else may do. */
    private boolean fits(int item, int[] free) {
        Rows uses = activities.needs().uses();
        int from = uses.at()[item];
        return IntStream.range(0, uses.row(item).length)
                .allMatch(k -> activities.needs().choices().resources().isChoice(from + k)
                        || activities.needs().units()[from + k] <= free[uses.row(item)[k]]);
    }

    private void give(int[] free, int a, int sign) {
        Rows uses = activities.needs().uses();
        int[] row = uses.row(a);
        for (int k = 0; k < row.length; k++) {
            free[row[k]] += sign * activities.needs().units()[uses.at()[a] + k];
        }
    }

    private Finding finding(List<Integer> circle, long now) {
        int[] free = network.resources().capacity().clone();
        circle.forEach(a -> give(free, a, -1));
        List<Integer> stuck = circle.stream()
                .flatMap(a ->
                        items(a, now).stream().filter(item -> !fits(item, free)).limit(1))
                .toList();
        String waits = stuck.stream().map(this::needs).collect(Collectors.joining(", "));
        return new Finding(
                Check.CIRCULAR_WAIT,
                plan.path(stuck.get(stuck.size() - 1), "uses"),
                circle.stream().map(plan::id).collect(Collectors.joining(", "))
                        + " can wait for each other for ever: from " + plan.clock(circle.get(0), now)
                        + " on each holds what an item of another needs (" + waits + ")");
    }

    /** "talks/toast 1 more of interpreters". */
    private String needs(int item) {
        Rows uses = activities.needs().uses();
        int[] row = uses.row(item);
        return plan.id(item) + " needs "
                + IntStream.range(0, row.length)
                        .mapToObj(k -> activities.needs().units()[uses.at()[item] + k] + " more of "
                                + network.resources().list().get(row[k]).id())
                        .collect(Collectors.joining(" and "));
    }
}
