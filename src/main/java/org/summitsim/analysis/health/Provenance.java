package org.summitsim.analysis.health;

import java.util.Map;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Notes;
import org.summitsim.model.Risk;
import org.summitsim.model.Scenario;
import org.summitsim.model.Timing;
import org.summitsim.model.Transfer;

/**
 * Where the figures of a scenario are from: planned starts and their delays, durations, and probabilities of risks.
 *
 * @param figures how many there are
 * @param estimates how many are said to be estimates
 * @param silent how many do not say where they are from
 */
public record Provenance(int figures, int estimates, int silent) {

    /** That of a scenario. */
    public static Provenance of(Scenario scenario) {
        Count count = new Count();
        for (Entry entry : scenario.programme().entries()) {
            count.timing(entry.timing(), entry.terms().notes());
            entry.agenda().work().ifPresent(w -> count.figure(entry.terms().notes(), "duration"));
            for (AgendaItem item : entry.agenda().items()) {
                Notes notes = notes(item, entry);
                count.timing(item.timing(), notes);
                count.figure(notes, "duration");
            }
        }
        for (Transfer transfer : scenario.cast().transfers()) {
            count.figure(transfer.notes(), "duration");
        }
        for (Risk risk : scenario.programme().risks()) {
            count.figure(risk.notes(), "probability");
        }
        return new Provenance(count.figures, count.estimates, count.silent);
    }

    /** A note on the whole of an entry holds for its items too, unless they say otherwise. */
    private static Notes notes(AgendaItem item, Entry entry) {
        Notes own = item.terms().notes();
        String whole = entry.terms().notes().byKey().getOrDefault("", "");
        return own.byKey().isEmpty() && !whole.isEmpty() ? new Notes(Map.of("", whole)) : own;
    }

    private static final class Count {
        private int figures;
        private int estimates;
        private int silent;

        void timing(Timing timing, Notes notes) {
            timing.start().ifPresent(s -> figure(notes, "start"));
            timing.start().flatMap(Timing.Start::delay).ifPresent(d -> figure(notes, "delay"));
        }

        void figure(Notes notes, String key) {
            Map<String, String> said = notes.byKey();
            String from = said.getOrDefault(key, said.getOrDefault("", ""));
            figures++;
            estimates += from.equals("estimate") ? 1 : 0;
            silent += from.isEmpty() ? 1 : 0;
        }
    }
}
