package org.summitsim.analysis;

import java.util.Optional;
import org.summitsim.statistics.Interval;

/**
 * How a variant differs from the base in one measure, replication by replication on common random numbers.
 *
 * @param n in how many replications it happened in both
 * @param mean the mean of variant - base over those; of moments in microseconds, else in the measure's unit; NaN of none
 * @param interval for it; those of one measure hold for all variants at once
 * @param effect what that means
 * @param correlation that the common numbers achieved; NaN where one of them does not vary
 * @param gain how many times as many replications it would take without common numbers; NaN where nothing varies, infinite
 *     where the difference does not
 */
public record Contrast(
        long n, double mean, Optional<Interval> interval, Effect effect, double correlation, double gain) {}
