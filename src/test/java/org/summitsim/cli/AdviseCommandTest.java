package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

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
                .containsPattern(
                        "Of \\d+ programmes tried, each with 300 replications and judged by how often all contracts are kept,")
                .contains("- 15 min before statement, by planning earlier what leads to it (talks, lunch)")
                .containsPattern("talks +1 +10:00 +09:45")
                .containsPattern("advised +\\d+\\.\\d points +\\d+\\.\\d to \\d+\\.\\d points +buffer, as above")
                .contains("seed 2, 300 replications");
        Path pasted = folder.resolve("pasted.yaml");
        String patch = Files.readString(folder.resolve("first/advise/advised-variant.yaml"));
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

    private double joint(String file, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "run",
                file,
                "--seed",
                "2",
                "--replications",
                "300",
                "--quiet",
                "--no-charts",
                "-o",
                folder.toString()));
        words.addAll(List.of(more));
        Said run = Said.by(words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        String id = Path.of(file).getFileName().toString().replace(".yaml", "");
        return new ObjectMapper()
                .readTree(Files.readString(folder.resolve(id + "/base/summary.json")))
                .at("/measures/p_joint/mean")
                .asDouble();
    }

    @Test
    void whatIsAdvisedIsAFileThatPlaysAsWasSaid() throws IOException {
        Said said = advise(FIRST, "--spare", "15m", "--keep", "statement");
        Path whole = folder.resolve("first/advise/first-advised.yaml");
        String row =
                Files.readAllLines(folder.resolve("first/advise/remedies.csv")).get(1);

        assertThat(said.out().replaceAll("\\s+", " ")).contains("To play what is advised: summit run " + whole);
        double gain = joint(whole.toString()) - joint(FIRST);
        assertThat(gain).isPositive().isCloseTo(Double.parseDouble(row.split(",")[7]), within(1e-9));
        assertThat(Files.readAllLines(whole).stream().skip(1).filter(line -> !line.contains("# advised: ")))
                .isSubsetOf(Files.readAllLines(Path.of(FIRST)));
        assertThat(Files.readString(whole))
                .contains("\"day 1 09:45\", delay: \"lognormal(median=3m, p90=10m)\"}"
                        + "  # advised: day 1 09:45 instead of day 1 10:00\n");
    }

    @Test
    void theAuthorsCommentsStayAndWhatIsWrittenTwiceIsMarkedTwice() throws IOException {
        Path file = folder.resolve("due.yaml");
        Files.writeString(file, """
                # The minister's own programme.
                summit: 1
                clock: {day-1: 2026-06-01, zone: Europe/Paris}
                people: {host: {}}  # he is never late
                meetings: {talks: {people: [host], start: 'day 1 10:00', duration: "uniform(30m, 50m)", planned: 30m}, lunch: {people: [host], after: [talks], start: day 1 10:30, duration: 30m, contract: {within: 0m, probability: 0.9}}} # all
                """);
        Said said = advise(file.toString(), "--spare", "20m", "--keep", "lunch");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(Files.readString(folder.resolve("due/advise/due-advised.yaml")))
                .contains("# The minister's own programme.\n", "people: {host: {}}  # he is never late\n")
                .containsPattern("talks: \\{people: \\[host\\], start: \"day 1 09:[45][05]\", duration: .*"
                        + " # all  # advised: day 1 09:[45][05] instead of day 1 10:00\n");
    }

    @Test
    void whatCannotBeSaidInTheTextIsOnlyAVariant() throws IOException {
        Path file = file("30m", "");
        Files.writeString(
                file, Files.readString(file).replace("day 1 10:00", "&begin day 1 10:00") + "x-begin: *begin\n");

        assertThat(advise(file.toString(), "--spare", "15m").exitCode()).isZero();
        assertThat(advise(FIRST, "--spare", "15m", "--set", "meetings.talks.duration=1h")
                        .out())
                .contains("paste advised-variant.yaml at the end of " + FIRST)
                .doesNotContain("summit run " + folder);
        assertThat(folder.resolve("first/advise-changed/first-advised.yaml")).doesNotExist();
    }

    @Test
    void whyThereIsNoWholeFileIsSaid() throws IOException {
        Path file = folder.resolve("same.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of(FIRST))
                        + "\nvariants: {early: {set: {meetings: {lunch: {start: day 1 10:45}}}}}\n");
        Said said = advise(file.toString(), "--spare", "15m", "--keep", "statement");

        assertThat(said.out())
                .contains(
                        "(no same-advised.yaml, as it would not be read: In variant early: Expected a patch that changes something");
        assertThat(folder.resolve("same/advise/same-advised.yaml")).doesNotExist();
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
