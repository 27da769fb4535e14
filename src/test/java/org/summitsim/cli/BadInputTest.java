package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, the answer is a result or a list of located problems, and it comes soon. */
class BadInputTest {
    private static final Path SHARED = Path.of("../shared/data/bad-input");
    private static final Path SCENARIOS = Path.of("scenarios");
    /** Against hangs only; the usual answer takes milliseconds. */
    private static final Duration WATCHDOG = Duration.ofSeconds(60);

    private static final int PER_TEST = 50;
    private static final int FAST = 150;
    private static final int ALL = 2000;

    @TempDir
    Path folder;

    static LongStream fast() {
        return LongStream.iterate(0, seed -> seed < FAST, seed -> seed + PER_TEST);
    }

    static LongStream slow() {
        return LongStream.iterate(FAST, seed -> seed < ALL, seed -> seed + PER_TEST);
    }

    @ParameterizedTest
    @MethodSource("fast")
    void aSpoiltScenarioIsAnsweredWithProblemsOrPlayed(long first) throws IOException {
        spoil(first);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("slow")
    void manyMoreSpoiltScenariosAre(long first) throws IOException {
        spoil(first);
    }

    private void spoil(long first) throws IOException {
        List<String> files = scenarios();
        Path file = folder.resolve("spoilt.yaml");
        for (long seed = first; seed < first + PER_TEST; seed++) {
            Files.write(file, Mutation.of(seed, files).getBytes(StandardCharsets.UTF_8));
            answered(file, "seed " + seed);
        }
    }

    @Test
    void filesThatOthersSpoiltAreAnsweredWithProblems() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the broken files are not beside the project");
        List<Path> files = files(SHARED, "yaml", "json");

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(answered(file, file.toString())).isEqualTo(ExitCodes.WRONG_INPUT));
    }

    /** What {@code validate} leaves with. What is valid is played too. */
    private int answered(Path file, String name) {
        Said said = soon(name, "validate", file.toString());
        assertThat(said.exitCode()).as(name + "\n" + said.err()).isIn(ExitCodes.DONE, ExitCodes.WRONG_INPUT);
        assertThat(said.err()).as(name).doesNotContain("Internal error", "Exception");
        if (said.exitCode() == ExitCodes.WRONG_INPUT) {
            assertThat(said.err()).as(name).containsPattern(":\\d+:\\d+: error: Expected |:\\d+:\\d+: error: \\S");
        } else {
            played(file, name);
        }
        return said.exitCode();
    }

    private void played(Path file, String name) {
        Said run = soon(name, "run", file.toString(), "--replications", "20", "--no-charts", "-o", folder.toString());
        assertThat(run.exitCode()).as(name + "\n" + run.err()).isIn(ExitCodes.DONE, ExitCodes.WRONG_INPUT);
        Said check = soon(name, "check", file.toString());
        assertThat(check.err()).as(name).doesNotContain("Internal error", "Exception");
    }

    private static Said soon(String name, String... words) {
        return assertTimeoutPreemptively(WATCHDOG, () -> Said.by(words), name);
    }

    private static List<String> scenarios() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(SCENARIOS, "yaml")) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> Stream.of(endings).anyMatch(e -> f.toString().endsWith("." + e)))
                    .sorted()
                    .toList();
        }
    }
}
