package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scenarios that come with the project; their parts are read with them. */
class ScenariosTest {
    @Test
    void everyScenarioOfTheProjectIsReadWithoutAProblem() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            List<Path> scenarios = files.filter(f -> f.toString().endsWith(".yaml")
                            && !f.startsWith("scenarios/examples/parts")
                            && !f.startsWith("scenarios/sweeps"))
                    .sorted()
                    .toList();

            assertThat(scenarios)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Texts.formatted(ScenarioReader.read(file, List.of())))
                            .isEmpty());
        }
    }

    @Test
    void everySweepOfTheProjectIsReadWithoutAProblem() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "sweeps"))) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(SweepReader.read(file).problems())
                            .as(file.toString())
                            .isEmpty());
        }
    }
}
