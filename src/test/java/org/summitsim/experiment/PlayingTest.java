package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.MeasureSample;
import org.summitsim.analysis.MeasureSamples;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.SharedNumbers;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.yaml.ScenarioReader;

class PlayingTest {
    private static final Play PLAY = play("""
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            people: {host: {}}
            meetings:
              talks:
                people: [host]
                start: day 1 09:00
                slot: 45m
                discipline: hard-stop
                agenda: {one: {duration: 20m}, two: {duration: "exponential(20m)"}}
              press: {people: [host], start: day 1 10:00, duration: 20m, contract: {within: 5m, probability: 0.8}}
            """);

    private static Play play(String text) {
        return Play.of(
                ScenarioReader.read("playing.yaml", text, List.of()).scenario().orElseThrow());
    }

    private static Playing playing(int most, int threads) {
        RunPlan plan = new RunPlan("base", 7, Stop.after(most), threads, Progress.NONE);
        UniformBlocks numbers =
                SharedNumbers.of(SamplingPlan.random(), 7, 100_000).blocks(PLAY.inputs(), PLAY.copulas());
        return Playing.of(PLAY, plan, numbers);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void playedInPartsItIsTheSameAsInOneGo(int threads) {
        RunResult whole = Runner.run(PLAY, new RunPlan("base", 7, Stop.after(1050), 1, Progress.NONE));
        try (Playing playing = playing(1050, threads)) {
            for (int replications : new int[] {100, 100, 500, 1050}) {
                playing.playTo(replications);
                assertThat(playing.replications()).isEqualTo(replications);
            }
            RunResult parts = playing.result("a fixed number of replications");
            assertThat(parts.facts()).isEqualTo(whole.facts());
            assertThat(parts.measures().list()).isEqualTo(whole.measures().list());
        }
    }

    @Test
    void everyMeasureHasItsNumbersAndTheySumUpToIt() {
        try (Playing playing = playing(300, 2)) {
            RunResult run = playing.result(playing.playOut());
            MeasureSamples samples = playing.samples();
            assertThat(samples.list().stream().map(MeasureSample::key).toList())
                    .isEqualTo(run.measures().list().stream().map(Measure::key).toList());
            for (Measure measure : run.measures().list()) {
                assertThat(samples.find(measure.key()).orElseThrow().values())
                        .as(measure.key())
                        .hasSize(300);
                assertThat(samples.measure(measure.key())).contains(measure);
            }
            assertThat(samples.find("start(nobody)")).isEmpty();
        }
    }

    @Test
    void partsOfABlockAreTheEnd() {
        try (Playing playing = playing(500, 1)) {
            playing.playTo(150);
            assertThatThrownBy(() -> playing.playTo(200)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> playing.playTo(501)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
