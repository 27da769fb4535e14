package org.summitsim.report;

import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measures;
import org.summitsim.statistics.Interval;

/**
 * How someone's or something's available time is spent, on average over replications. Shares 0 to 1; they add up to 1.
 *
 * @param engaged in activities, turnarounds among them
 * @param low the lower end of the 95 % interval of {@code engaged}, NaN where there is none
 * @param high its upper end
 * @param travelling on the way
 * @param waiting in place, the planned start passed, not started
 * @param free the rest
 */
record Shares(double engaged, double low, double high, double travelling, double waiting, double free) {

    /** The shares of a person or resource, if they were measured. */
    static Optional<Shares> of(Measures measures, String id) {
        return measures.find("engaged", id).map(engaged -> {
            double travelling = mean(measures, "travelling", id);
            double waiting = mean(measures, "waiting", id);
            double mean = engaged.summary().mean();
            double free = Math.max(0, 1 - mean - travelling - waiting);
            Optional<Interval> interval = engaged.summary().interval();
            double low = interval.map(Interval::low).orElse(Double.NaN);
            double high = interval.map(Interval::high).orElse(Double.NaN);
            return new Shares(mean, low, high, travelling, waiting, free);
        });
    }

    private static double mean(Measures measures, String name, String id) {
        return measures.find(name, id)
                .map(Measure::summary)
                .map(s -> s.mean())
                .filter(Double::isFinite)
                .orElse(0.0);
    }
}
