package org.summitsim.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.Outcomes;
import org.summitsim.model.Precedence;
import org.summitsim.model.Problem;
import org.summitsim.model.Risk;

/**
 * Refuses conditions that can never come true and those that are decided too late for the entry to start as planned. That
 * none waits for itself has been seen to before.
 */
final class ConditionChecks {
    private final Network network;
    private final Outline outline;
    private final List<Problem> problems;
    private final Courses courses;
    private final Courses.Conditions conditions;
    private final long[] soonest;

    ConditionChecks(Network network, Outline outline, List<Problem> problems) {
        this.network = network;
        this.outline = outline;
        this.problems = problems;
        courses = network.courses();
        conditions = courses.conditions();
        soonest = new long[outline.size()];
        Arrays.fill(soonest, TimeLine.NONE);
    }

    void check() {
        for (int a = 0; a < outline.size(); a++) {
            if (conditions.of().count(a) > 0 && !isEverTrue(a)) {
                problems.add(Problem.error(
                        outline.nodes().get(a).path("when"),
                        "Expected a condition that can come true, received one of "
                                + outline.nodes().get(a).id() + " that never does"));
            }
        }
        for (int k = 0; k < conditions.size(); k++) {
            checkMoment(conditions.entry()[k], conditions.bearer()[k]);
        }
    }

    /**
     * Whether a condition and all that its coming true takes for granted (that what must have been held takes place itself, and so
     * on) can be true at once.
     */
    private boolean isEverTrue(int entry) {
        Map<Integer, Long> allowed = new HashMap<>();
        Deque<Integer> held = new ArrayDeque<>(List.of(entry));
        while (!held.isEmpty()) {
            for (int k : conditions.of().row(held.pop())) {
                int bearer = conditions.bearer()[k];
                long before = allowed.getOrDefault(bearer, possible(bearer));
                long left = before & conditions.accepted()[k];
                if (left == 0) {
                    return false;
                }
                allowed.put(bearer, left);
                boolean mustBeHeld = (left & Courses.NOT_DISCUSSED) == 0;
                int parent = network.activities().shape().parent()[bearer];
                if (mustBeHeld && left != before) {
                    held.push(parent < 0 ? bearer : parent);
                }
            }
        }
        return true;
    }

    /** What can come out of an activity as far as the scenario says. */
    private long possible(int a) {
        long bits = Courses.CUT | Courses.MISSED | Courses.SKIPPED | (isCancelled(a) ? Courses.CANCELLED : 0);
        Optional<Outcomes> outcomes = courses.outcomes().get(a);
        if (outcomes.isEmpty()) {
            return bits | Courses.ENDED;
        }
        for (int k = 0; k < outcomes.get().names().size(); k++) {
            bits |= outcomes.get().probabilities().get(k) > 0 ? 1L << k : 0;
        }
        return bits;
    }

    private boolean isCancelled(int a) {
        int parent = network.activities().shape().parent()[a];
        String whole = network.activities().ids().get(parent < 0 ? a : parent);
        return network.scenario().programme().risks().stream()
                .filter(risk -> risk.impact().cancel()
                        || risk.mitigation()
                                .flatMap(Risk.Mitigation::impact)
                                .filter(Risk.Impact::cancel)
                                .isPresent())
                .anyMatch(risk -> risk.affects().contains(whole)
                        || risk.affects().contains(network.activities().ids().get(a)));
    }

    private void checkMoment(int entry, int bearer) {
        long start = network.activities().plan().start()[entry];
        long decided = finish(bearer);
        if (start != TimeLine.NONE && decided != TimeLine.NONE && decided > start) {
            problems.add(Problem.error(
                            outline.nodes().get(entry).path("when"),
                            "Expected " + outline.nodes().get(bearer).id() + " to end, as planned, before "
                                    + outline.nodes().get(entry).id() + " starts, received an end at "
                                    + moment(decided, entry) + " and a start at " + moment(start, entry)
                                    + ": decided too late")
                    .withHint("a later start, or none"));
        }
    }

    private String moment(long micros, int a) {
        return PlannedMoments.text(network.time()
                .at(
                        micros,
                        network.time().zones().get(network.activities().shape().zone()[a])));
    }

    private long finish(int a) {
        long start = start(a);
        return start == TimeLine.NONE
                ? start
                : start + network.activities().plan().duration()[a];
    }

    /** When an activity starts at the soonest, as planned; NONE if nothing says so. */
    private long start(int a) {
        long planned = network.activities().plan().start()[a];
        if (planned != TimeLine.NONE) {
            return planned;
        }
        if (soonest[a] == TimeLine.NONE) {
            int parent = network.activities().shape().parent()[a];
            soonest[a] = parent < 0 ? afterOthers(a) : afterParts(a, parent);
        }
        return soonest[a];
    }

    private long afterParts(int part, int whole) {
        long start = start(whole);
        for (int before = whole + 1; before < part && start != TimeLine.NONE; before++) {
            start += network.activities().plan().duration()[before];
        }
        return start;
    }

    private long afterOthers(int a) {
        Arcs arcs = network.arcs();
        long soon = network.activities().plan().earliest()[a];
        for (int arc : arcs.incoming().row(a)) {
            if (arcs.types().get(arc) == Precedence.Type.FS && arcs.planned()[arc] >= 0) {
                long before = finish(arcs.from()[arc]);
                soon = before == TimeLine.NONE ? soon : Math.max(soon, before + arcs.planned()[arc]);
            }
        }
        for (int k : conditions.of().row(a)) {
            soon = Math.max(soon, finish(conditions.bearer()[k]));
        }
        return soon;
    }
}
