package org.summitsim.network;

import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.model.Problem;

/** Looks at each person's day: two places at one moment, ways that do not exist, plans that overlap. */
final class Itineraries {
    private final Network network;
    private final Outline outline;
    private final List<Problem> problems;

    private Itineraries(Network network, Outline outline, List<Problem> problems) {
        this.network = network;
        this.outline = outline;
        this.problems = problems;
    }

    static void check(Network network, Outline outline, List<Problem> problems) {
        Itineraries check = new Itineraries(network, outline, problems);
        for (int p = 0; p < network.people().size(); p++) {
            check.person(p);
        }
    }

    private void person(int p) {
        People people = network.people();
        int[] entries = IntStream.range(
                        people.entries().at()[p], people.entries().at()[p + 1])
                .filter(k -> !people.joined()[k])
                .map(k -> people.entries().items()[k])
                .toArray();
        int at = people.start()[p];
        for (int i = 0; i < entries.length; i++) {
            int a = entries[i];
            if (i > 0) {
                pair(p, entries[i - 1], a);
            }
            int place = network.activities().shape().place()[a];
            if (place >= 0) {
                way(p, at, place, a);
                at = network.activities().shape().endPlace()[a];
            }
        }
    }

    private void pair(int p, int before, int after) {
        Activities.Plan plan = network.activities().plan();
        int here = network.activities().shape().place()[before];
        int there = network.activities().shape().place()[after];
        String who = network.people().list().get(p).id();
        String a = outline.nodes().get(before).id();
        String b = outline.nodes().get(after).id();
        if (plan.start()[before] == plan.start()[after] && here != there) {
            problems.add(Problem.error(
                    outline.nodes().get(after).path("start"),
                    "Expected " + who + " in one place at a time, but " + a + " and " + b
                            + " are planned for the same moment in different places"));
        } else if (plan.start()[before] + plan.duration()[before] > plan.start()[after]) {
            problems.add(Problem.warning(
                    outline.nodes().get(after).path("start"),
                    "The plan has " + who + " in " + a + " until after " + b + " begins; " + b + " will start late"));
        }
    }

    private void way(int p, int from, int to, int a) {
        if (from < 0 || joined(from, to) || byBase(p, from, to)) {
            return;
        }
        List<org.summitsim.model.Place> places = network.places().list();
        int fromRoot = network.places().root()[from];
        int toRoot = network.places().root()[to];
        problems.add(Problem.error(
                        outline.nodes().get(a).path(),
                        "Expected a way for " + network.people().list().get(p).id() + " from "
                                + places.get(fromRoot).id() + " to "
                                + places.get(toRoot).id() + " before "
                                + outline.nodes().get(a).id() + ", received none")
                .withHint("a transfer between " + places.get(fromRoot).id() + " and "
                        + places.get(toRoot).id()));
    }

    private boolean joined(int from, int to) {
        Places places = network.places();
        int a = places.root()[from];
        int b = places.root()[to];
        return a == b || network.travel().transfers().routes()[a * places.size() + b] >= 0;
    }

    private boolean byBase(int p, int from, int to) {
        return IntStream.of(network.people().nights().base()[p])
                .anyMatch(base -> base >= 0 && joined(from, base) && joined(base, to));
    }
}
