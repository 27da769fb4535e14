package org.summitsim.analysis;

import java.util.List;
import org.summitsim.engine.Play;
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
        Analysis analysis = Analysis.of(play.network(), play.player().baseline(), SamplingPlan.random());
        Recorder recorder = analysis.recorder();
        Block block = analysis.block(1);
        recorder.record(play.player().baseline(), block, 0);
        return analysis.result(LABEL, List.of(block), List.of(recorder));
    }
}
