package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of goals wherever a measure may stand, and typing errors in commands about variants and sweeps. */
class SlipsOfCommandsTest {
    private static final Path GOALS = Path.of("scenarios/examples/goals-and-variants.yaml");
    private static final Path SWEEP = Path.of("scenarios/sweeps/talks-and-statement.yaml");
    private static final String AXIS = "axes: {talks: {path: meetings.talks.duration, values: [50m, 60m]}}\n";

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void copy() throws IOException {
        plan = Files.copy(GOALS, folder.resolve("plan.yaml"));
    }

    private Said said(String... words) {
        return Said.by(words);
    }

    private Said sweep(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.yaml"), "sweep: 1\nscenario: plan.yaml\n" + text);
        return said("sweep", file.toString(), "--no-charts", "-o", folder.toString());
    }

    @Test
    void aGoalMayStandForItsMeasureWhateverIsAsked() throws IOException {
        String out = folder.toString();
        Said run = said(
                "run", plan.toString(), "--quiet", "--no-charts", "-o", out, "--fail-if", "home-by-nine > day 1 20:00");
        Said quantile = said(
                "run",
                plan.toString(),
                "--quiet",
                "--no-charts",
                "-o",
                out,
                "--fail-if",
                "p90(home-by-nine) > day 1 20:00");
        Said swept = sweep(AXIS + "goals: [on-the-news, lateness(dinner)]\nrun: {replications: 50}\n");

        assertThat(run.err()).startsWith("Failed: day_end(1) is ");
        assertThat(run.exitCode()).isOne();
        assertThat(quantile.err()).startsWith("Failed: p90(day_end(1)) is ");
        assertThat(swept.exitCode()).as(swept.err()).isZero();
        assertThat(Files.readString(folder.resolve("plan/sweeps/sweep/sweep.csv")))
                .startsWith("point,talks_min,replications,p_contract(signing),p_contract(signing)_half_width,"
                        + "lateness(dinner)_min,");
    }

    @Test
    void aMistypedGoalIsAnsweredWithTheNearestWhereverItStands() throws IOException {
        String file = plan.toString();

        assertThat(said("compare", file, "--goal", "on-the-new").err()).contains("Maybe on-the-news");
        assertThat(said("run", file, "--fail-if", "on-the-new < 0.5").err()).contains("Maybe on-the-news");
        assertThat(said("trace", file, "--replication", "worst", "--goal", "on-the-new")
                        .err())
                .contains("Maybe on-the-news");
        assertThat(sweep(AXIS + "goals: [day_end(1), on-the-new]\n").err())
                .contains("sweep.yaml:4:21: error: ", "received \"on-the-new\"", "Maybe on-the-news");
        assertThat(sweep(AXIS + "goals: [day_end(1), home-by-nine]\n").err())
                .contains("sweep.yaml:4:21: error: Expected each measure once, received day_end(1) again");
    }

    @Test
    void aSweepWhereAScenarioIsExpectedIsOneErrorAndTheOtherWayRoundToo() throws IOException {
        for (List<String> words : List.of(
                List.of("run", SWEEP.toString()),
                List.of("compare", SWEEP.toString()),
                List.of("check", SWEEP.toString()),
                List.of("diff", SWEEP.toString(), "x"),
                List.of("diff", plan.toString(), SWEEP.toString()))) {
            Said said = said(words.toArray(String[]::new));
            assertThat(said.exitCode()).isEqualTo(2);
            assertThat(said.err().strip())
                    .isEqualTo(SWEEP + ": error: Expected a scenario, received a sweep\n  Maybe summit sweep " + SWEEP);
        }
        Files.writeString(plan, Files.readString(plan).replace("duration: 20m", "duration: 20"));
        assertThat(said("sweep", plan.toString()).err().strip())
                .isEqualTo(plan + ": error: Expected a sweep, received a scenario\n  Maybe summit run " + plan);
        assertThat(said("sweep", "nothing.yaml").err()).contains("Expected the name of a sweep file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "compare plan.yaml --variants early-talks, early-and-short | Maybe early-talks,early-and-short, without a space",
                "compare plan.yaml --variants early-talks early-and-short | Maybe --variants early-talks,early-and-short",
                "compare plan.yaml --goal on-the-news,home-by-nine | Maybe --goal 'on-the-news' --goal 'home-by-nine'",
                "compare plan.yaml --select 0.9 --goal home-by-nine --goal on-the-news | Maybe --goal 'home-by-nine'",
                "compare plan.yaml --indifference 5min | Maybe 5m",
                "compare plan.yaml --indifference 5 | Maybe 5m",
                "compare plan.yaml --indifference 0.02 | Maybe 2%",
                "sweep scenarios/sweeps/talks-and-statement.yaml --points 1-9 | Maybe --points 1..9",
                "run plan.yaml --variant nothing | Maybe early-talks, early-and-short",
                "run scenarios/examples/first.yaml --variant early | received early, and the file has none",
                "diff scenarios/examples/first.yaml early | Expected variants in scenarios/examples/first.yaml, received a file without any.",
                "diff scenarios/examples/first.yaml early | or compare it with another file: summit diff",
                "sweep scenarios/sweeps/talks-and-statement.yaml --points 3 | Maybe --points 3..3",
                "new mine/our visit | Maybe our-visit -o mine",
            })
    void aSlipOnTheCommandLineIsAnsweredWithWhatWasMeant(String line, String hint) {
        String[] words = line.replace("our visit", "our\u00a0visit")
                .replace("plan.yaml", plan.toString())
                .split(" ");
        Said said = said(words);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains(hint).doesNotContain("--variant:1:1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "design: {full-factorial: 8} | Expected full-factorial without a number of points | Maybe design: full-factorial",
                "variant: nothing | sweep.yaml:4:10: error: Expected a variant that the file has | Maybe early-talks, early-and-short",
                "sweep: 2 | Expected the version 1, received 2 | at sweep",
            })
    void aSlipInASweepIsAnsweredWithWhatWasMeant(String line, String wrong, String hint) throws IOException {
        boolean version = line.startsWith("sweep");
        Path file = Files.writeString(
                folder.resolve("sweep.yaml"),
                (version ? line : "sweep: 1") + "\nscenario: plan.yaml\n" + AXIS + (version ? "" : line + "\n"));
        Said said = said("sweep", file.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains(wrong, hint);
        assertThat(said.err().split(": error: ")).hasSize(2);
    }

    @Test
    void aMistypedScenarioOfASweepIsAnsweredWithTheNearestFile() throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.yaml"), "sweep: 1\nscenario: plna.yaml\n" + AXIS);

        assertThat(said("sweep", file.toString()).err()).contains("sweep.yaml:2:11: error: ", "Maybe plan.yaml");
    }

