package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code summit run} on a small scenario: files, words, exit codes. */
class RunCommandTest {
    private static final String FIRST = "scenarios/examples/first.yaml";

    @TempDir
    Path folder;

    @Test
    void aRunPrintsATableAndSaysWhereTheReportIs() {
        Said said = run(FIRST);

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("statement", results().resolve("report.html").toString());
    }

    @Test
    void aRunLeavesItsFilesAndNoTemporaryOne() throws IOException {
        run(FIRST);

        assertThat(files())
                .contains("report.html", "summary.json", "manifest.json", "activities.csv", "replications.csv")
                .noneMatch(name -> name.endsWith(".tmp"))
                .noneMatch(name -> name.endsWith(".svg"));
    }

    @Test
    void aQuietRunSaysNothing() {
        assertThat(run(FIRST, "--quiet").all()).isEmpty();
    }

    @Test
    void allPrintsMoreThanThePromisesAtRisk() {
        String certain = "scenarios/examples/night-and-car.yaml";

        assertThat(run(certain).out()).contains("No promise is at risk.").doesNotContain("farewell");
        assertThat(run(certain, "--all").out()).contains("morning", "afternoon", "farewell");
    }

    @Test
    void aSamplingIsNamedInEveryFileThatSaysHow() throws IOException {
        Said said = Said.by(
                "run", FIRST, "--sampling", "latin-hypercube", "--replications", "980", "-o", folder.toString());

        assertThat(said.out()).contains("1000 replications", "latin-hypercube sampling");
        for (String file : List.of("summary.json", "manifest.json", "report.html")) {
            assertThat(Files.readString(results().resolve(file)))
                    .contains("latin-hypercube", "980 rounded up to 1000 (whole blocks of 50)");
        }
        assertThat(Files.readString(results().resolve("report.html"))).contains("hall over blocks");
    }

    @Test
    void anUnknownSamplingIsRefused() {
        Said said = run(FIRST, "--sampling", "sobel");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("random, antithetic, latin-hypercube, sobol", "Maybe sobol");
    }

