package org.summitsim.analysis.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Interpretation;
import org.summitsim.model.Resource;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Interpreters: none where some are needed, and too long without a break. */
final class InterpreterChecks {
    private static final long LONGEST = 2 * TimeLine.HOUR;
    private static final long BREAK = 10 * TimeLine.MINUTE;

    private final Plan plan;
    private final Network network;
    private final Activities activities;
    private final List<Finding> findings;

    private InterpreterChecks(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.network = plan.network();
        this.activities = network.activities();
        this.findings = findings;
    }

    static void add(Plan plan, List<Finding> findings) {
        InterpreterChecks checks = new InterpreterChecks(plan, findings);
        for (int a = 0; a < checks.activities.size(); a++) {
            checks.gap(a);
        }
        for (int r = 0; r < plan.network().resources().size(); r++) {
            if (isInterpreter(plan.network().resources().list().get(r))) {
                checks.onEnd(r);
            }
        }
    }

    private static boolean isInterpreter(Resource resource) {
        return resource.kind() == Resource.Kind.STAFF
                && resource.id().toLowerCase(Locale.ROOT).contains("interpret");
    }

    /** An item is asked only where it says something else than its meeting, which is asked itself. */
    private void gap(int a) {
        Optional<Interpretation> asked = plan.isEntry(a)
                ? activities.entries().get(a).terms().interpretation()
                : item(a).flatMap(i -> i.terms().interpretation());
        int parent = activities.shape().parent()[a];
        if (asked.filter(i -> i != Interpretation.NONE).isPresent() && !has(a) && (parent < 0 || !has(parent))) {
            findings.add(new Finding(
                    Check.INTERPRETER_GAP,
                    plan.path(a, "interpretation"),
                    plan.id(a) + " asks for interpretation, but uses no interpreters"));
        }
    }

    private Optional<AgendaItem> item(int a) {
        return activities.entries().get(a).agenda().items().stream()
                .filter(i -> i.id().equals(plan.id(a)))
                .findFirst();
    }

    private boolean has(int a) {
        for (int r : activities.needs().uses().row(a)) {
            if (isInterpreter(network.resources().list().get(r))) {
                return true;
            }
        }
        return false;
    }

    private void onEnd(int resource) {
        List<Stretch> uses = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            int from = activities.needs().uses().at()[a];
            int[] row = activities.needs().uses().row(a);
            for (int k = 0; k < row.length; k++) {
                boolean half = 2 * activities.needs().units()[from + k]
                        > network.resources().capacity()[resource];
                if (row[k] == resource && half && plan.start(a) != TimeLine.NONE) {
                    uses.add(new Stretch(a, plan.start(a), plan.finish(a), 1));
                }
            }
        }
        uses.sort(Comparator.comparingLong(Stretch::from));
        tell(network.resources().list().get(resource).id(), uses);
    }

    private void tell(String id, List<Stretch> uses) {
        long begun = TimeLine.NONE;
        long ended = TimeLine.NONE;
        boolean told = false;
        for (Stretch use : uses) {
            if (begun == TimeLine.NONE || use.from() - ended >= BREAK) {
                begun = use.from();
                ended = use.to();
                told = false;
            }
            ended = Math.max(ended, use.to());
            if (ended - begun > LONGEST && !told) {
                told = true;
                findings.add(new Finding(
                        Check.LONG_INTERPRETING,
                        plan.path(use.activity(), "uses"),
                        "As planned, more than half of " + id + " work from " + plan.clock(use.activity(), begun)
                                + " to " + plan.clock(use.activity(), ended) + " without a break"));
            }
        }
    }
}
