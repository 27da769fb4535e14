package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate} and {@code schema} say of sweep files. */
class SweepStudyTest {
    private static final Path TALKS = Path.of("scenarios/sweeps/talks-and-statement.yaml");

    @TempDir
    Path folder;

    private Path changed(String good, String bad) throws IOException {
        String text = Files.readString(TALKS)
                .replace(
                        "../examples/first.yaml",
                        Path.of("scenarios/examples/first.yaml")
                                .toAbsolutePath()
                                .toString());
        assertThat(text).contains(good);
        return Files.writeString(folder.resolve("sweep.yaml"), text.replace(good, bad));
    }

    @Test
    void aSweepIsValidatedWithItsScenario() {
        Said said = Said.by("validate", TALKS.toString(), "scenarios/examples/first.yaml");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("talks-and-statement.yaml: valid, 3 axes, 27 points, 2 goals")
                .contains("first.yaml: valid, 3 activities");
    }

    @Test
    void everySweepOfTheProjectIsValid() throws IOException {
        try (var files = Files.list(TALKS.getParent())) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> {
                Said said = Said.by("validate", file.toString());
                assertThat(said.exitCode()).as(said.err()).isZero();
            });
        }
    }

    @Test
    void aGoalThatIsNoMeasureIsShownWhereItStands() throws IOException {
        Said said = Said.by(
                "validate",
                changed("p_contract(statement)", "p_contract(statemnt)").toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .containsPattern(
                        "sweep\\.yaml:13:21: error: Expected a measure of this scenario, received \"p_contract\\(statemnt\\)\"")
                .contains("^", "Maybe p_contract(statement)");
    }

    @Test
    void aPathThatLeadsNowhereIsShownWhereItStands() throws IOException {
        Said said = Said.by(
                "validate",
                changed("meetings.talks.duration", "meetings.talsk.duration").toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .containsPattern("sweep\\.yaml:8:\\d+: error: ")
                .contains("Maybe meetings.talks.duration");
    }

    @Test
    void aSweepHasItsVariantInItsFile() {
        Said said = Said.by("validate", TALKS.toString(), "--variant", "snow");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Expected no --variant with a sweep file");
    }

    @Test
    void theSchemaOfSweepsIsPrinted() {
        assertThat(Said.by("schema", "--sweep").out())
                .contains("A sweep for summit-sim")
                .contains("full-factorial");
    }
}
