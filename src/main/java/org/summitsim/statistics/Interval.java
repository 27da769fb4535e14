package org.summitsim.statistics;

/**
 * A two-sided confidence interval.
 *
 * @param low the lower end, at most {@code high}; may be -Infinity
 * @param high the upper end; may be +Infinity
 * @param level the confidence level asked for, strictly between 0 and 1
 * @param method the name of the method, in lower case
 */
public record Interval(double low, double high, double level, String method) {

    /** Checks the order of the ends and the level. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Expected low <= high, received " + low + " and " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Expected a level strictly between 0 and 1, received " + level);
        }
    }

    /** Half the distance between the ends: infinite if an end is, 0 if the ends are equal. */
    public double halfWidth() {
        return low == high ? 0 : (high - low) / 2;
    }
}
