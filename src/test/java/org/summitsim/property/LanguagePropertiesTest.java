package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.Trajectory;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.statistics.Summary;

/** What must hold whatever the language is used for. The seed in a failure's name makes its scenario again. */
class LanguagePropertiesTest {
    private static final int SEEDS = 120;
    private static final int REPLICATIONS = 5;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    static LongStream otherSeeds() {
        return LongStream.range(0, SEEDS / 3);
    }

    static LongStream someSeeds() {
        return LongStream.range(0, SEEDS).filter(seed -> seed % 6 == 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theRulesHoldInEveryReplication(long seed) {
        Assertions.assertTimeoutPreemptively(LONG, () -> theRulesHold(seed));
    }

    @Test
    @Tag("slow")
    void theRulesHoldInThousandsOfScenarios() {
        for (long seed = SEEDS; seed < 5_000; seed++) {
            theRulesHoldInEveryReplication(seed);
        }
    }

    private static void theRulesHold(long seed) {
        Optional<Play> found = LanguageChecks.play(seed, RandomLanguage.of(seed));
        if (found.isEmpty()) {
            return;
        }
        Play play = found.get();
        Player player = play.player();
        LanguageChecks.checkBaseline(play.network(), player.baseline(), seed + " baseline");
        double[] uniforms = uniforms(play, seed, SamplingPlan.random());
        for (int k = 0; k < REPLICATIONS; k++) {
            int offset = k * play.inputs().size();
            Trajectory played = player.play(uniforms, offset);
            LanguageChecks.check(play.network(), played, seed + " replication " + k);
            if (k % 4 == 0) {
                List<String> once = Stage.tell(play.network(), played);
                Trajectory again = play.player().play(uniforms, offset);
                assertThat(Stage.tell(play.network(), again)).isEqualTo(once);
            }
        }
    }

    @Test
    void mostOfTheScenariosCanBePlayed() {
        long playable = someSeeds()
                .filter(seed ->
                        LanguageChecks.play(seed, RandomLanguage.of(seed)).isPresent())
                .count();

        assertThat(playable).isGreaterThan(someSeeds().count() * 2 / 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void sharesAreSharesAndThreadsChangeNothing(long seed) {
        Optional<Play> found = LanguageChecks.play(seed, RandomLanguage.of(seed));
        if (found.isEmpty()) {
            return;
        }
        RunResult one = run(found.get(), seed, SamplingPlan.random(), REPLICATIONS, 1);
        for (Measure measure : one.measures().list()) {
            if (measure.unit() == Measure.Unit.SHARE && measure.summary().n() > 0) {
                assertThat(measure.summary().mean())
                        .as(seed + " " + measure.key())
                        .isBetween(0.0, 1 + ROUNDING);
            }
        }
        for (var usage : one.usage()) {
            double busy = List.of("engaged", "travelling", "waiting").stream()
                    .mapToDouble(share ->
                            one.measures().get(share, usage.id()).summary().mean())
                    .filter(Double::isFinite)
                    .sum();
            assertThat(busy).as(seed + " " + usage.id()).isBetween(0.0, 1 + ROUNDING);
        }
        int several = 3 * UniformBlocks.SIZE;
        if (seed % 60 == 0) {
            RunResult alone = run(found.get(), seed, SamplingPlan.random(), several, 1);
            RunResult together = run(found.get(), seed, SamplingPlan.random(), several, 3);
            assertThat(together.measures().list()).isEqualTo(alone.measures().list());
            assertThat(together.causes()).isEqualTo(alone.causes());
            assertThat(Arrays.deepEquals(
                            together.replications().values(),
                            alone.replications().values()))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("otherSeeds")
    void somethingUnrelatedLeavesEveryOtherNumberAndEveryOtherStartAsItWas(long seed) {
        Optional<Play> found = LanguageChecks.play(seed, RandomLanguage.of(seed));
        if (found.isEmpty()) {
            return;
        }
        Play play = found.get();
        Play more = LanguageChecks.play(seed, RandomLanguage.withSomethingUnrelated(seed))
                .orElseThrow();
        SamplingPlan sampling = SamplingPlan.list().get((int) (seed % 3));
        double[] before = uniforms(play, seed, sampling);
        double[] after = uniforms(more, seed, sampling);
        int width = play.inputs().size();
        int wider = more.inputs().size();
        int[] column = play.inputs().stream().mapToInt(more.inputs()::indexOf).toArray();
        for (int k = 0; k < UniformBlocks.SIZE; k++) {
            for (int i = 0; i < width; i++) {
                if (after[k * wider + column[i]] != before[k * width + i]) {
                    throw new AssertionError(
                            seed + " " + sampling.name() + " " + play.inputs().get(i));
                }
            }
        }
        for (int k = 0; k < 3; k++) {
            Trajectory plain = play.player().play(before, k * width);
            Trajectory other = more.player().play(after, k * wider);
            sameStarts(play, plain, more, other, seed + " replication " + k);
        }
    }

    private static void sameStarts(Play play, Trajectory plain, Play more, Trajectory other, String where) {
        List<String> ids = play.network().activities().ids();
        List<String> others = more.network().activities().ids();
        for (int a = 0; a < ids.size(); a++) {
            int b = others.indexOf(ids.get(a));
            String what = where + " " + ids.get(a);
            assertThat(other.state()[b]).as(what).isEqualTo(plain.state()[a]);
            assertThat(other.start()[b]).as(what).isEqualTo(plain.start()[a]);
            assertThat(other.finish()[b]).as(what).isEqualTo(plain.finish()[a]);
        }
    }

    /** Every sampling draws from the same distributions: their means differ by chance only. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 4, 9, 16, 25})
    @Tag("slow")
    void allSamplingsAgreeOnTheMeans(long seed) {
        Optional<Play> found = LanguageChecks.play(seed, RandomLanguage.of(seed));
        if (found.isEmpty() || found.get().inputs().size() > 360) {
            return;
        }
        RunResult random = run(found.get(), seed, SamplingPlan.random(), 20_000, 2);
        Map<String, RunResult> results = Map.of(
                "antithetic", run(found.get(), seed + 1, SamplingPlan.of("antithetic"), 20_000, 2),
                "latin-hypercube", run(found.get(), seed + 2, SamplingPlan.of("latin-hypercube"), 20_000, 2),
                "sobol", run(found.get(), seed + 3, SamplingPlan.of("sobol"), 25_600, 2));
        results.forEach((name, other) -> agree(random, other, seed + " " + name));
    }

    private static void agree(RunResult random, RunResult other, String where) {
        for (Measure measure : random.measures().list()) {
            if (!List.of("makespan", "day_end", "coverage").contains(measure.name())) {
                continue;
            }
            Summary a = measure.summary();
            Summary b = other.measures().get(measure.name(), measure.of()).summary();
            if (a.n() > 1 && b.n() > 1 && Double.isFinite(a.mean()) && Double.isFinite(b.mean())) {
                double error = Math.hypot(a.sd() / Math.sqrt((double) a.n()), b.sd() / Math.sqrt((double) b.n()));
                assertThat(b.mean()).as(where + " " + measure.key()).isCloseTo(a.mean(), within(4 * error + ROUNDING));
            }
        }
    }

    private static RunResult run(Play play, long seed, SamplingPlan sampling, int replications, int threads) {
        return Runner.run(play, new RunPlan("base", seed, sampling, Stop.after(replications), threads, Progress.NONE));
    }

    private static double[] uniforms(Play play, long seed, SamplingPlan sampling) {
        double[] uniforms = new double[UniformBlocks.SIZE * play.inputs().size()];
        sampling.blocks(seed, play.inputs(), play.copulas()).filler().fill(0, uniforms);
        return uniforms;
    }
}
