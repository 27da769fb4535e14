package org.summitsim.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.summitsim.engine.Play;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.model.Goal;

/** One replication of a run by itself. Stateless. */
public final class Replay {
    private Replay() {}

    /** Which of many replications is asked for, by one of its measures. */
    public enum Rank {
        WORST,
        MEDIAN,
        BEST;

        /**
         * The number, from 1, of the replication of this rank; of equal ones the first. What never came is worst, and where nobody asks
         * a replication has no rank. Of an even number the better of the middle two is the median.
         *
         * @param values one number for each replication
         * @param direction what is better
         * @return empty if no replication has a rank
         */
        public OptionalInt of(double[] values, Goal.Direction direction) {
            double sign = direction == Goal.Direction.MINIMIZE ? 1 : -1;
            int[] ranked = IntStream.range(0, values.length)
                    .filter(k -> !Double.isNaN(values[k]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            k -> Double.isInfinite(values[k]) ? Double.POSITIVE_INFINITY : sign * values[k]))
                    .mapToInt(k -> k)
                    .toArray();
            if (ranked.length == 0) {
                return OptionalInt.empty();
            }
            int at = switch (this) {
                case BEST -> 0;
                case MEDIAN -> (ranked.length - 1) / 2;
                case WORST -> ranked.length - 1;
            };
            double value = values[ranked[at]];
            return OptionalInt.of(IntStream.range(0, values.length)
                            .filter(k -> values[k] == value)
                            .findFirst()
                            .orElse(ranked[at])
                    + 1);
        }
    }

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
