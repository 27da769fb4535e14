package org.summitsim.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Playing;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Stop;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.yaml.ScenarioReader;

/** What comes after the last replication: every measure of a run with its interval, once, in so many threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SummingUp {
    @Param({"scenarios/kishida-2024.yaml"})
    public String file;

    @Param({"5000"})
    public int replications;

    @Param({"1", "2"})
    public int threads;

    private Play play;
    private Playing playing;

    /** Reads the scenario. */
    @Setup
    public void read() {
        var reading = ScenarioReader.read(Path.of(file), List.of());
        play = Play.of(reading.scenario()
                .orElseThrow(() -> new IllegalStateException(reading.problems().toString())));
    }

    /** Plays it, because a run is summed up only once. */
    @Setup(Level.Invocation)
    public void play() {
        RunPlan plan = new RunPlan("base", 1, Stop.after(replications), threads, Progress.NONE);
        playing = Playing.of(play, plan, SamplingPlan.random().blocks(1, play.inputs(), play.copulas()));
        playing.playOut();
    }

    /** Ends the threads that have played. */
    @TearDown(Level.Invocation)
    public void close() {
        playing.close();
    }

    /** Sums it up. */
    @Benchmark
    public RunResult sumUp() {
        return playing.result("measured");
    }
}
