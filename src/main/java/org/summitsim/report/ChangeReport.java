package org.summitsim.report;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.Change;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.Risk;
import org.summitsim.network.TimeLine;

/** What doing something about risks changes, on the terminal: two runs on the same numbers. Stateless beyond its options. */
public final class ChangeReport {
    private final int width;
    private final boolean ansi;

    private ChangeReport(int width, boolean ansi) {
        this.width = width;
        this.ansi = ansi;
    }

    /**
     * A report.
     *
     * @param width characters in a line, at least 40
     * @param ansi whether the heading may be printed bold with ANSI escapes
     */
    public static ChangeReport of(int width, boolean ansi) {
        return new ChangeReport(width, ansi);
    }

    /**
     * The text, ended by a line feed.
     *
     * @param before the run without mitigation
     * @param after the run with it
     * @param changes what it changes
     * @param where the page to read on the run with it, named in the last line
     */
    public String text(RunResult before, RunResult after, List<Change> changes, Path where) {
        List<String> lines = new ArrayList<>();
        String heading = "What mitigation changes";
        lines.add(ansi ? "\u001b[1m" + heading + "\u001b[0m" : heading);
        lines.addAll(Words.wrap(costs(before), width));
        TextTable table =
                new TextTable(width, List.of("on average", ">without", ">with", ">change", ">between|(95 %)"));
        Words words = new Words(before.network().time());
        for (Change change : changes) {
            ZoneId zone = zone(before, change.measure());
            table.row(
                    name(change.measure()),
                    figure(change.unit(), change.before().mean(), zone, words),
                    figure(change.unit(), change.after().mean(), zone, words),
                    difference(change.unit(), change.difference().mean()),
                    change.difference()
                            .interval()
                            .map(i -> difference(change.unit(), i.low()) + " to " + difference(change.unit(), i.high()))
                            .orElse("-"));
        }
        lines.addAll(table.render());
        lines.add("");
        lines.add("Report with mitigation (variant " + after.facts().variant() + "): " + where);
        return String.join("\n", lines) + "\n";
    }

    private static String costs(RunResult run) {
        List<String> costs = new ArrayList<>();
        for (Risk risk : run.network().scenario().programme().risks()) {
            risk.mitigation().ifPresent(m -> costs.add(risk.title() + " " + plain(m.cost())));
        }
        return "It costs " + plain(run.network().scenario().mitigationCost()) + " (" + String.join(", ", costs) + ").";
    }

    private static String name(String measure) {
        return measure.replaceFirst("^day_end\\((.*)\\)$", "day $1 ends")
                .replaceFirst("^p_contract\\((.*)\\)$", "$1 keeps its contract")
                .replaceFirst("^p_joint$", "all contracts kept");
    }

    private static ZoneId zone(RunResult run, String measure) {
        return run.days().stream()
                .filter(day -> measure.equals("day_end(" + day.id() + ")"))
                .findFirst()
                .map(Day::zone)
                .orElse(run.network().scenario().clock().zone());
    }

    private static String figure(Unit unit, double value, ZoneId zone, Words words) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return switch (unit) {
            case MOMENT -> words.clock(value, zone);
            case MINUTES -> String.format(Locale.ROOT, "%.1f min", value);
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", 100 * value);
            case COUNT -> plain(value);
        };
    }

    /** With its sign; of shares in points of a hundred. */
    private static String difference(Unit unit, double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return switch (unit) {
            case MOMENT -> String.format(Locale.ROOT, "%+.1f min", value / TimeLine.MINUTE);
            case MINUTES -> String.format(Locale.ROOT, "%+.1f min", value);
            case SHARE -> String.format(Locale.ROOT, "%+.1f %%", 100 * value);
            case COUNT -> (value < 0 ? "" : "+") + plain(value);
        };
    }

    private static String plain(double value) {
        return Numbers.of(Math.rint(value * 100) / 100).toPlainString();
    }
}
