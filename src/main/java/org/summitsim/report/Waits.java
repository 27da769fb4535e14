package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.WaitShare;

/** Who waits for whom: {@code waits.csv}, and sentences on those pairs that lose most time. */
final class Waits {
    private static final int MOST_TOLD = 3;
    /** What is told: on average at least half a minute, which rounds to one. */
    private static final double LEAST_TOLD = 0.5;

    private Waits() {}

    /** {@code waits.csv}: one row per pair and activity, those that cost most time first; no file if nobody waits. */
    static Map<String, String> table(RunResult run) {
        if (run.waits().isEmpty()) {
            return Map.of();
        }
        Table table = new Table(
                run.facts().variant(),
                List.of("person", "waits_for", "activity", "share", "wait_min", "wait_low_min", "wait_high_min"));
        for (WaitShare wait : run.waits()) {
            double half = wait.halfWidth().orElse(Double.NaN);
            table.row(List.of(
                    wait.who(),
                    wait.of(),
                    wait.activity(),
                    Numbers.text(wait.share()),
                    Numbers.text(wait.minutes()),
                    Numbers.text(Math.max(0, wait.minutes() - half)),
                    Numbers.text(wait.minutes() + half)));
        }
        return Map.of("waits.csv", table.csv());
    }

    /** Sentences on the pairs that lose most time; none if that is next to nothing. */
    static List<String> sentences(RunResult run, Names names) {
        List<String> sentences = new ArrayList<>();
        run.waits().stream()
                .filter(wait -> wait.minutes() >= LEAST_TOLD)
                .limit(MOST_TOLD)
                .forEach(wait -> sentences.add(names.thing(wait.who()) + " waits for " + names.thing(wait.of())
                        + " before " + names.activity(wait.activity()) + " in " + Words.percent(wait.share())
                        + " of all cases, " + Words.minutes(wait.minutes()) + " on average over all."));
        return sentences;
    }
}
