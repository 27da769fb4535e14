package org.summitsim.yaml;

import org.summitsim.model.Distribution;

/** What {@code about(30m)} means: factors for the least, the usual and the most, ascending and not negative. */
record Spread(double low, double mode, double high) {
    static final Spread DEFAULT = new Spread(0.8, 1, 1.8);

    private static final double PERT_WEIGHT = 4;

    Spread {
        if (!(low >= 0 && low <= mode && mode <= high && high > 0)) {
            throw new Misread("Expected three ascending factors such as [0.8, 1, 1.8], received [" + low + ", " + mode
                    + ", " + high + "]");
        }
    }

    /** A PERT distribution around a figure of at least 0. */
    Distribution around(double figure) {
        if (!(figure >= 0)) {
            throw new Misread("Expected a figure of at least 0 in about(..), received a negative one");
        }
        return new Distribution.Pert(low * figure, mode * figure, high * figure, PERT_WEIGHT);
    }
}
