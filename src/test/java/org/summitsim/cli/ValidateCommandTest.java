package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code summit validate}: everything that is wrong or doubtful, file by file. */
class ValidateCommandTest {
    private static final Path FIRST = Path.of("scenarios/examples/first.yaml");

    @TempDir
    Path folder;

    @Test
    void aValidFileIsCountedOut() {
        Said said = Said.by("validate", FIRST.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo(FIRST + ": valid, 3 activities, 2 people\n");
    }

    @Test
    void everyErrorOfEveryFileIsTold() throws IOException {
        Path one = broken("one.yaml", "people: [host, guest]", "people: [host, gest]");
        Path two = broken("two.yaml", "duration: 20m", "duraton: 20");
        Said said = Said.by("validate", one.toString(), FIRST.toString(), two.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).contains(FIRST + ": valid");
        assertThat(said.err())
                .contains(one + ":22:", "gest", "Maybe guest", two + ":26:", "Maybe duration", "^")
                .doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNotThereDoesNotHideTheOthers() {
        Said said = Said.by("validate", folder.resolve("none.yaml").toString(), FIRST.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).contains(FIRST + ": valid");
        assertThat(said.err()).contains("none.yaml");
    }

    @Test
    void whatTheNetworkRefusesHasItsPlaceToo() throws IOException {
        Path circle = broken("circle.yaml", "    start: day 1 11:00\n", "");
        Files.writeString(
                circle,
                Files.readString(circle)
                        .replace("start: {at: day 1 10:00", "after: [lunch]\n    start: {at: day 1 10:00"));
        Said said = Said.by("validate", circle.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("circle.yaml:", "talks", "lunch", "^");
    }

    @Test
    void aPlannedDayThatIsLateOnPaperIsAWarning() throws IOException {
        Path late = broken("late.yaml", "start: day 1 12:20", "start: day 1 11:40");
        Said said = Said.by("validate", late.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("late.yaml: valid", "3 warnings");
        assertThat(said.err())
                .contains("warning: ", "meetings.statement.start", "20 minutes")
                .doesNotContain("error");
    }

    private Path broken(String name, String good, String bad) throws IOException {
        String text = Files.readString(FIRST);
        assertThat(text).contains(good);
        int at = text.lastIndexOf(good);
        return Files.writeString(
                folder.resolve(name), text.substring(0, at) + bad + text.substring(at + good.length()));
    }

    @Test
    void anEndThatIsLateOnPaperIsAWarning() throws IOException {
        Path late = broken("late.yaml", "due: day 1 12:45", "due: day 1 12:30");
        Said said = Said.by("validate", late.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).contains("warning: statement is due at 2026-06-01 12:30 but ends at", "10 minutes late");
    }

    @Test
    void ofManyCopiesThatAreMissedAFewAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("many.yaml"), """
                summit: 1
                clock: {day-1: 2026-06-01, zone: Europe/Paris}
                places: {room: {capacity: 1}}
                meetings:
                  "talk-<n>": {repeat: {n: [1, 2, 3, 4, 5, 6, 7]}, at: room, latest: day 1 00:15, duration: 10m}
                """);
        Said said = Said.by("validate", file.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("1 warning");
        assertThat(said.err()).contains("5 entries are missed", "talk-3, talk-4, talk-5, talk-6 and 1 other");
    }

    @Test
    void whatRunPlaysCanBeValidated() {
        String file = FIRST.toString();
        Said longer = Said.by("validate", file, "--set", "meetings.lunch.duration=2h");

        assertThat(longer.exitCode()).isZero();
        assertThat(longer.err()).contains("statement is planned for 2026-06-01 12:20 but starts at 2026-06-01 13:00");
        assertThat(Said.by("validate", file, "--set", "meetings.lunch.duration=50")
                        .err()
                        .strip())
                .isEqualTo(Said.by("run", file, "--set", "meetings.lunch.duration=50")
                        .err()
                        .strip())
                .contains("write 50m");
    }

    @Test
    void aSweepFileIsNotChanged() {
        Said said = Said.by("validate", "scenarios/sweeps/badge-desk.yaml", "--set", "meetings.lunch.duration=50m");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Expected no --set with a sweep file");
    }
}
