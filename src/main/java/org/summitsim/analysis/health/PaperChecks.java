package org.summitsim.analysis.health;

import java.util.List;
import org.summitsim.model.Place;
import org.summitsim.model.Scenario;

/** What is missing on paper: zones, and where figures are from. */
final class PaperChecks {
    private static final int NAMED = 5;
    private static final double HALF = 0.5;

    private final Scenario scenario;
    private final List<Finding> findings;

    private PaperChecks(Scenario scenario, List<Finding> findings) {
        this.scenario = scenario;
        this.findings = findings;
    }

    static void add(Plan plan, List<Finding> findings) {
        PaperChecks checks = new PaperChecks(plan.network().scenario(), findings);
        checks.zones();
        checks.tell();
    }

    private void zones() {
        List<Place> outer = scenario.cast().places().stream()
                .filter(p -> p.site().in().isEmpty())
                .toList();
        long zones = outer.stream()
                .map(p -> p.site().zone().orElse(scenario.clock().zone()))
                .distinct()
                .count();
        List<String> without = outer.stream()
                .filter(p -> p.site().zone().isEmpty())
                .map(Place::id)
                .toList();
        if (zones > 1 && !without.isEmpty()) {
            findings.add(new Finding(
                    Check.NO_ZONE,
                    List.of("places", without.get(0)),
                    String.join(", ", without.subList(0, Math.min(NAMED, without.size())))
                            + (without.size() > NAMED ? " and " + (without.size() - NAMED) + " others" : "")
                            + (without.size() == 1 ? " takes " : " take ")
                            + scenario.clock().zone()
                            + " from the clock, and " + zones + " zones are in use"));
        }
    }

    private void tell() {
        Provenance from = Provenance.of(scenario);
        int figures = from.figures();
        int estimates = from.estimates();
        int silent = from.silent();
        if (silent > 0) {
            findings.add(new Finding(
                    Check.NO_NOTE, List.of(), silent + " of " + figures + " figures do not say where they are from"));
        }
        if (estimates > 0 && estimates + silent > HALF * figures) {
            findings.add(new Finding(
                    Check.ESTIMATES,
                    List.of(),
                    estimates + " of " + figures + " figures are estimates"
                            + (silent > 0 ? ", and " + silent + " may be" : "")));
        }
    }
}
