package org.summitsim.report;

import org.summitsim.analysis.Measure;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Summary;

/** What summaries say, under the names that the report uses. */
final class Figures {
    /** The quantiles that files hold, in percent. */
    static final int[] PERCENTS = {5, 10, 25, 50, 75, 80, 90, 95};

    private Figures() {}

    /** The value that {@code percent} of the replications do not exceed; infinite where it never happened. */
    static double quantile(Summary summary, int percent) {
        for (int k = 0; k < PERCENTS.length; k++) {
            if (PERCENTS[k] == percent) {
                return summary.quantile(k);
            }
        }
        throw new IllegalArgumentException("Expected one of the percents of files, received " + percent);
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
