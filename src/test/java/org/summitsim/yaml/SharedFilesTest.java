package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Distribution;
import org.summitsim.model.Scenario;

/** Files that others wrote, where they are at hand beside the project. */
class SharedFilesTest {
    private static final Path SHARED = Path.of("../shared");

    @ParameterizedTest
    @CsvSource({"60", "600", "6000"})
    void aBenchmarkNetworkIsReadQuickly(int activities) {
        Path file = SHARED.resolve("bench/instances/network-" + activities + ".yaml");
        assumeTrue(Files.exists(file), "the benchmark networks are not beside the project");
        long begun = System.nanoTime();
        Reading reading = ScenarioReader.read(file, List.of());
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(Texts.formatted(reading)).isEmpty();
        Scenario scenario = reading.scenario().orElseThrow();
        assertThat(scenario.id()).isEqualTo("network-" + activities);
        assertThat(scenario.programme().entries()).hasSize(activities);
        assertThat(scenario.programme()
                        .entries()
                        .get(0)
                        .agenda()
                        .work()
                        .orElseThrow()
                        .duration())
                .isInstanceOf(Distribution.Triangular.class);
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void brokenFilesGiveLocatedProblemsAndNeverAnException() throws IOException {
        Path folder = SHARED.resolve("data/bad-input");
        assumeTrue(Files.isDirectory(folder), "the broken files are not beside the project");
        for (Path file : broken(folder)) {
            long begun = System.nanoTime();
            assertThatCode(() -> ScenarioReader.read(file, List.of()))
                    .as(file.toString())
                    .doesNotThrowAnyException();
            Reading reading = ScenarioReader.read(file, List.of());
            assertThat(reading.scenario()).as(file.toString()).isEmpty();
            assertThat(reading.problems()).as(file.toString()).isNotEmpty().allSatisfy(p -> {
                assertThat(p.line()).isPositive();
                assertThat(p.column()).isPositive();
                assertThat(p.format()).contains(file + ":").doesNotContain("Exception");
            });
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(file.toString())
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    private static List<Path> broken(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(p -> p.toString().endsWith(".yaml") || p.toString().endsWith(".json"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }
}
