package org.summitsim.report;

import java.util.Arrays;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.statistics.Quantiles;

/**
 * When a day ends.
 *
 * @param day which
 * @param ends in each replication, microseconds, ascending; infinite where it never ended
 */
record DayEnd(Day day, double[] ends) {

    /** The ends of a day in all replications, save those in which all of it was skipped. */
    static DayEnd of(RunResult run, Day day) {
        double[] sorted = Arrays.stream(run.replications().column("day_end(" + day.id() + ")"))
                .filter(end -> !Double.isNaN(end))
                .sorted()
                .toArray();
        return new DayEnd(day, sorted);
    }

    /** The median, infinite if most never end. */
    double usual() {
        return quantile(0.5);
    }

    /** What one day in ten exceeds. */
    double late() {
        return quantile(0.9);
    }

    private double quantile(double p) {
        return ends.length == 0 ? Double.NaN : Quantiles.ofSorted(ends, p);
    }

    /** The share of days that end when the day as a whole is due; NaN if it is not. */
    double chance() {
        if (day.dueOfAll().isEmpty() || ends.length == 0) {
            return Double.NaN;
        }
        double due = day.dueOfAll().getAsLong();
        return Arrays.stream(ends).filter(end -> end <= due).count() / (double) ends.length;
    }
}
