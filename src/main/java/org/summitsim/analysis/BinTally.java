package org.summitsim.analysis;

import org.jspecify.annotations.Nullable;
import org.summitsim.engine.UseLog;

/**
 * What each subject did in each bin, over replications. Means are exact; of the engaged share of each replication only the
 * level is counted: none, all, or one of {@value #LEVELS} equal cells between, so a quantile of it is off by at most
 * {@code 0.5 / LEVELS}. Whole numbers only, so tallies of several workers add up to the same in any order. One thread
 * writes.
 *
 * <p>A stretch changes what a subject does in the bins in which it begins and ends and in those after them, and nowhere else. So of
 * everything that goes by bins only the step from one bin to the next is noted: sums and counts come out when they are asked for.
 */
final class BinTally {
    static final int LEVELS = 50;

    /** Stands for nothing at all, which is no level. */
    private static final int NOTHING = -1;

    private final Subjects subjects;
    private final Bins bins;
    /** Steps of a subject: one for each bin and two beyond. */
    private final int stride;
    /** Steps of unit-time, shape [subjects][stride]. */
    private final long[] engaged;

    private final long[] travelling;
    private final long[] waiting;
    /** Steps of how many replications are on a level, shape [subjects][stride * (LEVELS + 1)]. */
    private final int[] @Nullable [] levels;
    /** Steps of unit-time engaged in this replication, and a bit for each that may be other than 0, shape [subjects][words]. */
    private final long[] current;

    private final long[] marks;
    private final int words;
    private long replications;

    BinTally(Subjects subjects, Bins bins) {
        this.subjects = subjects;
        this.bins = bins;
        stride = bins.count() + 2;
        words = (stride + Long.SIZE - 1) / Long.SIZE;
        int cells = Math.multiplyExact(subjects.size(), stride);
        engaged = new long[cells];
        travelling = new long[cells];
        waiting = new long[cells];
        current = new long[cells];
        marks = new long[Math.multiplyExact(subjects.size(), words)];
        levels = new int[subjects.size()][];
    }

    /** Adds one stretch of the replication being counted. */
    void add(int subject, UseLog.Use use, int units, long from, long to) {
        long low = Math.max(0, from);
        long high = Math.min(bins.end(), to);
        if (low >= high) {
            return;
        }
        int first = (int) (low / bins.width());
        int last = (int) (high / bins.width());
        long begin = units * (low - first * bins.width());
        long end = units * (high - last * bins.width());
        long full = units * bins.width();
        long[] steps = steps(use);
        int cell = subject * stride;
        steps[cell + first] += full - begin;
        steps[cell + first + 1] += begin;
        steps[cell + last] += end - full;
        steps[cell + last + 1] -= end;
        if (steps == current) {
            mark(subject, first);
            mark(subject, last);
        }
    }

    private long[] steps(UseLog.Use use) {
        return switch (use) {
            case TRAVELLING -> travelling;
            case WAITING -> waiting;
            case ENGAGED, TURNAROUND -> current;
        };
    }

    /** Marks a bin and the next. */
    private void mark(int subject, int bin) {
        int word = subject * words;
        marks[word + bin / Long.SIZE] |= 1L << bin;
        marks[word + (bin + 1) / Long.SIZE] |= 1L << (bin + 1);
    }

    /** Ends the replication being counted. */
    void close() {
        for (int subject = 0; subject < levels.length; subject++) {
            close(subject);
        }
        replications++;
    }

    private void close(int subject) {
        long full = bins.width() * subjects.units()[subject];
        long amount = 0;
        int level = NOTHING;
        for (int w = 0; w < words; w++) {
            long left = marks[subject * words + w];
            marks[subject * words + w] = 0;
            for (; left != 0; left &= left - 1) {
                int bin = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                int cell = subject * stride + bin;
                amount += current[cell];
                engaged[cell] += current[cell];
                current[cell] = 0;
                int next = level(amount, full);
                if (next != level) {
                    step(subject, bin, level, next);
                    level = next;
                }
            }
        }
    }

    private static int level(long amount, long full) {
        if (amount == 0) {
            return NOTHING;
        }
        return amount >= full ? LEVELS : (int) (amount * LEVELS / full);
    }

    /** From a bin on a replication is on another level. */
    private void step(int subject, int bin, int before, int after) {
        int[] row = row(subject);
        int at = bin * (LEVELS + 1);
        if (before != NOTHING) {
            row[at + before]--;
        }
        if (after != NOTHING) {
            row[at + after]++;
        }
    }

    private int[] row(int subject) {
        int[] row = levels[subject];
        if (row == null) {
            row = new int[stride * (LEVELS + 1)];
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

    private static void plus(long[] steps, long[] more) {
        for (int i = 0; i < steps.length; i++) {
            steps[i] += more[i];
        }
    }

    /** What a subject did. */
    Usage usage(int subject) {
        int n = bins.count();
        double[] p10 = new double[n];
        double[] p90 = new double[n];
        long[] counts = new long[LEVELS + 1];
        for (int bin = 0; bin < n; bin++) {
            count(subject, bin, counts);
            p10[bin] = quantile(counts, 0.1);
            p90[bin] = quantile(counts, 0.9);
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

    /** From how many replications were on each level in one bin to how many in the next. */
    private void count(int subject, int bin, long[] counts) {
        int[] row = levels[subject];
        for (int level = 0; row != null && level <= LEVELS; level++) {
            counts[level] += row[bin * (LEVELS + 1) + level];
        }
    }

    private double[] means(long[] steps, int subject) {
        double whole = (double) replications * bins.width() * subjects.units()[subject];
        double[] means = new double[bins.count()];
        long sum = 0;
        for (int bin = 0; bin < means.length; bin++) {
            sum += steps[subject * stride + bin];
            means[bin] = replications == 0 ? 0 : sum / whole;
        }
        return means;
    }

    /** The least level that a share p of the replications does not exceed: 0, 1, or the middle of its cell. */
    private double quantile(long[] counts, double p) {
        long above = 0;
        for (int level = LEVELS; level >= 0; level--) {
            above += counts[level];
            if (replications - above < p * replications) {
                return level == LEVELS ? 1 : (level + 0.5) / LEVELS;
            }
        }
        return 0;
    }
}
