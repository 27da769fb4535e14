package org.summitsim.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitsim.analysis.Counterfactual;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.RootKind;
import org.summitsim.statistics.Interval;

/** What would really be saved if the largest causes of lateness were as planned, in words and as a table. */
final class SavedWords {
    static final String HEADING = "What would really be saved";
    static final String CAPTION =
            "The same plays once more with one cause at a time as planned: no overrun, no late start, no risk, or one more"
                    + " of what was short.";

    /** A difference is told from so many minutes and such a part of the blame on. */
    private static final double APART_MINUTES = 0.5;

    private static final double APART_SHARE = 0.25;

    private final Programme programme;
    private final RunResult run;
    private final RootWords words;

    /** Words that call activities by their titles. */
    SavedWords(Programme programme) {
        this.programme = programme;
        run = programme.run();
        words = RootWords.byTitle(run.network());
    }

    /** One sentence for each goal and cause. */
    List<String> sentences() {
        return run.counterfactuals().stream().map(this::sentence).toList();
    }

    private String sentence(Counterfactual of) {
        String between = of.interval()
                .map(i -> " (" + tenths(i.low()) + " to " + tenths(i.high()) + ")")
                .orElse("");
        return Words.opening(goal(of)) + ": " + words.of(of.kind(), of.root()) + " is blamed for " + tenths(of.blamed())
                + " min; " + without(of.kind()) + " " + tenths(of.saved()) + " min" + between + " would be saved"
                + why(of) + ".";
    }

    private static String without(RootKind kind) {
        return switch (kind) {
            case RESOURCE -> "with one more";
            case PLACE -> "with room for one more";
            default -> "without it";
        };
    }

    private String why(Counterfactual of) {
        double apart = of.saved() - of.blamed();
        boolean within = of.interval()
                .filter(i -> i.low() <= of.blamed() && of.blamed() <= i.high())
                .isPresent();
        if (within || Math.abs(apart) < Math.max(APART_MINUTES, APART_SHARE * of.blamed())) {
            return "";
        }
        return apart < 0
                ? "; less, because something else would have been late instead"
                : "; more, because buffer and shorter work would then cover other delays";
    }

    private String goal(Counterfactual of) {
        if (of.measure().equals("day_end")) {
            return run.days().size() == 1 ? "the end of the day" : "the end of day " + of.of();
        }
        return "the start of " + programme.find(of.of()).map(Row::fullTitle).orElse(of.of());
    }

    private static String tenths(double minutes) {
        // Not -0.0.
        return String.format(Locale.ROOT, "%.1f", Math.abs(minutes) < 0.05 ? 0.0 : minutes);
    }

    /** {@code counterfactuals.csv}, if any were asked for: one row per goal and cause. */
    static Map<String, String> table(RunResult run) {
        if (run.counterfactuals().isEmpty()) {
            return Map.of();
        }
        Table table = new Table(
                run.facts().variant(),
                List.of("measure", "thing", "root", "of", "n", "blamed_min", "saved_min", "saved_low", "saved_high"));
        for (Counterfactual each : run.counterfactuals()) {
            table.row(List.of(
                    each.measure(),
                    each.of(),
                    each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    each.root(),
                    String.valueOf(each.n()),
                    Numbers.text(each.blamed()),
                    Numbers.text(each.saved()),
                    each.interval().map(Interval::low).map(Numbers::text).orElse(""),
                    each.interval().map(Interval::high).map(Numbers::text).orElse("")));
        }
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("counterfactuals.csv", table.csv());
        return tables;
    }
}
