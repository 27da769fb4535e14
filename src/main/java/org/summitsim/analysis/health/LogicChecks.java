package org.summitsim.analysis.health;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.network.Activities;
import org.summitsim.network.People;
import org.summitsim.network.TimeLine;

/** What waits for what: too close, without slack, or hanging in the air. */
final class LogicChecks {
    private static final long LEAST_SLACK = 5 * TimeLine.MINUTE;
    private static final String DELIVERABLE = "deliverable";

    private final Plan plan;
    private final Activities activities;
    private final List<Finding> findings;

    private LogicChecks(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.activities = plan.network().activities();
        this.findings = findings;
    }

    static void add(Plan plan, List<Finding> findings) {
        LogicChecks checks = new LogicChecks(plan, findings);
        for (int a = 0; a < checks.activities.size(); a++) {
            checks.tooClose(a);
            if (plan.isEntry(a)) {
                checks.slack(a);
                checks.danglingStart(a);
                checks.danglingEnd(a);
            }
        }
        checks.lastLeg();
    }

    private void tooClose(int a) {
        if (plan.isPlanned(a) && plan.ready(a) != TimeLine.NONE && plan.ready(a) > plan.start(a)) {
            findings.add(new Finding(
                    Check.TOO_CLOSE,
                    plan.path(a, plan.isEntry(a) ? new String[] {"start"} : new String[0]),
                    plan.id(a) + " is planned for " + plan.clock(a, plan.start(a))
                            + ", but what it waits for is over at " + plan.clock(a, plan.ready(a)) + " as planned"));
        }
    }

    private void slack(int a) {
        if (activities.entries().get(a).terms().contract().isEmpty() || !plan.isPlanned(a)) {
            return;
        }
        long slack = plan.start(a) - Math.max(plan.ready(a), peopleReady(a));
        boolean told = slack < 0;
        if (!told && slack < LEAST_SLACK) {
            findings.add(new Finding(
                    Check.NO_SLACK,
                    plan.path(a, "contract"),
                    plan.id(a) + " has a contract, and as planned only " + Plan.minutes(slack)
                            + " between what must come before it and " + plan.clock(a, plan.start(a))));
        }
    }

    /** When the people of an entry can be there after their entries before it; long ago if there is none. */
    private long peopleReady(int a) {
        long latest = TimeLine.NONE;
        for (int p : activities.needs().people().row(a)) {
            int before = before(p, a);
            if (before >= 0) {
                int from = activities.shape().endPlace()[before];
                int to = activities.shape().place()[a];
                boolean joined = from >= 0 && to >= 0 && plan.travel().isJoined(from, to);
                long way = joined ? plan.travel().median(from, to, plan.finish(before)) : 0;
                latest = Math.max(latest, plan.finish(before) + way);
            }
        }
        return latest;
    }

    private int before(int person, int a) {
        People people = plan.network().people();
        int before = -1;
        for (int k = people.entries().at()[person]; k < people.entries().at()[person + 1]; k++) {
            int entry = people.entries().items()[k];
            if (entry == a) {
                return before;
            }
            before = people.joined()[k] ? before : entry;
        }
        return -1;
    }

    private void danglingStart(int a) {
        var timing = activities.entries().get(a).timing();
        boolean placed = plan.isPlanned(a)
                || plan.isStation(a)
                || timing.earliest().isPresent()
                || timing.door().window().isPresent()
                || plan.network().arcs().incoming().count(a) > 0
                || !activities.entries().get(a).course().when().isEmpty();
        if (!placed) {
            findings.add(new Finding(
                    Check.DANGLING_START,
                    plan.path(a),
                    plan.id(a) + " has no planned start and waits for nothing, so it may start with the clock"));
        }
    }

    private void danglingEnd(int a) {
        boolean waited = IntStream.rangeClosed(a, a + activities.shape().parts()[a])
                .anyMatch(part -> plan.network().arcs().outgoing().count(part) > 0);
        if (activities.entries().get(a).terms().tags().contains(DELIVERABLE) && !waited) {
            findings.add(new Finding(
                    Check.DANGLING_END, plan.path(a), plan.id(a) + " is a deliverable, but nothing waits for it"));
        }
    }

    private void lastLeg() {
        IntStream.range(0, activities.size())
                .filter(a -> activities.kinds().get(a) == Activities.Kind.LEG)
                .boxed()
                .max(Comparator.comparingLong(plan::finish))
                .filter(a -> !isPromised(activities.entries().get(a)))
                .ifPresent(a -> findings.add(new Finding(
                        Check.OPEN_END,
                        plan.path(a),
                        plan.id(a) + " is the last leg, and has neither a due nor a contract")));
    }

    private static boolean isPromised(Entry entry) {
        return entry.timing().due().isPresent()
                || entry.terms().contract().isPresent()
                || entry.agenda().items().stream()
                        .map(AgendaItem::timing)
                        .anyMatch(t -> t.due().isPresent());
    }
}
