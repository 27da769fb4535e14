package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario has the same bytes on SSJ and on the JSL. */
class JslSummariesTest {
    private static final Path SCENARIOS = Path.of("scenarios");

    @TempDir
    Path folder;

    /** All that can be run as they are: sweeps name scenarios, and parts belong to others. */
    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SCENARIOS.resolve("sweeps")))
                    .filter(file -> !file.startsWith(SCENARIOS.resolve("examples/parts")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theSummaryIsTheSame(Path scenario) throws IOException {
        assertThat(summary(scenario, "jsl")).isEqualTo(summary(scenario, "ssj"));
    }

    private String summary(Path scenario, String executive) throws IOException {
        Path results = folder.resolve(executive);
        Said said = Said.by(
                "run",
                scenario.toString(),
                "--executive",
                executive,
                "--replications",
                "200",
                "--no-charts",
                "--quiet",
                "-o",
                results.toString());
        assertThat(said.all()).isEmpty();
        try (Stream<Path> files = Files.walk(results)) {
            Path summary = files.filter(file -> file.endsWith("summary.json"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(summary);
        }
    }
}
