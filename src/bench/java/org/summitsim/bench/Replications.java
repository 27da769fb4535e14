package org.summitsim.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.summitsim.analysis.Analysis;
import org.summitsim.analysis.Block;
import org.summitsim.analysis.Recorder;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.model.Scenario;
import org.summitsim.yaml.ScenarioReader;

/**
 * The parts of a run, each by itself: time and bytes allocated per replication for {@code engine}, {@code sampler} and {@code recorder},
 * per scenario for {@code read} (its text) and {@code compile} (what was read).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Replications {
    @Param({"scenarios/kishida-2024.yaml"})
    public String file;

    private Scenario scenario;
    private Player player;
    private UniformBlocks.Filler filler;
    private Recorder recorder;
    private Block block;
    private double[] uniforms;
    private Trajectory played;
    private int inputs;
    private long next;

    /** Reads and compiles, and plays the first replication for the recorder. */
    @Setup
    public void prepare() {
        scenario = readFile();
        Play play = Play.of(scenario);
        UniformBlocks numbers = SamplingPlan.random().blocks(1, play.inputs(), play.copulas());
        inputs = numbers.names().size();
        uniforms = new double[inputs * UniformBlocks.SIZE];
        filler = numbers.filler();
        filler.fill(0, uniforms);
        player = play.player();
        Analysis analysis = Analysis.of(play, SamplingPlan.random());
        recorder = analysis.recorder();
        block = recorder.begin(UniformBlocks.SIZE);
        played = play.player().play(uniforms, 0);
    }

    private Scenario readFile() {
        var reading = ScenarioReader.read(Path.of(file), List.of());
        return reading.scenario().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
    }

    /** Plays a hundred replications of which the numbers are there, the same ones each time. */
    @Benchmark
    @OperationsPerInvocation(UniformBlocks.SIZE)
    public void engine(Blackhole hole) {
        for (int k = 0; k < UniformBlocks.SIZE; k++) {
            hole.consume(player.play(uniforms, k * inputs));
        }
    }

    /** Draws the numbers of the next hundred replications. */
    @Benchmark
    @OperationsPerInvocation(UniformBlocks.SIZE)
    public double[] sampler() {
        filler.fill(++next, uniforms);
        return uniforms;
    }

    /** Takes down what has happened in one replication, a hundred times. */
    @Benchmark
    @OperationsPerInvocation(UniformBlocks.SIZE)
    public Block recorder() {
        for (int k = 0; k < UniformBlocks.SIZE; k++) {
            recorder.record(played, block, k);
            recorder.inputs(uniforms, k * inputs, block, k);
        }
        return block;
    }

    /** Reads the text of a scenario. */
    @Benchmark
    public Scenario read() {
        return readFile();
    }

    /** Makes what can be played of what was read. */
    @Benchmark
    public Play compile() {
        return Play.of(scenario);
    }
}
