package org.summitsim.analysis;

import java.util.Optional;
import org.summitsim.statistics.Interval;

/**
 * How one contender does in one measure.
 *
 * @param measure its own figure
 * @param values in every replication: infinite where it never came, NaN where nobody asks; do not change them
 * @param contrast to the base; absent for the base itself, and where the base has no such measure
 * @param advantage how much better it is than the best of the others, with its sign: surely the best if all of it is above 0,
 *     surely not if all of it is below (rule 34 of the rules of play); absent of a single contender, or where it never happened
 */
public record Standing(Measure measure, double[] values, Optional<Contrast> contrast, Optional<Interval> advantage) {}
