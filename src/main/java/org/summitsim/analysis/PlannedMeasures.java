package org.summitsim.analysis;

import java.util.List;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.SamplingPlan;

/** The measures that a run of a scenario will have, from one play of it as planned. */
public final class PlannedMeasures {
    private static final RunLabel LABEL = new RunLabel("base", 1, "");

    private PlannedMeasures() {}

    /** All of them, with what they are when everything goes as planned. */
    public static Measures of(Play play) {
        return run(play).measures();
    }

    /** The run of one replication that they are of. */
    public static RunResult run(Play play) {
        Trajectory baseline = play.player().baseline();
        return run(play, baseline, baseline);
    }

    /**
     * The run that has a single replication.
     *
     * @param played what happened in it; read now and not kept
     */
    public static RunResult run(Play play, Trajectory played) {
        return run(play, play.player().baseline(), played);
    }

    private static RunResult run(Play play, Trajectory baseline, Trajectory played) {
        Analysis analysis = Analysis.of(play.network(), baseline, SamplingPlan.random());
        Recorder recorder = analysis.recorder();
        Block block = recorder.begin(1);
        recorder.record(played, block, 0);
        recorder.end(block);
        return analysis.result(LABEL, List.of(block), List.of(recorder));
    }
}