    @Test
    void aSweepOfASweepIsOneErrorAndSoIsOneWithoutItsVersion() throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.yaml"), "sweep: 1\nscenario: sweep.yaml\n" + AXIS);
        assertThat(List.of(said("sweep", file.toString()).err().split(": error: ")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Expected a scenario, received the sweep ");
        Files.writeString(file, "\n");
        assertThat(said("sweep", file.toString()).err())
                .contains("Expected a sweep, received nothing", "scenarios/sweeps");
        Files.writeString(file, "scenario: plan.yaml\n" + AXIS);
        assertThat(List.of(said("validate", file.toString()).err().split(": error: ")))
                .hasSize(2)
                .last()
                .asString()
                .contains("Expected the key sweep with the version", "Maybe sweep: 1");
    }

    @Test
    void aMistypedKeyOfAnAxisIsOneError() throws IOException {
        Said step = sweep("axes: {talks: {path: meetings.talks.duration, range: {from: 50m, to: 60m, setp: 5m}}}\n");
        Said levels =
                sweep("axes: {talks: {path: meetings.talks.duration, distribution: 'uniform(50m, 60m)', levles: 5}}\n");
        Said end = sweep("axes: {talks: {path: meetings.talks.duration, range: {from: 50m, to: 60, step: 5m}}}\n");

        assertThat(step.err().split(": error: ")).hasSize(2);
        assertThat(step.err()).contains("Maybe step");
        assertThat(levels.err().split(": error: ")).hasSize(2);
        assertThat(levels.err()).contains("Maybe levels");
        assertThat(end.err()).contains("sweep.yaml:3:70: error: Expected a range between");
    }

    @Test
    void aValueThatFitsOnlyWithAnotherAxisIsAFailedPointWhereItDoesNot() throws IOException {
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace("meetings:\n", """
                resources: {cars: {capacity: 1}}
                meetings:
                """)
                        .replace("duration: 20m\n", "duration: 20m\n    uses: {cars: 1}\n"));
        String axes = """
                axes:
                  used: {path: meetings.signing.uses.cars, values: [1, 3]}
                  there: {path: resources.cars.capacity, values: [2, 3]}
                run: {replications: 20}
                """;
        Said said = sweep(axes);

        assertThat(said.exitCode()).as(said.all()).isOne();
        assertThat(said.err()).contains("1 of 4 points could not be played", "point 3: ");
        assertThat(sweep(axes.replace("3]}\n  there", "4]}\n  there")).err())
                .contains("sweep.yaml:4:56: error: With meetings.signing.uses.cars=4: ");
    }

    @Test
    void byWhatAPointFailsIsSaidWithItsFigure() throws IOException {
        Files.writeString(
                folder.resolve("sweep.yaml"),
                "sweep: 1\nscenario: plan.yaml\n" + AXIS
                        + "goals: [on-the-news, day_end(1)]\nrun: {replications: 50}\n");
        Said said = said(
                "sweep",
                folder.resolve("sweep.yaml").toString(),
                "--no-charts",
                "-o",
                folder.toString(),
                "--fail-if",
                "p_contract(signing) > 0",
                "--fail-if",
                "day_end(1) > day 1 20:00",
                "--fail-if",
                "makespan > 1m");

        assertThat(said.exitCode()).isOne();
        assertThat(said.err())
                .contains(
                        "point 1: p_contract(signing) > 0 (it is 100.0 %); day_end(1) > day 1 20:00 (it is 2026-06-01 20:")
                .contains("; makespan > 1m\n");
    }

    @Test
    void theHelpOfACommandSaysItsOwnExitCodes() {
        assertThat(said("check", "--help").out()).contains("Something serious");
        assertThat(said("schema", "--help").out()).doesNotContain("serious", "--fail-if");
        assertThat(said("run", "--help").out())
                .contains("what --fail-if says came out")
                .doesNotContain("serious");
    }
}