    @Test
    void moreRandomInputsThanSobolHasDimensionsAreRefused() throws IOException {
        StringBuilder text = new StringBuilder("summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\nmeetings:\n");
        for (int i = 1; i <= 361; i++) {
            text.append("  m").append(i).append(": {duration: \"uniform(1m, 2m)\"}\n");
        }
        Path many = Files.writeString(folder.resolve("many.yaml"), text + "run: {sampling: sobol}\n");
        Said said = run(many.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("at most 360", "received 361", "Maybe latin-hypercube");
        assertThat(run(many.toString(), "--sampling", "latin-hypercube").exitCode())
                .isZero();
    }

    @Test
    void theNumberOfThreadsDoesNotChangeTheSummary() throws IOException {
        run(FIRST, "--threads", "1");
        String one = Files.readString(results().resolve("summary.json"));
        run(FIRST, "--threads", "3");

        assertThat(Files.readString(results().resolve("summary.json"))).isEqualTo(one);
    }

    @Test
    void anotherSeedGivesAnotherSummary() throws IOException {
        run(FIRST);
        String one = Files.readString(results().resolve("summary.json"));
        run(FIRST, "--seed", "77");

        assertThat(Files.readString(results().resolve("summary.json"))).isNotEqualTo(one);
    }

    @Test
    void theLanguageOfTheMachineDoesNotChangeTheWords() {
        String plain = run(FIRST).out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(run(FIRST).out()).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void mitigationIsPlayedOnTheSameNumbersAndCompared() throws IOException {
        String risky = "scenarios/examples/o-mitigation.yaml";
        Said said = Said.by("run", risky, "--mitigation", "both", "--no-charts", "-o", folder.toString());
        Path base = folder.resolve("o-mitigation");

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains(
                        "What mitigation changes",
                        "It costs 11 (storm 8, traffic 3).",
                        "parade keeps its contract (p_contract(parade))",
                        "How often all contracts are kept (p_joint)",
                        "When day 1 ends (day_end(1))",
                        base.resolve("compare-base-mitigated")
                                .resolve("comparison.html")
                                .toString(),
                        base.resolve("base-mitigated").resolve("report.html").toString());
        String on = Files.readString(base.resolve("base-mitigated/summary.json"));
        Said alone = Said.by("run", risky, "--mitigation", "on", "--quiet", "--no-charts", "-o", folder.toString());
        assertThat(alone.all()).isEmpty();
        assertThat(Files.readString(base.resolve("base-mitigated/summary.json")))
                .isEqualTo(on);
        assertThat(Files.readString(base.resolve("base/summary.json"))).contains("\"variant\" : \"base\"");
    }

    @Test
    void mitigationWhereThereIsNoneIsRefused() {
        assertThat(run(FIRST, "--mitigation", "on").err()).contains("Expected a risk with a mitigation");
        assertThat(run(FIRST, "--mitigation", "yes").err()).contains("Expected one of off, on, both");
        assertThat(run(FIRST, "--mitigation", "yes").exitCode()).isEqualTo(2);
    }

    @Test
    void oneThingChangedOnTheCommandLineIsAnotherVariant() throws IOException {
        run(FIRST);
        Said said = run(FIRST, "--set", "meetings.talks.duration=5m");
        Path changed = results().resolveSibling("changed");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains(changed.resolve("report.html").toString());
        assertThat(Files.readString(changed.resolve("activities.csv")))
                .isNotEqualTo(Files.readString(results().resolve("activities.csv")));
    }

    @Test
    void anUnknownPathIsAnsweredWithTheNearest() {
        Said said = run(FIRST, "--set", "meetings.talk.duration=5m");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("--set", "Maybe", "talks");
    }

    @Test
    void aRunStopsAtThePrecisionDemanded() {
        Said said = Said.by("run", FIRST, "--precision", "5m", "--no-charts", "-o", folder.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("1000 replications");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Said said = run("scenarios/examples/frist.yaml");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .contains("scenarios/examples/frist.yaml", "Maybe scenarios/examples/first.yaml")
                .doesNotContain("Exception");
    }

    @Test
    void aFolderIsNoScenario() {
        Said said = run("scenarios");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("scenarios").doesNotContain("Exception");
    }

    @Test
    void aFileIsNoFolderForResults() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Said said = Said.by("run", FIRST, "-o", file.resolve("below").toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Expected a folder", "is a file").doesNotContain("Exception");
        assertThat(file).hasContent("kept");
    }

    @Test
    void aFileInTheWayOfTheResultsIsAFailedRun() throws IOException {
        Files.createDirectories(results().getParent());
        Files.writeString(results(), "in the way");
        Said said = run(FIRST);

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("could not be written").doesNotContain("Exception");
    }

    private Said run(String file, String... more) {
        List<String> words = new ArrayList<>(List.of("run", file, "--replications", "200", "--no-charts"));
        words.addAll(List.of("-o", folder.toString()));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    private Path results() {
        return folder.resolve("first").resolve("base");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(results())) {
            return all.filter(Files::isRegularFile)
                    .map(p -> p.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void theManifestSaysHowToRepeatTheRun() throws IOException {
        run(FIRST, "--set", "meetings.talks.duration=5m", "--seed", "3");

        assertThat(Files.readString(results().resolveSibling("changed").resolve("manifest.json")))
                .contains("\"changes\" : [", "\"meetings.talks.duration=5m\"", "\"run\"", "\"--seed\"");
    }

    @Test
    void ofSeveralRoomsTheTableOfActivitiesNamesAll() throws IOException {
        Said said = Said.by(
                "run",
                "scenarios/examples/c-rooms.yaml",
                "--replications",
                "10",
                "--no-charts",
                "-o",
                folder.toString());

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(Files.readString(folder.resolve("c-rooms/base/activities.csv")))
                .contains("red-room or blue-room");
    }

    @Test
    void forThePublicOnePageIsWrittenAndNothingElse() throws IOException {
        Said said = run(FIRST, "--audience", "public");

        assertThat(said.exitCode()).isZero();
        Path handout = results().resolveSibling("base-public");
        assertThat(said.out()).contains(handout.resolve("report.html").toString());
        assertThat(results()).doesNotExist();
        try (Stream<Path> files = Files.list(handout)) {
            assertThat(files).containsExactly(handout.resolve("report.html"));
        }
    }

    @Test
    void anUnknownAudienceAndAComparisonForThePublicAreRefused() {
        Said unknown = run(FIRST, "--audience", "publik");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("Expected one of planner, public, received \"publik\"", "Maybe public")
                .doesNotContain("Exception");

        Said both = run(FIRST, "--audience", "public", "--mitigation", "both");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("a comparison is for planners");
    }
}
