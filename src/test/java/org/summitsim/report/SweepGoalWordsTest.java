package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitsim.analysis.SweepFindings.OfGoal;

/** What a sweep says of the goals of its scenario, on the terminal, the page and the charts. */
class SweepGoalWordsTest {
    /** It ends at 10:30, 10:40 or 11:05, whatever the title. */
    private static final String PLAN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            people: {host: {}}
            meetings:
              a: {people: [host], start: day 1 10:00, duration: 20m}
              b: {people: [host], after: [a], duration: 20m}
            goals: {home-early: {of: day_end(1), target: "%s"}}
            """;

    private static final String AXES = """
            axes:
              a: {title: Opening, path: meetings.a.duration, values: [10m, 20m, 45m]}
              idle: {title: Colour, path: meetings.a.title, values: [Red, Green]}
            run: {replications: 2}
            """;

    @TempDir
    Path folder;

    private String page(SweepSample sample) throws IOException {
        return Files.readString(SweepReport.of(sample.findings(), sample.time())
                .write(folder, true, "0.0-test")
                .report());
    }

    @Test
    void aGoalHasItsNameAndItsTargetAndThePointsThatReachItAreCounted() throws IOException {
        assertThat(SweepSample.of(folder, PLAN.formatted("day 1 10:40"), AXES).text())
                .contains("Goal home-early, at most 10:40: 4 of 6 points reach it.")
                .contains(
                        "such as number 1 (Opening 10m, Colour Red) with 10:30 \u00b1 0.0 min, which reaches the target; all");
        assertThat(SweepSample.of(folder, PLAN.formatted("day 1 10:29"), AXES).text())
                .contains("Goal home-early, at most 10:29: no point reaches it.")
                .contains("with 10:30 \u00b1 0.0 min, which misses the target; all");
        assertThat(SweepSample.of(folder, PLAN.formatted("day 1 12:00"), AXES).text())
                .contains("Goal home-early, at most 12:00: every point reaches it.");
        assertThat(SweepSample.of(folder, PLAN.formatted("day 1 12:00").replace(", target: \"day 1 12:00\"", ""), AXES)
                        .text())
                .contains("Goal home-early, without a target.")
                .doesNotContain("reach");
    }

    @Test
    void whereTheIntervalHoldsTheTargetItIsNotForSure() throws IOException {
        String plan = PLAN.formatted("day 1 10:40")
                .replace("after: [a], duration: 20m", "after: [a], duration: \"uniform(10m, 51m)\"");

        assertThat(SweepSample.of(
                                folder,
                                plan,
                                AXES.replace("replications: 2", "replications: 30")
                                        .replace("[10m, 20m, 45m]", "[10m, 45m]"))
                        .text())
                .contains("the target, but not for sure");
    }

    @Test
    void theBoxOnTopOfThePageNamesTheBestPoint() throws IOException {
        String page = page(SweepSample.of(folder, PLAN.formatted("day 1 10:40"), AXES));

        assertThat(page.substring(0, page.indexOf("<section")))
                .contains(
                        "Goal home-early, at most 10:40: 4 of 6 points reach it. 2 points of 6 may be the best, such as number 1"
                                + " (Opening 10m, Colour Red) with 10:30");
    }

    @Test
    void axesThatDoNothingAreNamedAndNotDrawn() throws IOException {
        SweepSample sample = SweepSample.of(folder, PLAN.formatted("day 1 10:40"), AXES);
        OfGoal of = sample.findings().goals().get(0);

        assertThat(EffectChart.drawn(of))
                .singleElement()
                .satisfies(e -> assertThat(e.axis()).isZero());
        TextTitle caption = (TextTitle)
                EffectChart.of(new SweepWords(sample.time(), sample.findings().sweep()), of)
                        .chart()
                        .getSubtitle(1);
        assertThat(caption.getText())
                .endsWith("Hardly any difference, or none that this sweep can tell, and not drawn: Colour.");
    }

    @Test
    void whereNoAxisDoesAnythingThereIsNoChartOfThem() throws IOException {
        SweepSample sample = SweepSample.of(folder, PLAN.formatted("day 1 10:40"), """
                axes: {idle: {title: Colour, path: meetings.a.title, values: [Red, Green]}}
                goals: [day_end(1)]
                """);

        assertThat(SweepReport.of(sample.findings(), sample.time())
                        .write(folder, true, "0.0-test")
                        .files())
                .containsExactly("sweep.html");
    }

    @Test
    void momentsOfAHypercubeAreToldByDayAndClock() throws IOException {
        SweepSample sample = SweepSample.of(folder, PLAN.formatted("day 1 10:40"), """
                design: {latin-hypercube: 40}
                axes: {a: {title: Beginning, path: meetings.a.start, range: {from: day 1 10:00, to: day 1 10:40}}}
                """);
        SweepWords words = new SweepWords(sample.time(), sample.findings().sweep());
        List<String> groups = sample.findings().goals().get(0).effects().get(0).levels().stream()
                .map(level -> level.name())
                .toList();

        assertThat(words.values(0, groups))
                .containsExactly("below 10:10", "10:10 to 10:20", "10:20 to 10:30", "above 10:30");
        assertThat(words.value(0, groups.get(1))).isEqualTo("day 1 10:10 to 10:20");
        assertThat(words.value(0, "2026-06-02 00:09:31 to 2026-06-03 10:00")).isEqualTo("day 2 00:10 to day 3 10:00");
        assertThat(words.values(0, List.of("2026-06-01 23:59:31", "2026-06-01 12:00")))
                .containsExactly("day 2 00:00", "day 1 12:00");
    }

    @Test
    void onAShortAxisSecondsTell() throws IOException {
        SweepSample sample = SweepSample.of(folder, PLAN.formatted("day 1 10:40"), """
                design: {latin-hypercube: 8}
                axes: {a: {title: Beginning, path: meetings.a.start, range: {from: day 1 10:00, to: day 1 10:02}}}
                """);

        assertThat(new SweepWords(sample.time(), sample.findings().sweep()).value(0, "2026-06-01 10:00:40"))
                .isEqualTo("day 1 10:00:40");
    }
}
