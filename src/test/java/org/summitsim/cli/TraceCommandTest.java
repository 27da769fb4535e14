package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code summit trace}: the event table, the story, which replication and which part of it. */
class TraceCommandTest {
    private static final String CAR = "scenarios/examples/night-and-car.yaml";
    private static final String FIRST = "scenarios/examples/first.yaml";
    private static final String FLAGSHIP = "scenarios/kishida-2024.yaml";

    @Test
    void theEventTableOfANightAndOneCarIsThatOfTheRulesOfPlay() {
        Said said = Said.by("trace", CAR, "--future", "1");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).startsWith("""
                A morning, a night and one car
                Replication 1 of variant base, seed 1, random sampling.

                time      event                   state                waiting              future events

                Day 1, Wednesday 10 April 2024, New York time (UTC-4)
                09:45:00  guest leaves for        on the way; car 1                         09:55 guest arrives
                """.stripTrailing());
        assertThat(said.out()
                        .lines()
                        .filter(line -> line.matches("\\d\\d:\\d\\d:00 .*"))
                        .map(line -> line.substring(0, 5)))
                .containsExactly(
                        "09:45", "09:55", "10:00", "11:00", "11:10", "13:45", "13:55", "14:00", "14:30", "14:40",
                        "08:35", "08:45", "08:55", "09:00", "09:30", "09:40");
        assertThat(said.out())
                .contains("08:35:00  car leaves empty        car 1 of 1")
                .contains("""
                Compared with the plan
                  Day 1 ends at 14:30 New York time, planned 14:30: on time.
                  Day 2 ends at 09:30 New York time, planned 09:30: on time.
                """);
    }

    @Test
    void theStorySaysWhenAndWhy() {
        Said said = Said.by("trace", FIRST, "--narrate");

        assertThat(said.out()).contains("""
                Day 1, Monday 1 June 2026, Paris time (UTC+2)
                10:02  \u201ctalks\u201d starts 2 min late, by a delay of its own.
                10:48  \u201ctalks\u201d ends 2 min early: it took 46 min instead of 50 min.
                11:00  \u201clunch\u201d starts as planned.
                """);
    }

    /** What starts with another waits for its start, however late that ends. */
    @Test
    void aLinkFromAStartIsToldByTheStart(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("tour.yaml"), """
                summit: 1
                clock: {day-1: 2024-04-10, zone: UTC}
                meetings:
                  talks: {start: {at: day 1 09:00, delay: 9m}, duration: 31m, planned: 30m}
                  tour: {after: [{of: talks, type: SS}], start: day 1 09:00, duration: 20m}
                """);

        assertThat(Said.by("trace", file.toString(), "--narrate").out().replaceAll("\\s+", " "))
                .contains("\u201ctour\u201d starts 9 min late, because \u201ctalks\u201d started 9 min late");
    }

    @Test
    void aLateStartIsTracedToWhatItWaitedFor() {
        Said said = Said.by("trace", FIRST, "--narrate", "--replication", "worst", "--goal", "start(lunch)");

        assertThat(said.out())
                .containsPattern("Replication \\d+, the worst of 2000 by start\\(lunch\\), of variant base")
                .containsPattern(
                        "\u201clunch\u201d starts 1 h \\d+ min late, because \u201ctalks\u201d ended 1 h \\d+ min late");
    }

    @Test
    void theStoryCallsLeversStreamsAndContractsByTitle() {
        String[] worst = {
            "trace",
            "scenarios/examples/s-catching-up.yaml",
            "--replication",
            "1972",
            "--set",
            "travel.flight.title=Flight home"
        };
        String told = Said.by(Stream.concat(Arrays.stream(worst), Stream.of("--narrate"))
                        .toArray(String[]::new))
                .out();

        assertThat(told).contains("""
                        12:20  \u201cphotograph\u201d does not take place: it is skipped.
                               The lever \u201cLeave out the photograph\u201d is pulled.
                        """).contains("Contracts kept: 0 of 1; broken: Flight home\n");
        assertThat(Said.by(worst).out())
                .contains("lever no-photograph is  ", "Contracts kept: 0 of 1; broken: flight\n");
        assertThat(Said.by("trace", "scenarios/checkpoint.yaml", "--to", "day 1 07:45", "--narrate")
                        .out())
                .contains("\u201cStaff of the delegations\u201d 1 comes to \u201cSecurity screening\u201d.")
                .contains("\u201cStaff of the delegations\u201d 1 begins at \u201cSecurity screening\u201d.")
                .contains("\u201cStaff of the delegations\u201d 1 leaves \u201cSecurity screening\u201d.");
    }

    @Test
    void whoHasNoNameIsCalledByWhatTheIdSays() {
        Said said = Said.by(
                "trace",
                "scenarios/examples/s-catching-up.yaml",
                "--narrate",
                "--set",
                "people.prime-minister={base: palace}",
                "--set",
                "travel.flight.people=[prime-minister]");

        assertThat(said.out()).contains("  Prime minister leaves Palace for Airport (");
    }

    @Test
    void theWorstStartsNoEarlierThanTheMedianAndTheBest() {
        List<String> starts = List.of("best", "median", "worst").stream()
                .map(rank -> Said.by("trace", FIRST, "--format", "csv", "--replication", rank, "--goal", "start(lunch)")
                        .out()
                        .lines()
                        .filter(line -> line.contains("lunch starts"))
                        .map(line -> line.split(",")[2])
                        .findFirst()
                        .orElseThrow())
                .toList();

        assertThat(starts).isSorted();
        assertThat(starts.get(0)).startsWith("2026-06-01T11:00:00");
        assertThat(starts.get(2)).isGreaterThan("2026-06-01T11:15");
    }

    @Test
    void aChangeOfZoneIsNamed() {
        Said said = Said.by("trace", FLAGSHIP, "--narrate", "--only", "government-aircraft");

        assertThat(said.out())
                .contains("Day 1, Monday 8 April 2024, Tokyo time (UTC+9)\n14:41  \u201cHaneda to Andrews\u201d")
                .contains("Day 1, Monday 8 April 2024, New York time (UTC-4)\n")
                .containsPattern("\u201cHaneda to Andrews\u201d ends \\d+ min late: it started 1 min late and");
    }

    @Test
    void onlyWhatIsAskedForIsTold() {
        Said said = Said.by(
                "trace", FLAGSHIP, "--from", "day 3 09:00", "--to", "day 3 11:00", "--only", "biden", "--narrate");

        assertThat(said.out().lines().filter(line -> line.matches("\\d\\d:\\d\\d  .*")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.substring(0, 5)).isBetween("09:00", "11:00"));
        assertThat(said.out()).contains("Arrival ceremony").doesNotContain("Dr Biden and Mrs Kishida\u201d (Rooms");
    }

    @Test
    void aQueueIsTracedPersonByPerson() {
        Said said = Said.by("trace", "scenarios/checkpoint.yaml", "--to", "day 1 07:45", "--format", "csv");

        assertThat(said.out())
                .startsWith("variant,replication,time,kind,event,state,waiting,future,pending\n")
                .contains(",join,staff 1 comes to screening,in line 0; lanes 1 of 2,")
                .contains(",leave,staff 1 leaves screening,");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (String width : List.of("60", "80", "132")) {
            Said said = Said.with(Map.of("COLUMNS", width), "trace", FLAGSHIP, "--to", "day 3 12:00");

            assertThat(said.out().lines().skip(2)).allMatch(line -> line.length() <= Integer.parseInt(width));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replication 0 | whole number from 1, or worst, median or best, received \"0\"",
                "--replication wrost | received \"wrost\"",
                "--replication 2001 | from 1 to 2000, as many as the run has, received 2001",
                "--replication 2001 | Maybe with --replications 2001",
                "--goal makespan | received it with 1",
                "--replication worst --goal start(lnch) | Maybe start(lunch)",
                "--only lnch | Maybe lunch",
                "--from noon | Expected a moment such as \"day 1 10:00\" for --from, received \"noon\"",
                "--from day_1_12:00 --to day_1_11:00 | Expected --from before --to",
                "--mitigation both | Expected --mitigation on or off",
                "--mitigation on | Expected a risk with a mitigation",
                "--narrate --format csv | received both",
                "--future -1 | from 0 to 100000, received \"-1\"",
            })
    void wrongInputIsAnsweredInWords(String words, String answer) {
        String[] line = ("trace " + FIRST + " " + words).split(" ");
        for (int k = 0; k < line.length; k++) {
            line[k] = line[k].startsWith("day_") ? line[k].replace('_', ' ') : line[k];
        }
        Said said = Said.by(line);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains(answer);
        assertThat(said.out()).isEmpty();
    }
}
