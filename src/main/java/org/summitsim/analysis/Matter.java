package org.summitsim.analysis;

import org.summitsim.analysis.Measure.Unit;

/**
 * Up to which differences do not matter.
 *
 * @param micros of moments and durations, microseconds, at least 0
 * @param share of probabilities and shares, at least 0
 */
public record Matter(double micros, double share) {
    /** What holds where nobody says: a minute, and one in a hundred. */
    public static final Matter DEFAULT = new Matter(60e6, 0.01);

    public Matter {
        if (!(micros >= 0 && share >= 0)) {
            throw new IllegalArgumentException("Expected at least 0, received " + micros + " and " + share);
        }
    }

    /** In the numbers of a measure; of counts every difference matters. */
    public double of(Unit unit) {
        return switch (unit) {
            case MOMENT -> micros;
            case MINUTES -> micros / 60e6;
            case SHARE -> share;
            case COUNT -> 0;
        };
    }
}
