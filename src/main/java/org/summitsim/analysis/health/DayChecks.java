package org.summitsim.analysis.health;

import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.network.Activities;
import org.summitsim.network.People;

/** Each person's day: whether the plan leaves time to get from one entry to the next. */
final class DayChecks {
    private final Plan plan;
    private final List<Finding> findings;

    private DayChecks(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    static void add(Plan plan, List<Finding> findings) {
        DayChecks checks = new DayChecks(plan, findings);
        People people = plan.network().people();
        for (int p = 0; p < people.size(); p++) {
            if (!people.freeOrder()[p]) {
                checks.person(p);
            }
        }
    }

    private void person(int p) {
        People people = plan.network().people();
        int[] entries = IntStream.range(
                        people.entries().at()[p], people.entries().at()[p + 1])
                .filter(k -> !people.joined()[k])
                .map(k -> people.entries().items()[k])
                .toArray();
        for (int i = 1; i < entries.length; i++) {
            pair(people.list().get(p).id(), entries[i - 1], entries[i]);
        }
    }

    private void pair(String who, int before, int after) {
        long gap = plan.start(after) - plan.finish(before);
        if (gap < 0) {
            find(Check.OVERLAP, who, before, after, "but " + plan.id(after) + " starts at " + at(after));
            return;
        }
        Activities.Shape shape = plan.network().activities().shape();
        int from = shape.endPlace()[before];
        int to = shape.place()[after];
        if (from < 0 || to < 0 || !plan.travel().isJoined(from, to)) {
            return;
        }
        long way = plan.travel().median(from, to, plan.finish(before));
        long margin = plan.travel().margin(from, to);
        String leaves =
                "which leaves " + Plan.minutes(gap) + " for a way to " + plan.id(after) + " of " + Plan.minutes(way);
        if (gap < way) {
            find(Check.SHORT_TRANSFER, who, before, after, leaves);
        } else if (gap < way + margin) {
            find(Check.TIGHT_TRANSFER, who, before, after, leaves + " and a margin of " + Plan.minutes(margin));
        }
    }

    private String at(int a) {
        return plan.clock(a, plan.start(a));
    }

    private void find(Check check, String who, int before, int after, String what) {
        findings.add(new Finding(
                check,
                plan.path(after, "start"),
                "As planned, " + who + " is in " + plan.id(before) + " until " + plan.clock(after, plan.finish(before))
                        + ", " + what));
    }
}
