package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.model.Goal.Direction;
import org.summitsim.statistics.Interval;

/**
 * Which variant is the best by one measure, found with a guaranteed probability (rule 34 of the rules of play): if the best is
 * better than all others by at least the indifference, it is chosen with at least that probability.
 *
 * @param measure its full name
 * @param unit what its numbers are
 * @param direction what is better
 * @param probability with which the best is chosen
 * @param indifference the difference worth finding: microseconds for moments, else in the measure's unit
 * @param candidates all variants, in the order given
 * @param best the place among them of the one chosen; absent if the most replications allowed were not enough
 */
public record Selection(
        String measure,
        Unit unit,
        Direction direction,
        double probability,
        double indifference,
        List<Candidate> candidates,
        OptionalInt best) {
    public Selection {
        candidates = List.copyOf(candidates);
    }

    /**
     * One variant.
     *
     * @param name its name
     * @param title what people call it
     * @param replications how many it took
     * @param mean over those, in the numbers of the measure; moments on the first one's clock
     * @param isOut whether it was put out as surely not the best by the indifference or more
     * @param advantage how much better it is than the one chosen (than the one ahead, where none is), below 0 if it is worse, in
     *     the numbers of the indifference, with a 95 % interval over the batches of replications that both took; absent for that one
     */
    public record Candidate(
            String name, String title, int replications, double mean, boolean isOut, Optional<Interval> advantage) {}
}
