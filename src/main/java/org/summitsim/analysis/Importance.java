package org.summitsim.analysis;

import java.util.Optional;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Correlation;
import org.summitsim.statistics.Interval;

/**
 * What the duration of one activity has to do with a goal (rules 31 and 35 of the rules of play). Where there is no figure, because
 * nothing varies or there are too few replications, it is NaN: never 0.
 *
 * @param activity its id
 * @param critical how often the chain of binding causes that leads to the goal goes through its duration: the criticality index (van
 *     Slyke 1963, doi:10.1287/opre.11.5.839; Elmaghraby 2000, doi:10.1016/S0377-2217(99)00483-X)
 * @param startCritical how often only through its start
 * @param delay how often the chain ends in the delay of its own planned start
 * @param way how often the chain goes along somebody's way to it
 * @param pearson correlation of its duration and the goal in all replications in which there are both: the cruciality index
 * @param spearman the same of ranks, in the first {@value Importances#RANKED} replications
 * @param kendall Kendall's tau-b, in the same
 * @param ssi the schedule sensitivity index: criticality times the standard deviation of its duration, over that of the goal (PMBOK
 *     Guide; Vanhoucke 2010, Omega 38:359)
 * @param varianceShare what share of the goal's variance goes with its duration alone: first order, so shares add up to 1 or less
 *     where durations are independent, and to nothing in particular where they are correlated
 * @param low mean of the goal, microseconds, in the fifth of replications in which it is shortest
 * @param high the same in the fifth in which it is longest
 * @param error the standard error of what lies between them, microseconds
 * @param minutes its mean duration where it is finished
 * @param sdMinutes the standard deviation of that; NaN of fewer than two
 */
public record Importance(
        String activity,
        Share critical,
        Share startCritical,
        Share delay,
        Share way,
        Correlation pearson,
        Correlation spearman,
        Correlation kendall,
        double ssi,
        double varianceShare,
        double low,
        double high,
        double error,
        double minutes,
        double sdMinutes) {

    private static final double SURE = 3.5;

    /**
     * How often.
     *
     * @param value of all replications in which the goal was reached; NaN of none
     * @param interval around it; empty where replications are not independent
     */
    public record Share(double value, Optional<Interval> interval) {}

    /** How far the goal is moved between short and long durations, minutes; NaN where unknown. */
    public double swing() {
        return (high - low) / TimeLine.MINUTE;
    }

    /** Whether that is more than chance makes of a hundred activities that do nothing: more than {@value #SURE} standard errors. */
    public boolean isSure() {
        return Math.abs(high - low) > SURE * error;
    }
}
