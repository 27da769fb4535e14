package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.BlameChecks;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;

/** Lateness is shared among its roots without a remainder, whatever the language is used for. */
class BlameTest {
    private static final int REPLICATIONS = 5;

    @Test
    void theBlameOfEveryLateStartAddsUpToItsSlip() {
        long late = LongStream.range(0, 150).map(BlameTest::lateStarts).sum();

        assertThat(late).isGreaterThan(500);
    }

    @Test
    @Tag("slow")
    void theBlameOfEveryLateStartAddsUpInThousandsOfScenarios() {
        assertThat(LongStream.range(150, 5_000).map(BlameTest::lateStarts).sum())
                .isGreaterThan(10_000);
    }

    private static int lateStarts(long seed) {
        Optional<Play> found = LanguageChecks.play(seed, RandomLanguage.of(seed));
        if (found.isEmpty()) {
            return 0;
        }
        Play play = found.get();
        BlameChecks checks = BlameChecks.of(play);
        Player player = play.player();
        double[] uniforms = new double[UniformBlocks.SIZE * play.inputs().size()];
        SamplingPlan.random()
                .blocks(seed, play.inputs(), play.copulas())
                .filler()
                .fill(0, uniforms);
        int late = 0;
        for (int k = 0; k < REPLICATIONS; k++) {
            late += checks.check(player.play(uniforms, k * play.inputs().size()), seed + " replication " + k);
        }
        return late;
    }

    @Test
    void threadsChangeNothing() {
        for (long seed = 0; seed < 60; seed += 10) {
            Optional<Play> found = LanguageChecks.play(seed, RandomLanguage.of(seed));
            if (found.isPresent()) {
                assertThat(run(found.get(), 8).blame())
                        .as("seed " + seed)
                        .isEqualTo(run(found.get(), 1).blame());
            }
        }
    }

    private static RunResult run(Play play, int threads) {
        Stop stop = Stop.after(8 * UniformBlocks.SIZE);
        return Runner.run(play, new RunPlan("base", 1, SamplingPlan.random(), stop, threads, Progress.NONE));
    }
}
