package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code summit check}: words, JSON, exit codes. */
class CheckCommandTest {
    private static final String FIRST = "scenarios/examples/first.yaml";

    @TempDir
    Path folder;

    private Path bad;

    @BeforeEach
    void write() throws IOException {
        bad = Files.writeString(folder.resolve("bad.yaml"), """
                summit: 1
                clock: {day-1: 2026-06-01, zone: Europe/Paris}
                people: {host: {}}
                meetings:
                  lunch: {people: [host], start: day 1 12:00, duration: 1h, note: a guess}
                  speech: {people: [host], start: day 1 12:30, duration: 20m, note: a guess}
                """);
    }

    @Test
    void aPlanWithoutSeriousFindingsIsDone() {
        Said said = Said.by("check", FIRST);

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).endsWith(FIRST + ": 1 note\n");
    }

    @Test
    void aSeriousFindingIsShownWithItsPlaceAndWhatToDo() {
        Said said = Said.by("check", bad.toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out()).isEqualTo(bad + """
                :6:35: serious: As planned, host is in lunch until 13:00, but speech starts at 12:30
                  at meetings.speech.start
                    speech: {people: [host], start: day 1 12:30, duration: 20m, note: a guess}
                                                    ^
                  Maybe move one of them, or let the person join (joins) one of them

                """ + bad + ": 1 serious finding\n");
    }

    @Test
    void programsReadJson() {
        Said said = Said.by("check", "--format", "json", FIRST, bad.toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out())
                .contains("\"files\" : [", "\"serious\" : 1", "\"check\" : \"overlap\"", "\"line\" : 6")
                .contains("\"path\" : \"meetings.speech.start\"", "\"severity\" : \"note\"");
    }

    @Test
    void whatCannotBePlayedIsWrongInput() throws IOException {
        Files.writeString(bad, "summit: 1\n");
        Said said = Said.by("check", bad.toString(), FIRST);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("bad.yaml:1:1: error: ");
        assertThat(said.out()).contains(FIRST);
        assertThat(Said.by("check", "--format", "xml", FIRST).exitCode()).isEqualTo(2);
    }

    @Test
    void whatRunPlaysCanBeLookedAt() {
        Said late = Said.by("check", bad.toString(), "--set", "meetings.speech.start=day 1 13:00");
        Said variant = Said.by("check", "scenarios/examples/goals-and-variants.yaml", "--variant", "erly-talks");

        assertThat(late.exitCode()).isZero();
        assertThat(late.out()).doesNotContain("serious");
        assertThat(Said.by("check", bad.toString(), "--set", "meetings.speech.strat=day 1 13:00")
                        .err()
                        .strip())
                .isEqualTo(Said.by("run", bad.toString(), "--set", "meetings.speech.strat=day 1 13:00")
                        .err()
                        .strip())
                .contains("Maybe start");
        assertThat(variant.exitCode()).isEqualTo(2);
        assertThat(variant.err()).contains("Maybe early-talks");
    }
}
