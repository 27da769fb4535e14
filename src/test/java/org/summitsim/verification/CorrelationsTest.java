package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What correlations do to a sum that is known exactly, from a scenario's text to the summary. */
class CorrelationsTest {
    private static final int REPLICATIONS = 10_000;

    @TempDir
    Path folder;

    private Verified run(String correlation) throws IOException {
        return Verified.run("""
                summit: 1
                title: Two in a row
                clock: {start: 2024-01-01T00:00, zone: UTC}
                meetings:
                  a: {duration: "normal(600m, 60m)"}
                  b: {after: [a], duration: "normal(600m, 60m)"}
                correlations:
                  both: {group: [a, b], %s}
                """.formatted(correlation), REPLICATIONS, folder);
    }

    /** Two normal variables of one variance with correlation r add up to a normal one with 2 (1 + r) times that variance. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.8, -0.3, 0, 0.4, 0.7, 0.9})
    void theVarianceOfASumOfNormalDurationsIsThatOfTheTextbook(double rho) throws IOException {
        double normal = 2 * Math.sin(Math.PI * rho / 6);
        Verified run = run("rho: " + rho);

        run.expectMean("makespan", 1200);
        run.expectVariance("makespan", 2 * 3600 * (1 + normal), 3);
        expectAchieved(run, rho);
    }

    @Test
    void aMatrixDoesTheSame() throws IOException {
        Verified run = run("matrix: [[1, 0.5], [0.5, 1]]");

        run.expectVariance("makespan", 2 * 3600 * (1 + 2 * Math.sin(Math.PI / 12)), 3);
        expectAchieved(run, 0.5);
    }

    private static void expectAchieved(Verified run, double rho) {
        double error = (1 - rho * rho) * Math.sqrt((1 + rho * rho / 2) / REPLICATIONS);
        assertThat(run.achieved("both")).isBetween(rho - 4 * error, rho + 4 * error);
    }
}
