package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code summit run --fail-if}: by what a run fails, in which words, and what is wrong with an expression. */
class FailIfTest {
    /** Lunch ends at 13:00 in every replication, the speech starts at 13:00 and is 20 minutes long, the toast never happens. */
    private static final String PLAN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            people: {host: {}, guest: {}}
            meetings:
              lunch: {people: [host], start: day 1 12:00, duration: 1h, due: day 1 12:30, outcomes: {deal: 0.999999, none: 0.000001}}
              speech: {people: [host, guest], start: day 1 12:55, duration: 20m, contract: {within: 2m, probability: 0.5}}
              toast: {people: [host], start: day 1 14:00, duration: 5m, when: {lunch: none}, due: day 1 15:00}
              coffee: {people: [guest], start: day 1 16:00, latest: day 1 16:05, duration: 5m, after: [walk]}
              walk: {people: [guest], start: day 1 15:00, duration: 90m, planned: 1h}
            risks:
              storm: {probability: 1, affects: [walk], impact: {add: 60m}, mitigation: {probability: 0}}
            """;

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void write() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
    }

    private Said run(List<String> demands, String... more) {
        List<String> words = new ArrayList<>(List.of("run", plan.toString(), "--replications", "100", "--no-charts"));
        words.addAll(List.of("-o", folder.toString(), "--quiet"));
        words.addAll(List.of(more));
        demands.forEach(demand -> words.addAll(List.of("--fail-if", demand)));
        return Said.by(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p_due_kept(lunch) < 0.9 | p_due_kept(lunch) is 0.0 % (95 % interval 0.0 to 3.7 %), below 90 %",
                "p_due_kept(lunch) <= 0 % | p_due_kept(lunch) is 0.0 % (95 % interval 0.0 to 3.7 %), not above 0 %",
                "p_start_kept( speech )>=99.5% | p_start_kept(speech) is 100.0 % (95 % interval 96.3 to 100.0 %), not below 99.5 %",
                "p_outcome(lunch=deal) > 0.5 | p_outcome(lunch=deal) is 100.0 % (95 % interval 96.3 to 100.0 %), above 50 %",
                "lateness(speech) > 4m30s | lateness(speech) is 5.0 min (95 % interval 5.0 to 5.0 min), above 4.5 min",
                "makespan > 900m | makespan is 1050.0 min (95 % interval 1050.0 to 1050.0 min), above 900 min",
                "start(speech) >= day 1 13:00 | start(speech) is 13:00 (95 % interval 13:00 to 13:00), not earlier than 13:00",
                "start(speech) < 2026-06-01T13:00:30 | start(speech) is 13:00:00 (95 % interval 13:00:00 to 13:00:00),"
                        + " earlier than 13:00:30",
                "finish(lunch) <= 2026-06-01 14:00 +03:00 | finish(lunch) is 13:00 (95 % interval 13:00 to 13:00), not later than 13:00",
                "day_end(1) < day 2 01:00 | day_end(1) is 17:30 on 1 June (95 % interval 17:30 to 17:30), earlier than 01:00",
                "p90(day_end(1)) > day 1 17:00 | p90(day_end(1)) is 17:30 (95 % interval 17:30 to 17:30), later than 17:00",
                "p50(lateness(speech)) > 1m | p50(lateness(speech)) is 5.0 min (95 % interval 5.0 to 5.0 min), above 1 min",
            })
    void aRunFailsByWhatComesOutAndSaysWhy(String demand, String reason) {
        Said said = run(List.of(demand));

        assertThat(said.exitCode()).as(said.err()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isEqualTo("Failed: " + reason + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "p_due_kept(lunch) > 0",
        "p_start_kept(speech) < 100 %",
        "lateness(speech) > 5m",
        "start(speech) > day 1 13:00",
        "start(speech) < day 1 13:00",
        "p90(day_end(1)) >= day 1 17:31",
    })
    void aRunOfWhichNothingOfItComesOutSucceeds(String demand) {
        Said said = run(List.of(demand));

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start(toast) > day 1 14:30 | later than 14:30",
                "lateness(toast) >= 1h | not below 60 min",
                "p_due_kept(toast) < 0.5 | below 50 %",
                "p90(start(coffee)) > day 1 16:30 | later than 16:30",
            })
    void whatNeverHappensFailsByEveryWishForIt(String demand, String verdict) {
        Said said = run(List.of(demand));

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err())
                .isEqualTo("Failed: " + demand.replaceAll(" .*", "")
                        + " has no figure because that never happened, which counts as " + verdict + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "start(toast) < day 1 14:30",
        "lateness(toast) < 1h",
        "p_due_kept(toast) > 0.5",
        "p10(finish(coffee)) <= day 1 16:30"
    })
    void whatNeverHappensFailsByNoWishForTheOpposite(String demand) {
        assertThat(run(List.of(demand)).exitCode()).isZero();
    }

    @Test
    void everyDemandIsToldAfterAllIsWritten() {
        Said said = run(List.of("p_due_kept(lunch) < 0.9", "lateness(speech) > 1h", "lateness(speech) > 1m"));

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("Failed: "))
                .anyMatch(line -> line.contains("lateness(speech) is 5.0 min"));
        assertThat(folder.resolve("plan/base/manifest.json")).exists();
    }

    @Test
    void aMeanOverSomeReplicationsSaysOverHowMany() throws IOException {
        Files.writeString(plan, PLAN.replace("{deal: 0.999999, none: 0.000001}", "{deal: 0.5, none: 0.5}"));

        assertThat(run(List.of("start(toast) >= day 1 14:00")).err())
                .containsPattern(
                        "is 14:00 \\(95 % interval 14:00 to 14:00, over \\d\\d of 100 replications\\), not earlier");
    }

    @Test
    void ofTwoRunsEachIsHeldAgainstIt() {
        Said said = run(List.of("p_missed(coffee) > 0", "lateness(speech) > 1m"), "--mitigation", "both");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err().lines())
                .allMatch(line -> line.matches("Failed in base(-mitigated)?: .*"))
                .anyMatch(line -> line.startsWith("Failed in base-mitigated: lateness(speech) is 5.0 min"))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "p_due_kept(lunhc) < 0.9 | Expected a measure of this scenario, received \"p_due_kept(lunhc)\" | p_due_kept(lunch)",
                "p_du_kept(lunch) < 0.9 | Expected a measure of this scenario, received \"p_du_kept(lunch)\" | p_due_kept(lunch)",
                "punctuality(guest) < 1 | received \"punctuality(guest)\" | wait(guest), engaged(guest), travelling(guest)",
                "p_due_kept < 0.9 | received \"p_due_kept\" | p_due_kept(lunch), p_due_kept(toast)",
                "p_due_kept(lunch) < 5m | Expected a share such as 0.9 or 90 % for p_due_kept(lunch), received \"5m\" |",
                "p_due_kept(lunch) < 90 | Expected a share such as 0.9 or 90 % for p_due_kept(lunch), received \"90\" | 0.9 or 90 %",
                "p_due_kept(lunch) < 120 % | Expected a share such as 0.9 or 90 % for p_due_kept(lunch), received \"120 %\" |",
                "lateness(speech) > 5 | Expected a duration such as 30m for lateness(speech), received \"5\" | 5m",
                "lateness(speech) > | Expected a duration such as 30m for lateness(speech), received \"\" |",
                "day_end(1) > 18:00 | Expected a moment such as \"day 1 18:00\" for day_end(1), received \"18:00\" | day 1 18:00",
                "day_end(1) > day 9 | Expected a moment such as \"day 1 18:00\" for day_end(1), received \"day 9\" |",
                "day_end(1) > 2026-03-29 02:30 | Expected a local time that exists, received 2026-03-29T02:30 |",
                "day_end(1) > 6h | Expected a moment such as \"day 1 18:00\" for day_end(1), received \"6h\" |",
                "held(x) > 3 | Expected a measure of this scenario, received \"held(x)\" |",
                "p_due_kept(lunch) = 0.9 | Expected one of < <= > >=, received \"=\" | p_due_kept(lunch) < 0.9",
                "0.9 >= p_due_kept(lunch) | Expected the measure first and then the figure | p_due_kept(lunch) <= 0.9",
                "p_due_kept(lunch) => 0.9 | Expected one of < <= > >=, received \"=>\" | p_due_kept(lunch) >= 0.9",
                "p_due_kept(lunch) 0.9 | Expected a measure, one of < <= > >= and a figure, received | p_due_kept(lunch) < 0.9",
                "p90(p_due_kept(lunch)) < 1 | Expected a quantile of a moment, a duration or a number | p_due_kept(lunch)",
                "p85(day_end(1)) > day 1 18:00 | Expected one of p5, p10, p25, p50, p75, p80, p90, p95, received \"p85\" |",
            })
    void aWrongExpressionIsRefusedBeforeAnythingIsPlayed(String demand, String message, @Nullable String meant) {
        Said said = run(List.of(demand));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).startsWith("--fail-if:1:").contains(": error: ", message, demand, "^");
        if (meant == null) {
            assertThat(said.err()).doesNotContain("Maybe");
        } else {
            assertThat(said.err()).contains("\n  Maybe " + meant);
        }
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void everyWrongExpressionIsTold() {
        assertThat(run(List.of("lateness(speech) > 5", "day_end(1) > 6h")).err())
                .contains("Expected a duration", "Expected a moment");
    }
}
