package org.summitsim.experiment;

import java.util.Arrays;
import org.summitsim.engine.Play;
import org.summitsim.kernel.UniformBlocks;

/** One replication of a run by itself. Stateless. */
public final class Replay {
    private Replay() {}

    /** The last replication that a run of a plan may have, under a precision the last that it may come to. */
    public static int last(RunPlan plan) {
        return plan.sampling().atLeast(plan.stop().replications());
    }

    /**
     * The random numbers of a replication, which are those that {@link Runner#run} plays it with.
     *
     * @param play what is played
     * @param plan how; its stop does not matter
     * @param number of the replication, from 1
     * @return one number strictly between 0 and 1 for each of {@link Play#inputs}
     * @throws org.summitsim.kernel.TooManyInputsException if the sampling has not so many coordinates as there are inputs
     */
    public static double[] numbers(Play play, RunPlan plan, int number) {
        if (!(number >= 1)) {
            throw new IllegalArgumentException("Expected a replication from 1, received " + number);
        }
        UniformBlocks blocks = plan.sampling().blocks(plan.seed(), play.inputs(), play.copulas());
        int width = play.inputs().size();
        double[] block = new double[UniformBlocks.SIZE * width];
        blocks.filler().fill((number - 1) / UniformBlocks.SIZE, block);
        int row = (number - 1) % UniformBlocks.SIZE;
        return Arrays.copyOfRange(block, row * width, (row + 1) * width);
    }
}
