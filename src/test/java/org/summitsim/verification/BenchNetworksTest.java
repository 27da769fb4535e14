package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The networks on which other programs were measured have the makespans that those programs found. */
class BenchNetworksTest {
    private static final Path NETWORKS = Path.of("../shared/bench/instances");
    /** The references were written down with two decimals, or as a whole number, of hours. */
    private static final double ROUNDING = 0.005;

    @TempDir
    Path folder;

    private void expect(int activities, double hours, double rounding, int replications) {
        Path file = NETWORKS.resolve("network-" + activities + ".yaml");
        assumeTrue(Files.exists(file), "the benchmark networks are not beside the project");
        String[] words = {file.toString(), "--replications", String.valueOf(replications), "--seed", "20240410"};
        Verified run = Verified.run(List.of(words), folder);
        double error = run.sd("makespan") / Math.sqrt(run.replications()) / 60;
        assertThat(run.mean("makespan") / 60).isBetween(hours - rounding - 4 * error, hours + rounding + 4 * error);
    }

    @Test
    void sixtyActivitiesTakeAboutThirtyNineHours() {
        expect(60, 38.93, ROUNDING, 5_000);
    }

    @Test
    @Tag("slow")
    void sixHundredActivitiesTakeAboutFourHundredHours() {
        expect(600, 398.5, 10 * ROUNDING, 500);
    }

    @Test
    @Tag("slow")
    void sixThousandActivitiesTakeAboutFourThousandHours() {
        expect(6000, 3991, 100 * ROUNDING, 300);
    }
}
