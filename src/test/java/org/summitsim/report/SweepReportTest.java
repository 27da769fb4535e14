package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.LinearModel.Fit;
import org.summitsim.statistics.LinearModel.Line;

/** What is made of the points of a sweep, of scenarios whose answers can be worked out by hand. */
class SweepReportTest {
    /** A chain of fixed durations: it ends at 10:00 plus a, 5 minutes, twice b (as b is used twice), and c. */
    private static final String CHAIN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            people: {host: {}}
            meetings:
              a: {people: [host], start: day 1 10:00, duration: 20m}
              b: {people: [host], after: [{of: a, lag: 5m}], duration: 20m}
              b-again: {people: [host], after: [b], duration: 20m}
              c: {people: [host], after: [b-again], duration: 30m}
            """;

    private static final String AXES = """
            axes:
              a: {title: Opening, path: meetings.a.duration, values: [10m, 20m, 45m]}
              b: {title: Talks, path: [meetings.b.duration, meetings.b-again.duration], range: {from: 10m, to: 30m, step: 10m}}
              start: {title: Beginning, path: meetings.a.start, values: [day 1 10:00, day 1 10:30]}
            goals: [day_end(1)]
            """;

    @TempDir
    Path folder;

    private static double minutes(Fit fit, int column) {
        return ((Line) fit.slopes().get(column)).perUnit() / TimeLine.MINUTE;
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-factorial", "{latin-hypercube: 40}", "{sobol: 32}"})
    void theLineThroughAnExactlyLinearProgrammeIsThatOfTheProgramme(String design) throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, "design: " + design + "\n" + AXES);
        Fit fit = sample.findings().goals().get(0).model().orElseThrow().fit();

        assertThat(minutes(fit, 0)).isCloseTo(1, within(1e-9));
        assertThat(minutes(fit, 1)).isCloseTo(2, within(1e-9));
        assertThat(minutes(fit, 2)).isCloseTo(1, within(1e-9));
        assertThat(fit.rSquared()).isEqualTo(1);
        assertThat(fit.adjusted()).isEqualTo(1);
        assertThat(sample.text())
                .contains(
                        "Each 10 min more of Talks makes it about 20 min later",
                        "Beginning (from day 1 10:00 to day 1 10:30: 30 min later)",
                        "Each 10 min later of Beginning makes it about 10 min later",
                        "A line explains 100 % of the differences between points (R squared 1, adjusted 1).");
    }

    @Test
    void theMeansByValueOfAFullFactorialAreThoseOfTheProgramme() throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, AXES);
        OfGoal of = sample.findings().goals().get(0);
        List<Double> talks = of.effects().get(1).levels().stream()
                .map(l -> l.mean() / TimeLine.MINUTE)
                .toList();

        // 10:00 and 10:30 on average, 25 of a, 5 of lag, twice b, 30 of c.
        double rest = 10 * 60 + 15 + 25 + 5 + 30;
        assertThat(talks).hasSize(3);
        for (int k = 0; k < 3; k++) {
            assertThat(talks.get(k)).isCloseTo(rest + 20 * (k + 1), within(1e-9));
        }
        assertThat(of.effects().get(1).levels()).extracting(Level::points).containsOnly(6L);
        assertThat(of.pairs())
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.interplay()).isLessThan(1));
        assertThat(sample.text())
                .contains(
                        "18 points: every value with every other.",
                        "The end of day 1 (Paris time): from 11:05 to 12:50 over the points played",
                        "What matters most: Talks (from 10m to 30m: 40 min later); then Opening (from 10m to 45m: 35 min"
                                + " later); then Beginning (from day 1 10:00 to day 1 10:30: 30 min later).",
                        "Best of the points played: number 1 (Opening 10m, Talks 10m, Beginning day 1 10:00) with 11:05")
                .doesNotContain("play together");
    }

    @Test
    void whatTwoAxesDoOnlyTogetherIsTold() throws IOException {
        String either = CHAIN.replace("c: {people: [host], after: [b-again]", "c: {after: [a, b]")
                .replace("b: {people: [host], after: [{of: a, lag: 5m}]", "b: {start: day 1 10:00")
                .replace("  b-again: {people: [host], after: [b], duration: 20m}\n", "");
        SweepSample sample = SweepSample.of(folder, either, """
                axes:
                  a: {path: meetings.a.duration, values: [10m, 50m]}
                  b: {path: meetings.b.duration, values: [10m, 50m]}
                goals: [day_end(1)]
                """);

        // It ends with the later of both: 10:40 once and 11:20 thrice, 10 minutes from adding up.
        assertThat(sample.findings().goals().get(0).pairs().get(0).interplay() / TimeLine.MINUTE)
                .isCloseTo(10, within(1e-9));
        assertThat(sample.text())
                .contains("a and b play together: some of their combinations are 10 min from")
                .contains("most of all a 10m with b 10m (10 min earlier)")
                .contains("A line explains 67 % of the differences", "Trust the means by value, not the slopes")
                .doesNotContain("more of a makes it");
    }

    @Test
    void ofOneAtATimeEachValueIsComparedWithTheScenarioAsItIs() throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, "design: one-at-a-time\n" + AXES);
        OfGoal of = sample.findings().goals().get(0);

        assertThat(of.effects().get(1).levels())
                .extracting(Level::name)
                .containsExactly("as it is", "10m", "20m", "30m");
        assertThat(of.effects().get(1).levels())
                .extracting(l -> l.mean() / TimeLine.MINUTE)
                .containsExactly(695.0, 675.0, 695.0, 715.0);
        assertThat(of.effects().get(1).levels()).extracting(Level::points).containsOnly(1L);
        assertThat(of.model()).isEmpty();
        assertThat(sample.text()).contains("9 points: one value at a time.", "Talks (from 10m to 30m: 40 min later)");
    }

    @Test
    void aPointThatCannotBePlayedIsCountedAndSaysWhy() throws IOException {
        String two = "axes:\n  a: {path: meetings.a.duration, values: [10m, 20m, -5m, 30m]}\ngoals: [day_end(1)]\n";
        SweepSample sample = SweepSample.of(folder, CHAIN, two);

        assertThat(sample.findings().failed()).isEqualTo(1);
        assertThat(sample.findings().goals().get(0).points()).isEqualTo(3);
        assertThat(sample.text()).contains("1 point could not be played, such as number 3 (a -5m): Expected");
    }

    @Test
    void anAxisOfWordsIsToldByItsValues() throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, """
                axes:
                  a: {title: Opening, path: meetings.a.duration, values: [10m, "uniform(20m, 40m)"]}
                  b: {path: meetings.b.duration, values: [10m, 20m]}
                run: {replications: 100}
                goals: [day_end(1)]
                """);

        assertThat(sample.text()).contains("Opening uniform(20m, 40m) instead of 10m makes it about ");
    }

    @Test
    void chartsAndAPageAreWritten() throws IOException {
        SweepSample sample = SweepSample.of(Path.of("scenarios/sweeps/talks-and-statement.yaml"));
        RunWriter.Written written =
                SweepReport.of(sample.findings(), sample.time()).write(folder, true, "0.0-test");

        assertThat(written.files())
                .contains(
                        "charts/effects-day-end-1.svg",
                        "charts/effects-p-contract-statement.png",
                        "charts/response-day-end-1-2-3.svg",
                        "sweep.html");
        assertThat(Files.readString(written.report()))
                .contains(
                        "How long the talks and the lunch, and when the statement",
                        "<svg",
                        "What matters most",
                        "<li>The end of day 1 (Paris time): from 12:20 to 12:4",
                        "; most by Statement (from day 1 12:00 to day 1 12:20: ")
                .doesNotContain("NaN", "Infinity");
        assertThat(sample.text()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void partsOfMinutesAreToldInSeconds() throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, """
                design: {latin-hypercube: 20}
                axes:
                  a: {title: Opening, path: meetings.a.duration, range: {from: 45s, to: 150s}}
                goals: [day_end(1)]
                """);

        assertThat(sample.text()).contains("Opening (from 45 s to 2 min 30 s: 1.8 min later)");
    }

    @Test
    void whatIsEquallyGoodIsCountedAndWhatItSharesIsNamed() throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, """
                axes:
                  a: {title: Opening, path: meetings.a.duration, values: [10m, 20m]}
                  idle: {title: Colour, path: meetings.a.title, values: [Red, Green, Blue]}
                goals: [day_end(1)]
                """);

        assertThat(sample.text())
                .contains(
                        "What matters most: Opening (from 10m to 20m: 10 min later).",
                        "Hardly any difference, or none that this sweep can tell: Colour.",
                        "3 points of 6 may be the best (no more than 1 min worse, or not told apart from it), such as number 1 (Opening 10m,"
                                + " Colour Red) with ",
                        "; all of them have Opening 10m.");
    }

    @Test
    void ofManyGoalsTheTerminalGetsNoSlopesAndAnAxisThatDoesNothingIsNotPraised() throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, """
                axes:
                  a: {title: Opening, path: meetings.a.duration, values: [10m, 20m]}
                  c: {title: Closing, path: meetings.c.duration, values: ["uniform(30m, 30.5m)", "uniform(30m, 30.7m)"]}
                goals: [finish(c), finish(b), start(c), start(b-again)]
                run: {replications: 40}
                """);

        assertThat(sample.text())
                .contains("The end of b (Paris time): from 10:35 to 10:45", "Opening (from 10m to 20m: 10 min later)")
                .doesNotContain("makes it about", "A line explains");
    }

    @Test
    void wherePointsCannotBeToldApartNoneIsPraised() throws IOException {
        SweepSample sample = SweepSample.of(folder, CHAIN, """
                axes:
                  a: {title: Opening, path: meetings.a.duration, values: [10m, 10.5m]}
                goals: [day_end(1)]
                """);

        assertThat(sample.text())
                .contains("No point is known to be better than the others by more than matters.")
                .doesNotContain("Best of the points");
    }

    @Test
    void longNamesAreToldWithoutWhatTheyShare() {
        assertThat(EffectChart.distinct(List.of("lognormal(median=2m, p90=8m)", "lognormal(median=12m, p90=48m)")))
                .containsExactly("2m, p90=8m", "12m, p90=48m");
        assertThat(EffectChart.distinct(List.of("20m", "25m"))).containsExactly("20m", "25m");
        assertThat(EffectChart.distinct(List.of("the same long name", "the same long name to the end")))
                .containsExactly("name", "name to the end");
    }
}
