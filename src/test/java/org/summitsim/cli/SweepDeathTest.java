package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a sweep whose process is ended from outside. */
@Tag("slow")
class SweepDeathTest {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    private Path sweep;
    private Path undisturbed;

    @BeforeEach
    void playUndisturbed() throws IOException {
        Files.copy(Path.of("scenarios/examples/first.yaml"), folder.resolve("first.yaml"));
        sweep = Files.writeString(folder.resolve("talks.yaml"), """
                sweep: 1
                scenario: first.yaml
                axes:
                  talks: {path: meetings.talks.duration, range: {from: 30m, to: 70m, step: 1m}}
                  lunch: {path: meetings.lunch.duration, values: [50m, about(1h)]}
                design: full-factorial
                run: {replications: 800, seed: 3}
                goals: [day_end(1), p_contract(statement)]
                """);
        assertThat(Said.by(
                                "sweep",
                                sweep.toString(),
                                "-o",
                                folder.resolve("whole").toString(),
                                "--quiet")
                        .exitCode())
                .isZero();
        undisturbed = table("whole");
    }

    private Path table(String output) {
        return folder.resolve(output).resolve("first/sweeps/talks/sweep.csv");
    }

    private Path journal() {
        return table("torn").resolveSibling("sweep.journal");
    }

    private Process begin(String... more) throws IOException {
        return saying("said.txt", more);
    }

    private Process saying(String said, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.summitsim.cli.Main",
                "sweep",
                sweep.toString(),
                "-o",
                folder.resolve("torn").toString()));
        words.addAll(List.of(more));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(said).toFile())
                .start();
    }

    private void awaitRows(Process process, int rows) throws IOException, InterruptedException {
        while (process.isAlive() && rows() < rows) {
            Thread.sleep(5);
        }
    }

    private long rows() throws IOException {
        try (Stream<String> lines = Files.lines(journal())) {
            return lines.count() - 1;
        } catch (NoSuchFileException e) {
            // Not begun yet, or ended a moment ago.
            return 0;
        }
    }

    @Test
    void whoAsksItToStopGetsACleanEndAndTheWayToGoOn() throws IOException, InterruptedException {
        Process process = begin("--threads", "1");
        awaitRows(process, 3);
        process.destroy();

        // 128 and the number of SIGTERM.
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(Files.readString(folder.resolve("said.txt")))
                .containsPattern(
                        "Stopped after \\d+ of 82 points. To go on:\n  summit sweep \\S+talks.yaml .*--resume");
        assertThat(table("torn")).doesNotExist();
        assertThat(begin("--resume", "--quiet").waitFor()).isZero();
        assertThat(table("torn")).hasSameBinaryContentAs(undisturbed);
    }

    @Test
    void whileOneProcessPlaysItNoOtherTouchesIt() throws IOException, InterruptedException {
        Process first = begin("--threads", "1", "--quiet");
        awaitRows(first, 1);
        List<Process> others =
                List.of(saying("resume.txt", "--resume", "--quiet"), saying("restart.txt", "--restart", "--quiet"));

        for (Process other : others) {
            assertThat(other.waitFor()).isIn(0, 1);
        }
        assertThat(first.waitFor()).isZero();
        assertThat(table("torn")).hasSameBinaryContentAs(undisturbed);
    }

    @Test
    void howeverOftenAndWheneverItIsKilledItEndsTheSame() throws IOException, InterruptedException {
        Random random = new Random(20240410);
        int kills = 0;
        int ends = 0;
        while (kills < KILLS || ends == 0) {
            Process process = begin("--resume", "--quiet");
            if (random.nextBoolean()) {
                awaitRows(process, (int) rows() + 1 + random.nextInt(20));
            }
            boolean ended = process.waitFor(random.nextInt(kills < KILLS ? 900 : 60_000) + 1, TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
                kills++;
            } else {
                assertThat(process.exitValue())
                        .as(Files.readString(folder.resolve("said.txt")))
                        .isZero();
                assertThat(table("torn")).hasSameBinaryContentAs(undisturbed);
                Files.delete(table("torn"));
                Files.delete(table("torn").resolveSibling("manifest.json"));
                ends++;
            }
        }
    }
}
