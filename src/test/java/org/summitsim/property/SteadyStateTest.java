package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;

/** Once its arrays are as large as they get, the engine plays, and the sampler draws, without allocating anything. */
class SteadyStateTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 4;
    /** Of all replications of a round together: what the JVM may do on the side. */
    private static final long FEW_BYTES = 2_000;

    /** People, vehicles and negotiations; resources alone; a shared motorcade; a large programme. */
    @ParameterizedTest
    @CsvSource({
        "scenarios/kishida-2024.yaml, 50",
        "scenarios/verification/graham.yaml, 100",
        "scenarios/lessons/4-motorcade.yaml, 50",
        "scenarios/g20.yaml, 10"
    })
    void replicationsAllocateNothing(Path file, int replications) {
        Play play = Stage.of(file);
        Player player = play.player();
        int inputs = play.inputs().size();
        double[] uniforms = new double[UniformBlocks.SIZE * inputs];
        UniformBlocks.Filler filler =
                SamplingPlan.random().blocks(1, play.inputs(), play.copulas()).filler();
        filler.fill(0, uniforms);
        assertThat(allocated(() -> {
                    for (int k = 0; k < replications; k++) {
                        player.play(uniforms, k * inputs);
                    }
                }))
                .isLessThan(FEW_BYTES);
        assertThat(allocated(() -> filler.fill(1, uniforms))).isLessThan(FEW_BYTES);
    }

    /** Otherwise the test above could not fail. */
    @Test
    void whatAllocatesIsNoticed() {
        byte[][] kept = new byte[1][];
        assertThat(allocated(() -> kept[0] = new byte[(int) FEW_BYTES])).isGreaterThan(FEW_BYTES);
    }

    /** The bytes allocated by the round that allocates least, after those in which arrays grow and classes are loaded. */
    private static long allocated(Runnable round) {
        long least = Long.MAX_VALUE;
        for (int k = 0; k < ROUNDS; k++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            round.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
