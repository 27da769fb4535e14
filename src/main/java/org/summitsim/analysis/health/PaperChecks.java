package org.summitsim.analysis.health;

import java.util.List;
import java.util.Map;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Notes;
import org.summitsim.model.Place;
import org.summitsim.model.Risk;
import org.summitsim.model.Scenario;
import org.summitsim.model.Timing;
import org.summitsim.model.Transfer;

/** What is missing on paper: zones, and where figures are from. */
final class PaperChecks {
    private static final int NAMED = 5;
    private static final double HALF = 0.5;

    private final Scenario scenario;
    private final List<Finding> findings;
    private int figures;
    private int estimates;
    private int silent;

    private PaperChecks(Scenario scenario, List<Finding> findings) {
        this.scenario = scenario;
        this.findings = findings;
    }

    static void add(Plan plan, List<Finding> findings) {
        PaperChecks checks = new PaperChecks(plan.network().scenario(), findings);
        checks.zones();
        checks.count();
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

    private void count() {
        for (Entry entry : scenario.programme().entries()) {
            timing(entry.timing(), entry.terms().notes());
            entry.agenda().work().ifPresent(w -> figure(entry.terms().notes(), "duration"));
            for (AgendaItem item : entry.agenda().items()) {
                Notes notes = notes(item, entry);
                timing(item.timing(), notes);
                figure(notes, "duration");
            }
        }
        for (Transfer transfer : scenario.cast().transfers()) {
            figure(transfer.notes(), "duration");
        }
        for (Risk risk : scenario.programme().risks()) {
            figure(risk.notes(), "probability");
        }
    }

    /** A note on the whole of an entry holds for its items too, unless they say otherwise. */
    private static Notes notes(AgendaItem item, Entry entry) {
        Notes own = item.terms().notes();
        String whole = entry.terms().notes().byKey().getOrDefault("", "");
        return own.byKey().isEmpty() && !whole.isEmpty() ? new Notes(Map.of("", whole)) : own;
    }

    private void timing(Timing timing, Notes notes) {
        timing.start().ifPresent(s -> figure(notes, "start"));
        timing.start().flatMap(Timing.Start::delay).ifPresent(d -> figure(notes, "delay"));
    }

    private void figure(Notes notes, String key) {
        Map<String, String> said = notes.byKey();
        String from = said.getOrDefault(key, said.getOrDefault("", ""));
        figures++;
        estimates += from.equals("estimate") ? 1 : 0;
        silent += from.isEmpty() ? 1 : 0;
    }

    private void tell() {
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
