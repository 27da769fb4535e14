package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.yaml.ScenarioReader;

/** Short scenarios played by one recorder, without the rooms above. */
final class Played {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: UTC%s}\n";

    private Played() {}

    static Play play(String clock, String rest) {
        var reading = ScenarioReader.read("played.yaml", HEAD.formatted(clock) + rest, List.of());
        assertThat(reading.problems()).isEmpty();
        return Play.of(reading.scenario().orElseThrow());
    }

    /** One hundred replications of what follows the usual head; the clock starts at midnight of day 1. */
    static RunResult run(String rest) {
        return run("", rest);
    }

    static RunResult run(String clock, String rest) {
        return run(play(clock, rest), UniformBlocks.SIZE);
    }

    /** At least so many replications, in whole blocks. */
    static RunResult run(String rest, int replications) {
        return run(play("", rest), replications);
    }

    private static RunResult run(Play play, int replications) {
        Player player = play.player();
        Analysis analysis = Analysis.of(play.network(), player.baseline(), SamplingPlan.random());
        Recorder recorder = analysis.recorder();
        List<Block> blocks = new ArrayList<>();
        int inputs = play.inputs().size();
        double[] uniforms = new double[inputs * UniformBlocks.SIZE];
        UniformBlocks.Filler filler = UniformBlocks.of(1, play.inputs()).filler();
        for (int chunk = 0; chunk * UniformBlocks.SIZE < replications; chunk++) {
            filler.fill(chunk, uniforms);
            Block block = recorder.begin(UniformBlocks.SIZE);
            for (int k = 0; k < UniformBlocks.SIZE; k++) {
                recorder.record(player.play(uniforms, k * inputs), block, k);
            }
            recorder.end(block);
            blocks.add(block);
        }
        RunLabel label = new RunLabel("base", 1, "test");
        return analysis.result(label, blocks, new ArrayList<>(List.of(recorder)));
    }

    static double mean(RunResult run, String name, String of) {
        return run.measures().get(name, of).summary().mean();
    }
}
