package org.summitsim.experiment;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Sampling;

/**
 * How a point is played.
 *
 * @param seed of all random numbers
 * @param sampling how they are drawn
 * @param replications how often; under a precision, at the most; at least 1
 * @param precision the half-width at which to stop (see {@link Stop}); zero: after a fixed number
 */
public record Effort(long seed, Sampling sampling, int replications, Duration precision) implements Serializable {
    /** More say little more of how means scatter, and cost a number each in every row. */
    private static final int MOST_BATCHES = 20;

    public Effort {
        if (!(replications >= 1)) {
            throw new IllegalArgumentException("Expected at least 1 replication, received " + replications);
        }
        if (precision.isNegative()) {
            throw new IllegalArgumentException("Expected a precision of at least 0, received " + precision);
        }
    }

    /** When a point has been played often enough. */
    public Stop stop() {
        return new Stop(replications, Optional.of(precision).filter(p -> !p.isZero()));
    }

    /**
     * In how many equal batches of replications the mean of a point is told too: 0 where points are played unequally often, or where
     * replications depend on each other.
     */
    public int batches() {
        boolean equal = sampling == Sampling.RANDOM && precision.isZero() && replications > 1;
        return equal ? Math.min(MOST_BATCHES, replications) : 0;
    }

    /** The plan by which numbers are drawn. */
    public SamplingPlan plan() {
        return SamplingPlan.of(sampling.word());
    }
}
