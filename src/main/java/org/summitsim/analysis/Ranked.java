package org.summitsim.analysis;

import java.util.Arrays;
import org.summitsim.statistics.Column;
import org.summitsim.statistics.Moments;

/**
 * One number per replication, and the first of them once more, which are ranked. Not for use by several threads.
 *
 * @param all the numbers
 * @param first those of the first {@value #FIRST} replications
 * @param isFinite whether all are
 * @param moments of all, of no meaning where not all are finite
 */
record Ranked(Column all, Column first, boolean isFinite, Moments moments) {
    static final int FIRST = 1000;

    static Ranked of(double[] values) {
        return of(values, Math.min(FIRST, values.length));
    }

    private static Ranked of(double[] values, int first) {
        return new Ranked(
                Column.of(values),
                Column.of(Arrays.copyOf(values, first)),
                Arrays.stream(values).allMatch(Double::isFinite),
                Moments.of(values));
    }

    /** The numbers of those replications in which both this and another one are finite. */
    Ranked where(Ranked other) {
        double[] own = all.values();
        double[] others = other.all.values();
        double[] kept = new double[own.length];
        int size = 0;
        int first = 0;
        for (int k = 0; k < own.length; k++) {
            if (Double.isFinite(own[k]) && Double.isFinite(others[k])) {
                kept[size++] = own[k];
                first += k < FIRST ? 1 : 0;
            }
        }
        return of(Arrays.copyOf(kept, size), first);
    }
}
