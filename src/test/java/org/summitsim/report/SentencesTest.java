package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measures;
import org.summitsim.analysis.RunFacts;
import org.summitsim.analysis.RunResult;
import org.summitsim.statistics.Summary;

class SentencesTest {
    private static RunResult with(RunFacts facts, Measures measures) {
        RunResult run = SampleResults.morning();
        return new RunResult(
                run.network(),
                facts,
                run.baseline(),
                run.days(),
                measures,
                run.causes(),
                run.usage(),
                run.replications());
    }

    private static final RunFacts STUCK = new RunFacts(
            "base", 1, 40, 37, "random", "fixed", List.of("Talks waits for the press room in 3 replications."));

    @Test
    void threeSentencesSayTheMost() {
        assertThat(new Sentences(Programme.of(SampleResults.visit())).summary())
                .hasSize(3)
                .allMatch(sentence -> sentence.endsWith("."))
                .noneMatch(sentence -> sentence.contains("P90"));
    }

    @Test
    void stuckReplicationsAreSaidPlainly() {
        RunResult run = with(STUCK, SampleResults.morning().measures());

        assertThat(new Sentences(Programme.of(run)).warnings())
                .containsExactly(
                        "3 of 40 replications did not run to their end (8 %). Means are of the 37 completed.",
                        "Talks waits for the press room in 3 replications.");
        String text =
                TerminalReport.of(new TerminalReport.Options(100, false, false)).text(run, Path.of("report.html"));
        assertThat(text).contains("! 3 of 40 replications did not run to their end (8 %).");
    }

    @Test
    void whatIsMissedIsSaidPlainly() {
        Summary half = Summary.of(new double[] {0, 1});
        Measures measures = Measures.of(List.of(new Measure("p_missed", "ceremony", Measure.Unit.SHARE, half)));
        RunFacts facts = new RunFacts("base", 1, 40, 40, "random", "fixed", List.of());

        assertThat(new Sentences(Programme.of(with(facts, measures))).warnings())
                .containsExactly("Arrival ceremony does not take place with a chance of 50 %.");
    }

    @Test
    void whatMayBeSkippedSaysHowOftenItTakesPlace() {
        Measures measures = Measures.of(List.of(
                new Measure("p_held", "ceremony", Measure.Unit.SHARE, Summary.of(new double[] {1, 0, 1, 1})),
                new Measure("p_skipped", "ceremony", Measure.Unit.SHARE, Summary.of(new double[] {0, 1, 0, 0})),
                new Measure("p_cancelled", "ceremony", Measure.Unit.SHARE, Summary.of(new double[] {0, 0})),
                new Measure("p_held", "talks", Measure.Unit.SHARE, Summary.of(new double[] {1, 1}))));
        RunFacts facts = new RunFacts("base", 1, 40, 40, "random", "fixed", List.of());
        RunResult run = with(facts, measures);
        Programme programme = Programme.of(run);

        String text =
                TerminalReport.of(new TerminalReport.Options(100, true, false)).text(run, Path.of("r.html"));
        assertThat(text).contains("What does not always take place", "takes place in 75 %");
        assertThat(HtmlReport.of(programme, Gallery.of(programme), "0"))
                .contains("What may not take place", "takes place in 75 %")
                .doesNotContain("takes place in 100 %");
    }

    @Test
    void momentsThatNeverComeAreNullInFilesAndNeverInWords() {
        Summary never = Summary.of(new double[] {1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY});
        Measures measures = Measures.of(List.of(
                new Measure("start", "ceremony", Measure.Unit.MOMENT, never),
                new Measure("finish", "ceremony", Measure.Unit.MOMENT, never)));
        RunResult run = with(STUCK, measures);
        Programme programme = Programme.of(run);

        assertThat(summary(programme))
                .contains("\"90\" : null", "\"interval\" : null")
                .doesNotContain("NaN");
        assertThat(TerminalReport.of(new TerminalReport.Options(100, true, false))
                        .text(run, Path.of("r.html")))
                .contains("never");
        assertThat(HtmlReport.of(programme, Gallery.of(programme), "0")).contains("never");
    }

    @Test
    void aDueIsToldOfADayOnlyIfItIsThatOfTheWholeDay() {
        String all = "meetings:\n  talks: {start: day 1 10:00, duration: 30m, due: day 1 11:00}\n";
        RunResult whole = Played.run(all);
        RunResult partly = Played.run(all + "  dinner: {start: day 1 19:00, duration: 1h}\n");

        assertThat(new Sentences(Programme.of(whole)).end()).contains("ends at 10:30", "due at 11:00");
        assertThat(new Sentences(Programme.of(partly)).end())
                .contains("ends at 20:00")
                .doesNotContain("due", "chance");
        assertThat(endChart(whole)).contains("due 11:00, on time 100 %");
        assertThat(endChart(partly)).contains("usual 20:00").doesNotContain("due 11:00", "on time");
        assertThat(summary(Programme.of(partly))).contains("\"due\" : \"2024-04-10T11:00");
    }

    private static String endChart(RunResult run) {
        return SvgCanvas.text(EndChart.of(Programme.of(run), run.days().get(0)).orElseThrow());
    }

    private static String summary(Programme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryJson.write(programme, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
