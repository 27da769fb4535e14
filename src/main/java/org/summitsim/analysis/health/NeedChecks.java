package org.summitsim.analysis.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.Entry;
import org.summitsim.model.Leg;
import org.summitsim.model.Resource;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Who and what is needed: nobody, nothing that moves, or more than there is. */
final class NeedChecks {
    private final Plan plan;
    private final Network network;
    private final Activities activities;
    private final List<Finding> findings;

    private NeedChecks(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.network = plan.network();
        this.activities = network.activities();
        this.findings = findings;
    }

    static void add(Plan plan, List<Finding> findings) {
        NeedChecks checks = new NeedChecks(plan, findings);
        for (int a = 0; a < checks.activities.size(); a++) {
            if (plan.isEntry(a)) {
                checks.nobody(a);
                checks.noVehicle(a);
            }
        }
        checks.overbooked();
    }

    private void nobody(int a) {
        Entry entry = activities.entries().get(a);
        boolean quorum = entry.attendance().quorum().isPresent();
        if (activities.needs().people().count(a) == 0 && !plan.isStation(a) && !quorum) {
            findings.add(new Finding(Check.NOBODY, plan.path(a), "Nobody must be there for " + plan.id(a)));
        }
    }

    private void noVehicle(int a) {
        if (!(activities.entries().get(a) instanceof Leg leg)) {
            return;
        }
        boolean used = leg.attendance().uses().keySet().stream().anyMatch(this::moves)
                || leg.attendance().alternatives().stream()
                        .anyMatch(choice -> choice.keySet().stream().anyMatch(this::moves))
                || leg.agenda().items().stream()
                        .anyMatch(i -> i.attendance().uses().keySet().stream().anyMatch(this::moves));
        boolean ridden = leg.attendance().people().stream()
                .flatMap(id -> network.people().list().stream().filter(p -> p.id().equals(id)))
                .anyMatch(p -> p.rides().isPresent());
        if (!used && !ridden) {
            findings.add(new Finding(Check.NO_VEHICLE, plan.path(a), plan.id(a) + " uses no vehicle and no aircraft"));
        }
    }

    private boolean moves(String id) {
        return network.resources().list().stream()
                .filter(r -> r.id().equals(id))
                .anyMatch(r -> r.kind() == Resource.Kind.VEHICLE || r.kind() == Resource.Kind.AIRCRAFT);
    }

    private void overbooked() {
        for (int r = 0; r < network.resources().size(); r++) {
            String id = network.resources().list().get(r).id();
            tell(id, uses(r), network.resources().capacity()[r], "uses");
        }
        for (int p = 0; p < network.places().size(); p++) {
            String id = network.places().list().get(p).id();
            if (network.places().capacity()[p] < Integer.MAX_VALUE) {
                tell(id, held(p), network.places().capacity()[p], "at");
            }
        }
    }

    private void tell(String id, List<Stretch> uses, int capacity, String key) {
        Optional<Stretch.Peak> peak = Stretch.above(uses, capacity);
        peak.ifPresent(p -> {
            List<String> path = plan.path(p.last().activity());
            boolean leg = activities.kinds().get(p.last().activity()) == Activities.Kind.LEG;
            path.add(leg && key.equals("at") ? "from" : key);
            findings.add(new Finding(
                    Check.OVERBOOKED,
                    path,
                    "As planned, " + p.needed() + " of " + id + " are taken at "
                            + plan.clock(p.last().activity(), p.last().from()) + " (by "
                            + String.join(
                                    ", ", p.activities().stream().map(plan::id).toList()) + "), and there "
                            + (capacity == 1 ? "is 1" : "are " + capacity)));
        });
    }

    /** The planned uses of a resource, by their beginning. Only what has a planned start, itself or as a part, must have it then. */
    private List<Stretch> uses(int resource) {
        List<Stretch> uses = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            if (isHard(a)) {
                int from = activities.needs().uses().at()[a];
                int[] row = activities.needs().uses().row(a);
                for (int k = 0; k < row.length; k++) {
                    if (row[k] == resource) {
                        uses.add(new Stretch(
                                a,
                                plan.start(a),
                                plan.finish(a),
                                activities.needs().units()[from + k]));
                    }
                }
            }
        }
        uses.sort(Comparator.comparingLong(Stretch::from));
        return uses;
    }

    /** The planned times at a place, with what it takes to set it up and to clear it. */
    private List<Stretch> held(int place) {
        List<Stretch> held = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            if (isHard(a) && plan.isEntry(a) && activities.shape().place()[a] == place) {
                held.add(new Stretch(
                        a,
                        plan.start(a) - network.places().setup()[place],
                        plan.finish(a) + network.places().cleanup()[place],
                        1));
            }
        }
        held.sort(Comparator.comparingLong(Stretch::from));
        return held;
    }

    private boolean isHard(int a) {
        int parent = activities.shape().parent()[a];
        return plan.start(a) != TimeLine.NONE && plan.isPlanned(parent < 0 ? a : parent);
    }
}
