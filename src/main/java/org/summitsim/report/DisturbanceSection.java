package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.Disruption;
import org.summitsim.model.Lever;
import org.summitsim.model.Scenario.Disturbance;

/** What disturbs the day: how often calls come and how long they hold up meetings. */
final class DisturbanceSection {
    /** The heading, on paper and on the terminal. */
    static final String HEADING = "What disturbs the day";

    private final RunResult run;
    private final Disturbance disturbance;

    DisturbanceSection(RunResult run) {
        this.run = run;
        disturbance = run.network().scenario().programme().disturbance();
    }

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return disturbance.disruptions().isEmpty() && disturbance.levers().isEmpty();
    }

    void write(Html html) {
        if (isEmpty()) {
            return;
        }
        html.open("section", "id", "disturbance").line().element("h2", HEADING);
        if (!disturbance.disruptions().isEmpty()) {
            writeDisruptions(html);
        }
        if (!disturbance.levers().isEmpty()) {
            writeLevers(html);
        }
        html.close().line();
    }

    private void writeLevers(Html html) {
        HtmlTable table =
                new HtmlTable(html, cost(), List.of("Lever", "Pulled when late", ">By", ">How often", ">Costs"));
        for (Lever lever : disturbance.levers()) {
            table.row("plain", row(lever, lever.title()));
        }
        table.end();
    }

    private List<String> row(Lever lever, String name) {
        return List.of(
                name,
                lever.late(),
                Words.minutes(lever.by().toSeconds() / 60.0),
                Words.percent(
                        run.measures().get("p_pulled", lever.id()).summary().mean()),
                Numbers.text(lever.cost()));
    }

    private String cost() {
        return "Costs per run: "
                + times(run.measures().get("cost", "").summary().mean()) + " on average.";
    }

    private void writeDisruptions(Html html) {
        HtmlTable table = new HtmlTable(
                html,
                "Figures are means per play.",
                List.of(
                        "Disruption",
                        ">Calls",
                        ">One play in ten more than",
                        ">In calls",
                        ">Meetings interrupted for"));
        for (Disruption disruption : disturbance.disruptions()) {
            table.row("plain", row(disruption, disruption.title()));
        }
        table.end();
        limits().forEach(sentence -> html.element("p", sentence));
    }

    /** The lines for the terminal. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        if (!disturbance.disruptions().isEmpty()) {
            lines.addAll(disruptions(width));
        }
        if (!disturbance.levers().isEmpty()) {
            TextTable table = new TextTable(width, List.of("lever", "pulled when late", ">by", ">how often", ">costs"));
            disturbance.levers().forEach(l -> table.row(row(l, l.id()).toArray(String[]::new)));
            lines.addAll(table.render());
            lines.add(cost());
        }
        return lines;
    }

    private List<String> disruptions(int width) {
        TextTable table = new TextTable(
                width, List.of("disruption", ">calls", ">one run in ten|more than", ">in calls", ">interrupts for"));
        disturbance.disruptions().forEach(d -> table.row(row(d, d.id()).toArray(String[]::new)));
        List<String> lines = new ArrayList<>(table.render());
        limits().forEach(sentence -> lines.addAll(Words.wrap(sentence, width)));
        return lines;
    }

    private List<String> row(Disruption disruption, String name) {
        Measure calls = run.measures().get("calls", disruption.id());
        return List.of(
                name,
                times(calls.summary().mean()),
                String.valueOf(Math.round(Figures.late(calls))),
                Words.minutes(mean("call_time", disruption)),
                disruption.preempts() ? Words.minutes(mean("interruption", disruption)) : "-");
    }

    private double mean(String name, Disruption disruption) {
        return run.measures().get(name, disruption.id()).summary().mean();
    }

    private static String times(double mean) {
        return Double.isFinite(mean) ? String.format(Locale.ROOT, "%.1f", mean) : Words.NEVER;
    }

    /** Where a number of calls is all that was allowed, so that more might have come. */
    private List<String> limits() {
        return disturbance.disruptions().stream()
                .filter(d -> mean("p_max_calls", d) > 0)
                .map(d -> "In " + Words.percent(mean("p_max_calls", d)) + " of all plays " + d.title()
                        + " came as often as it may; there might have been more.")
                .toList();
    }
}
