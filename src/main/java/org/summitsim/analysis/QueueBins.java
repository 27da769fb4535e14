package org.summitsim.analysis;

import java.util.Arrays;
import org.summitsim.statistics.LogTally;

/**
 * How long the lines are, by bins, over replications. Means are exact; of the mean length in each replication's bin a tally is
 * kept to 1 in 32. One thread writes.
 */
final class QueueBins {
    private static final int BITS = 4;
    /** Lengths are counted in thousandths. */
    private static final long FINE = 1000;

    private static final double HIGH = 0.9;

    /**
     * Equal stretches of time.
     *
     * @param from the start of the first, microseconds
     * @param width of each, microseconds
     * @param count how many
     */
    record Layout(long from, long width, int count) {
        private static final int MOST = 240;
        private static final long[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440};

        /** Bins from one moment to another, as short as keeps them few. */
        static Layout of(long from, long to) {
            long minute = org.summitsim.network.TimeLine.MINUTE;
            long length = Math.max(1, to - from);
            for (long minutes : MINUTES) {
                if ((length - 1) / (minutes * minute) < MOST) {
                    return new Layout(from, minutes * minute, (int) ((length - 1) / (minutes * minute)) + 1);
                }
            }
            long day = org.summitsim.network.TimeLine.DAY;
            long days = (length - 1) / (day * MOST) + 1;
            return new Layout(from, days * day, (int) ((length - 1) / (days * day)) + 1);
        }
    }

    private final Layout layout;
    private final long[] sums;
    private final long[] current;
    private final LogTally[] tallies;
    private int[] touched = new int[64];
    private int touchedCount;
    private long replications;

    QueueBins(int lines, Layout layout) {
        this.layout = layout;
        sums = new long[lines * layout.count()];
        current = new long[sums.length];
        tallies = new LogTally[sums.length];
        Arrays.setAll(tallies, cell -> LogTally.of(BITS));
    }

    /** One entity waits in a line from one moment to another. */
    void add(int line, long from, long to) {
        long low = Math.max(0, from - layout.from());
        long high = Math.min(layout.width() * layout.count(), to - layout.from());
        for (long at = low; at < high; ) {
            int bin = (int) (at / layout.width());
            long until = Math.min(high, (bin + 1) * layout.width());
            int cell = line * layout.count() + bin;
            if (current[cell] == 0) {
                touch(cell);
            }
            current[cell] += until - at;
            at = until;
        }
    }

    private void touch(int cell) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = cell;
    }

    /** Ends the replication being counted. */
    void close() {
        for (int k = 0; k < touchedCount; k++) {
            int cell = touched[k];
            sums[cell] += current[cell];
            tallies[cell].accept(Math.multiplyExact(current[cell], FINE) / layout.width());
            current[cell] = 0;
        }
        touchedCount = 0;
        replications++;
    }

    /** Adds all that {@code other} has counted. */
    void combine(QueueBins other) {
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += other.sums[cell];
            tallies[cell].combine(other.tallies[cell]);
        }
        replications += other.replications;
    }

    Layout layout() {
        return layout;
    }

    /** The mean length of a line in each bin. */
    double[] means(int line) {
        double[] means = new double[layout.count()];
        for (int bin = 0; bin < means.length; bin++) {
            means[bin] = sums[line * means.length + bin] / (double) layout.width() / Math.max(1, replications);
        }
        return means;
    }

    /** The length that one replication in ten exceeds in each bin. */
    double[] high(int line) {
        double[] high = new double[layout.count()];
        for (int bin = 0; bin < high.length; bin++) {
            LogTally tally = tallies[line * high.length + bin];
            double fine = tally.quantile(HIGH, replications - tally.n());
            high[bin] = Double.isNaN(fine) ? 0 : fine / FINE;
        }
        return high;
    }
}
