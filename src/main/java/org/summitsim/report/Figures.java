package org.summitsim.report;

import org.summitsim.analysis.Measure;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Summary;

/** What summaries say, under the names that the report uses. */
final class Figures {
    private Figures() {}

    /** The value that {@code percent} of the replications do not exceed; infinite where it never came, NaN of nothing. */
    static double quantile(Summary summary, int percent) {
        return summary.quantiles().isEmpty() ? Double.NaN : summary.quantile(percent);
    }

    /** The median. */
    static double usual(Measure measure) {
        return quantile(measure.summary(), 50);
    }

    /** What one replication in ten exceeds. */
    static double late(Measure measure) {
        return quantile(measure.summary(), 90);
    }

    /** What one replication in ten stays below. */
    static double early(Measure measure) {
        return quantile(measure.summary(), 10);
    }

    /** Microseconds as minutes. */
    static double minutes(long micros) {
        return minutes((double) micros);
    }

    /** Microseconds as minutes. */
    static double minutes(double micros) {
        return micros / TimeLine.MINUTE;
    }
}
