package org.summitsim.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.summitsim.engine.UseLog;

/**
 * What each subject did in each bin, over replications. Means are exact; of the engaged share of each replication only the
 * level is counted: none, all, or one of {@value #LEVELS} equal cells between, so a quantile of it is off by at most
 * {@code 0.5 / LEVELS}. Whole numbers only, so tallies of several workers add up to the same in any order. One thread
 * writes.
 */
final class BinTally {
    static final int LEVELS = 50;

    private final Subjects subjects;
    private final Bins bins;
    private final long[] engaged;
    private final long[] travelling;
    private final long[] waiting;
    private final int[] @Nullable [] levels;
    private final long[] current;
    /** The cells with something in them in this replication, and whose they are. */
    private int[] touched = new int[256];

    private int[] touchedOf = new int[256];
    private int touchedCount;
    private long replications;

    BinTally(Subjects subjects, Bins bins) {
        this.subjects = subjects;
        this.bins = bins;
        int cells = Math.multiplyExact(subjects.size(), bins.count());
        engaged = new long[cells];
        travelling = new long[cells];
        waiting = new long[cells];
        current = new long[cells];
        levels = new int[subjects.size()][];
    }

    /** Adds one stretch of the replication being counted. */
    void add(int subject, UseLog.Use use, int units, long from, long to) {
        long low = Math.max(0, from);
        long high = Math.min(bins.end(), to);
        if (low >= high) {
            return;
        }
        int bin = (int) (low / bins.width());
        int cell = subject * bins.count() + bin;
        long until = (bin + 1) * bins.width();
        long[] sums = sums(use);
        for (long at = low; at < high; cell++) {
            long end = Math.min(high, until);
            if (sums == current && current[cell] == 0) {
                touch(cell, subject);
            }
            sums[cell] += units * (end - at);
            at = end;
            until += bins.width();
        }
    }

    private long[] sums(UseLog.Use use) {
        return switch (use) {
            case TRAVELLING -> travelling;
            case WAITING -> waiting;
            case ENGAGED, TURNAROUND -> current;
        };
    }

    private void touch(int cell, int subject) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
            touchedOf = Arrays.copyOf(touchedOf, 2 * touchedCount);
        }
        touchedOf[touchedCount] = subject;
        touched[touchedCount++] = cell;
    }

    /** Ends the replication being counted. */
    void close() {
        int[] units = subjects.units();
        for (int k = 0; k < touchedCount; k++) {
            int cell = touched[k];
            int subject = touchedOf[k];
            long amount = current[cell];
            long full = bins.width() * units[subject];
            int level = amount >= full ? LEVELS : (int) (amount * LEVELS / full);
            row(subject)[(cell - subject * bins.count()) * (LEVELS + 1) + level]++;
            engaged[cell] += amount;
            current[cell] = 0;
        }
        touchedCount = 0;
        replications++;
    }

    private int[] row(int subject) {
        int[] row = levels[subject];
        if (row == null) {
            row = new int[bins.count() * (LEVELS + 1)];
            levels[subject] = row;
        }
        return row;
    }

    /** Adds all that {@code other} has counted. */
    void combine(BinTally other) {
        plus(engaged, other.engaged);
        plus(travelling, other.travelling);
        plus(waiting, other.waiting);
        for (int s = 0; s < levels.length; s++) {
            int[] more = other.levels[s];
            if (more != null) {
                int[] row = row(s);
                for (int i = 0; i < row.length; i++) {
                    row[i] += more[i];
                }
            }
        }
        replications += other.replications;
    }

    private static void plus(long[] sums, long[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** What a subject did. */
    Usage usage(int subject) {
        int n = bins.count();
        double[] p10 = new double[n];
        double[] p90 = new double[n];
        for (int bin = 0; bin < n; bin++) {
            p10[bin] = quantile(subject, bin, 0.1);
            p90[bin] = quantile(subject, bin, 0.9);
        }
        return new Usage(
                subjects.isPerson(subject) ? Usage.Kind.PERSON : Usage.Kind.RESOURCE,
                subjects.ids().get(subject),
                0,
                bins.width(),
                new Usage.Bands(means(engaged, subject), p10, p90),
                means(travelling, subject),
                means(waiting, subject));
    }

    private double[] means(long[] sums, int subject) {
        double whole = (double) replications * bins.width() * subjects.units()[subject];
        double[] means = new double[bins.count()];
        for (int bin = 0; bin < means.length; bin++) {
            means[bin] = replications == 0 ? 0 : sums[subject * bins.count() + bin] / whole;
        }
        return means;
    }

    /** The least level that a share p of the replications does not exceed: 0, 1, or the middle of its cell. */
    private double quantile(int subject, int bin, double p) {
        int[] row = levels[subject];
        if (row == null) {
            return 0;
        }
        int at = bin * (LEVELS + 1);
        long above = 0;
        for (int level = LEVELS; level >= 0; level--) {
            above += row[at + level];
            if (replications - above < p * replications) {
                return level == LEVELS ? 1 : (level + 0.5) / LEVELS;
            }
        }
        return 0;
    }
}
