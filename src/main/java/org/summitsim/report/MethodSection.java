package org.summitsim.report;

import java.util.List;
import org.summitsim.analysis.AchievedCorrelation;
import org.summitsim.analysis.RunFacts;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.health.Provenance;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;

/** How the figures were made, so that they can be made again. */
final class MethodSection {
    private final RunResult run;
    private final RunWriter.Options options;

    MethodSection(Programme programme, RunWriter.Options options) {
        this.run = programme.run();
        this.options = options;
    }

    void write(Html html) {
        RunFacts facts = run.facts();
        html.open("section", "id", "methods", "class", "methods").line().element("h2", "How this was made");
        html.element(
                "p",
                "The programme was played " + facts.replications()
                        + " times from the morning of the first day to its end, each time with other durations and delays"
                        + " drawn from the ranges in the scenario. \"Usual\" is the median; \"one day in ten later than\" is"
                        + " the time that nine plays in ten do not exceed. A start is on time within its tolerance, a"
                        + " contract within what it allows.");
        html.open("dl").line();
        fact(html, "Scenario", run.network().scenario().id() + ", variant " + facts.variant());
        if (!options.scenarioSha256().isEmpty()) {
            fact(html, "Its file, SHA-256", options.scenarioSha256());
        }
        fact(html, "Where figures are from", provenance());
        fact(html, "Replications", facts.replications() + ", of which " + facts.completed() + " ran to their end");
        fact(html, "Stopped by", facts.stopRule());
        fact(html, "Seed", String.valueOf(facts.seed()));
        fact(html, "Sampling", facts.sampling());
        fact(html, "Intervals", intervals());
        for (AchievedCorrelation correlation : run.correlations()) {
            fact(html, "Correlation " + correlation.id(), CorrelationWords.sentence(correlation));
        }
        run.itineraries()
                .ifPresent(ways -> fact(
                        html,
                        "Times to leave by",
                        "from the first " + ways.replications() + " replications; more in what promises says"));
        if (!options.recipe().command().isEmpty()) {
            fact(html, "Made again by", CommandWords.of(options.recipe().command()));
        }
        fact(html, "Made by", "summit-sim " + options.version());
        fact(
                html,
                "Schedule that can be asked",
                "drawn with D3 " + PageScripts.LIBRARY_VERSION + ", ISC licence, copyright Mike Bostock");
        html.close().line().close().line();
    }

    private static void fact(Html html, String term, String text) {
        html.element("dt", term).element("dd", text);
    }

    /** "61 of 190 figures are estimates (32 %), 12 do not say where they are from". */
    private String provenance() {
        Provenance from = Provenance.of(run.network().scenario());
        if (from.figures() == 0) {
            return "there are none";
        }
        return from.estimates() + " of " + from.figures() + " figures are estimates ("
                + Words.percent(from.estimates() / (double) from.figures()) + ")"
                + (from.silent() == 0 ? "" : ", and " + from.silent() + " do not say where they are from");
    }

    private String intervals() {
        List<String> methods = run.measures().list().stream()
                .flatMap(m -> m.summary().interval().stream())
                .map(Interval::method)
                .distinct()
                .sorted()
                .toList();
        return Words.percent(Summary.LEVEL) + " confidence"
                + (methods.isEmpty() ? "" : ", by: " + String.join(", ", methods)) + "; figures in summary.json";
    }
}
