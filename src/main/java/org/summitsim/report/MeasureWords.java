package org.summitsim.report;

import java.util.Locale;
import java.util.Map;
import org.summitsim.network.Network;

/** Measures as people call them: "How often Signing keeps its contract" for {@code p_contract(signing)}. */
final class MeasureWords {
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("start", "When %s starts"),
            Map.entry("finish", "When %s ends"),
            Map.entry("lateness", "How late %s starts"),
            Map.entry("p_start_kept", "How often %s starts on time"),
            Map.entry("p_due_kept", "How often %s ends in time"),
            Map.entry("p_contract", "How often %s keeps its contract"),
            Map.entry("p_held", "How often %s takes place"),
            Map.entry("p_missed", "How often %s is missed"),
            Map.entry("p_skipped", "How often %s is skipped"),
            Map.entry("p_cancelled", "How often %s is cancelled"),
            Map.entry("coverage", "How much of the agenda of %s is discussed"),
            Map.entry("utilization", "How much of the time %s is in use"),
            Map.entry("engaged", "How much of the time %s is engaged"),
            Map.entry("waiting", "How much of the time %s is waiting"),
            Map.entry("travelling", "How much of the time %s is travelling"),
            Map.entry("rest_cut", "How much rest %s loses"),
            Map.entry("rounds", "How many rounds %s takes"),
            Map.entry("p_outcome", "How often %s comes out"),
            Map.entry("p_pulled", "How often %s is pulled"),
            Map.entry("held", "How many of %s take place"),
            Map.entry("day_end", "When day %s ends"),
            Map.entry("makespan", "How long the programme takes"),
            Map.entry("lateness_total", "How late all starts together are"),
            Map.entry("p_joint", "How often all contracts are kept"),
            Map.entry("cost", "What it costs"));

    private final Names names;

    private MeasureWords(Names names) {
        this.names = names;
    }

    /** The words for measures of what a network has. */
    static MeasureWords of(Network network) {
        return new MeasureWords(new Names(network, true));
    }

    /** A measure in words within a sentence, as {@link #of} but for the first letter. */
    String inside(String measure) {
        String words = of(measure);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** A measure in words; its name where there are none. */
    String of(String measure) {
        int bracket = measure.indexOf('(');
        String name = bracket < 0 ? measure : measure.substring(0, bracket);
        String of = bracket < 0 ? "" : measure.substring(bracket + 1, measure.length() - 1);
        String thing = names.activity(of).equals(of) ? names.thing(of) : names.activity(of);
        String phrase = PHRASES.get(name);
        return phrase == null ? measure : phrase.replace("%s", thing);
    }
}
