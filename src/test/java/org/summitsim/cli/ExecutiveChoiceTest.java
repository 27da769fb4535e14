package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitsim.kernel.Executives;

/** {@code summit run --executive}. */
class ExecutiveChoiceTest {
    private static final String FIRST = "scenarios/examples/first.yaml";

    @TempDir
    Path folder;

    @Test
    void ssjIsAlwaysThere() {
        assertThat(run("ssj").exitCode()).isZero();
    }

    @Test
    void withoutTheJslItSaysHowToGetIt() {
        assumeTrue(Executives.named("jsl").isEmpty(), "The JSL is built in");

        Said said = run("jsl");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("received a build without it", "-Pjsl", "io.github.rossetti:JSLCore:R1.0.12");
    }

    @Test
    void anUnknownOneIsRefusedWithTheNearest() {
        Said said = run("sjs");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Expected ssj", "received \"sjs\"", "Maybe ssj");
    }

    @Test
    void aPropertyThatNamesNoneIsAnswered() {
        assertThat(ExecutiveChoice.problem(null)).isEmpty();
        assertThat(ExecutiveChoice.problem("ssj")).isEmpty();
        assertThat(ExecutiveChoice.problem("sjs"))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("-Dsummit.executive", "received \"sjs\"", "Maybe ssj"));
    }

    private Said run(String executive) {
        return Said.by(
                "run",
                FIRST,
                "--executive",
                executive,
                "--replications",
                "100",
                "--no-charts",
                "-o",
                folder.toString());
    }
}
