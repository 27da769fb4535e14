package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code summit advise}. */
class AdviseCommandTest {
    private static final String FIRST = "scenarios/examples/first.yaml";
    private static final String CATCHING_UP = "scenarios/examples/s-catching-up.yaml";

    @TempDir
    Path folder;

    private Said advise(String... more) {
        List<String> words = new ArrayList<>(List.of("advise", "-o", folder.toString(), "--replications", "300"));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    @Test
    void whatIsAdvisedIsAVariantThatCanBePastedIntoTheFile() throws IOException {
        Said said = advise(FIRST, "--spare", "15m", "--keep", "statement");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("- 15 min before statement, by planning earlier what leads to it (talks, lunch)")
                .containsPattern("talks +1 +10:00 +09:45")
                .containsPattern("advised +\\d+\\.\\d points +\\d+\\.\\d to \\d+\\.\\d points +buffer, as above")
                .contains("seed 2, 300 replications");
        Path pasted = folder.resolve("pasted.yaml");
        String patch = Files.readString(folder.resolve("first/advise/advised.yaml"));
        Files.writeString(pasted, Files.readString(Path.of(FIRST)) + "\n" + patch);
        Said run = Said.by(
                "run",
                pasted.toString(),
                "--variant",
                "advised",
                "--replications",
                "50",
                "--all",
                "--no-charts",
                "-o",
                folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("talks +09:45 ").containsPattern("lunch +10:45 ");
    }

    @Test
    void whatWasPromisedIsSaidToMove() {
        assertThat(advise(FIRST, "--spare", "10m").out()).contains("--keep statement leaves it where it is");
    }

    private Path file(String lunch, String more) throws IOException {
        Path file = folder.resolve("due.yaml");
        Files.writeString(file, """
                summit: 1
                clock: {day-1: 2026-06-01, zone: Europe/Paris}
                people: {host: {}}
                meetings:
                  talks: {people: [host], start: day 1 10:00, duration: "uniform(30m, 50m)", planned: 30m}
                  lunch: {title: The lunch, people: [host], after: [talks], start: day 1 10:30, duration: %s, due: day 1 11:05,
                          contract: {within: 0m, probability: 0.9}}
                """.formatted(lunch) + more);
        return file;
    }

    @Test
    void aDueIsNotPlannedAway() throws IOException {
        Said said = advise(file("30m", "").toString(), "--spare", "15m");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).doesNotContainPattern("lunch +1 +10:30 +10:(40|45)");
    }

    @Test
    void aDueThatIsKeptLessOftenIsTold() throws IOException {
        // Planned until 11:00 with five minutes to go, lunch lasts up to ten minutes longer.
        Said said =
                advise(file("\"uniform(20m, 40m)\", planned: 30m", "").toString(), "--spare", "5m", "--keep", "talks");

        assertThat(said.out())
                .containsPattern("lunch +1 +10:30 +10:35")
                .containsPattern(
                        "(?s)With the buffer, dues are kept less often: how often The lunch ends in\\s+time from");
    }

    @Test
    void whatMakesItWorseIsOnlyCountedAndMeasuresAreWords() throws IOException {
        String variants = """
                variants:
                  sooner: {set: {meetings: {talks: {start: day 1 09:50}}}}
                  later: {set: {meetings: {talks: {start: day 1 10:05}}}}
                """;
        Said said = advise(file("30m", variants).toString(), "--goal", "lateness_total");

        assertThat(said.out())
                .contains("What could be done, judged by how late all starts together are (as it is")
                .contains("1 other makes it surely worse (remedies.csv).")
                .containsPattern("sooner +\\d")
                .doesNotContain("lateness_total")
                .doesNotContainPattern("\nlater ");
    }

    @Test
    void leversAreRankedByWhatTheyBringForTheirCost() throws IOException {
        Said said = Said.by("advise", CATCHING_UP, "-o", folder.toString());

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .containsPattern(
                        "(?s)escort +\\d\\.\\d points .*lever, in the file.*short-lunch .*1 other makes it surely worse");
        assertThat(Files.readString(folder.resolve("s-catching-up/advise/remedies.csv"))
                        .lines())
                .hasSize(4);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        String one = advise(FIRST, "--spare", "10m", "--threads", "1").out();

        assertThat(advise(FIRST, "--spare", "10m", "--threads", "3").out()).isEqualTo(one);
    }

    @Test
    void typingErrorsAreAnswered() {
        assertThat(advise(FIRST, "--spare", "10m", "--keep", "statment").err()).contains("Maybe statement");
        assertThat(advise(FIRST, "--goal", "p_contract(statment)").err()).contains("Maybe p_contract(statement)");
        assertThat(advise(FIRST, "--keep", "talks").err()).contains("Maybe --spare 30m");
        assertThat(advise(FIRST, "--spare", "2m").exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
        assertThat(advise(FIRST, "--plays", "3").exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
        assertThat(advise(FIRST, "--precision", "1m").exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    }

    @Test
    void withNothingToCompareItSaysWhatToAsk() {
        Said said = advise(FIRST);

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("no variants, levers or mitigation").contains("Maybe --spare 30m");
    }
}
