package org.summitsim.report;

import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.Disruption;
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
        return disturbance.disruptions().isEmpty();
    }

    void write(Html html) {
        if (isEmpty()) {
            return;
        }
        html.open("section", "id", "disturbance").line().element("h2", HEADING);
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
        html.close().line();
    }

    /** The lines for the terminal. */
    List<String> lines(int width) {
        TextTable table = new TextTable(
                width, List.of("disruption", ">calls", ">one run in ten|more than", ">in calls", ">interrupts for"));
        disturbance.disruptions().forEach(d -> table.row(row(d, d.id()).toArray(String[]::new)));
        List<String> lines = new java.util.ArrayList<>(table.render());
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
