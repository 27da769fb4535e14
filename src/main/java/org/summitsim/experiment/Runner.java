package org.summitsim.experiment;

import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.kernel.UniformBlocks;

/**
 * Plays a scenario many times in threads. Stateless.
 *
 * <p>Replication k plays with the numbers of row k of {@link UniformBlocks}, so it is the same whatever the number of
 * replications and of threads; equal plans give equal results.
 */
public final class Runner {
    private Runner() {}

    /**
     * Runs a plan.
     *
     * @param play what is played
     * @param plan how
     * @throws org.summitsim.kernel.TooManyInputsException if the sampling has not so many coordinates as there are inputs
     * @throws RunTooLargeException if there is no room for so many replications
     * @throws IllegalStateException if a replication fails; the message has its number, counted from 1
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it then still is
     */
    public static RunResult run(Play play, RunPlan plan) {
        return run(play, plan, plan.sampling().blocks(plan.seed(), play.inputs(), play.copulas()));
    }

    /** The same with numbers that others may play with too: those of the plan's sampling and seed. */
    public static RunResult run(Play play, RunPlan plan, UniformBlocks numbers) {
        try (Playing playing = Playing.of(play, plan, numbers)) {
            return playing.result(playing.playOut());
        }
    }
}
