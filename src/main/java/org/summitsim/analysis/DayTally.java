package org.summitsim.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.summitsim.engine.UseLog;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Summary;

/**
 * What each subject did on each day of the programme, over replications. A day lasts from midnight where it begins to midnight
 * where it ends: a day with a flight to another zone may have more or fewer than 24 hours. Counts
 * whole seconds and their squares, so tallies of several workers add up to the same in any order. One thread writes.
 */
final class DayTally {
    private static final long SECOND = 1_000_000;
    private static final int KINDS = 3;

    private final Subjects subjects;
    private final long[] first;
    private final long[] end;
    private final long[] current;
    private final long[] sums;
    private final long[] squares;
    private long replications;

    DayTally(Frame frame) {
        subjects = frame.subjects();
        List<Day> days = frame.days();
        first = days.stream().mapToLong(d -> begin(frame, d)).toArray();
        end = days.stream().mapToLong(d -> end(frame, d)).toArray();
        for (int d = 1; d < end.length; d++) {
            end[d - 1] = Math.min(end[d - 1], first[d]);
        }
        int cells = Math.multiplyExact(subjects.size(), days.size());
        current = new long[KINDS * cells];
        sums = new long[KINDS * cells];
        squares = new long[cells];
    }

    /** Midnight where the day's first activity is. */
    private static long begin(Frame frame, Day day) {
        int zone = day.activities().stream()
                .min(Comparator.comparingLong(frame::reference))
                .map(a -> frame.network().activities().shape().zone()[a])
                .orElse(0);
        return midnight(frame, day.date(), frame.network().time().zones().get(zone));
    }

    /** The midnight after the day's planned end, where that is: on another date than it began, if a flight goes that far. */
    private static long end(Frame frame, Day day) {
        long last = day.activities().stream()
                .mapToLong(a -> frame.baseline().finish()[a])
                .max()
                .orElse(0);
        LocalDate planned =
                frame.network().time().at(Math.max(0, last), day.zone()).toLocalDate();
        LocalDate date = planned.isBefore(day.date()) ? day.date() : planned;
        return midnight(frame, date.plusDays(1), day.zone());
    }

    private static long midnight(Frame frame, LocalDate date, ZoneId zone) {
        return frame.network().time().micros(date.atStartOfDay(zone).toInstant());
    }

    /** Adds one stretch of the replication being counted. */
    void add(int subject, UseLog.Use use, int units, long from, long to) {
        // Days follow one another, so both ends ascend.
        int position = Arrays.binarySearch(end, from);
        for (int d = position < 0 ? -position - 1 : position; d < first.length && first[d] < to; d++) {
            long overlap = Math.min(to, end[d]) - Math.max(from, first[d]);
            if (overlap > 0) {
                current[KINDS * (subject * first.length + d) + kind(use)] += units * overlap;
            }
        }
    }

    private static int kind(UseLog.Use use) {
        return switch (use) {
            case ENGAGED, TURNAROUND -> 0;
            case TRAVELLING -> 1;
            case WAITING -> 2;
        };
    }

    /** Ends the replication being counted. */
    void close() {
        for (int cell = 0; cell < squares.length; cell++) {
            long engaged = current[KINDS * cell] / SECOND;
            squares[cell] += engaged * engaged;
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] += current[k] / SECOND;
        }
        Arrays.fill(current, 0);
        replications++;
    }

    /** Adds all that {@code other} has counted. */
    void combine(DayTally other) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += other.sums[k];
        }
        for (int cell = 0; cell < squares.length; cell++) {
            squares[cell] += other.squares[cell];
        }
        replications += other.replications;
    }

    /**
     * What a subject did on each day.
     *
     * @param independent whether replications are; otherwise there is no interval
     */
    List<Usage.DayUse> uses(int subject, boolean independent) {
        List<Usage.DayUse> uses = new ArrayList<>();
        for (int d = 0; d < first.length; d++) {
            int cell = subject * first.length + d;
            double whole = Math.max(SECOND, end[d] - first[d]) / (double) SECOND * subjects.units()[subject];
            double n = Math.max(1, replications);
            double mean = sums[KINDS * cell] / n;
            double half = independent ? halfWidth(mean, squares[cell]) : Double.NaN;
            uses.add(new Usage.DayUse(
                    mean / whole,
                    half / whole,
                    sums[KINDS * cell + 1] / n / whole,
                    sums[KINDS * cell + 2] / n / whole));
        }
        return uses;
    }

    private double halfWidth(double mean, long squared) {
        if (replications < 2) {
            return Double.NaN;
        }
        double variance = Math.max(0, squared - replications * mean * mean) / (replications - 1);
        return Intervals.meanT(replications, mean, Math.sqrt(variance), Summary.LEVEL)
                .map(Interval::halfWidth)
                .orElse(Double.NaN);
    }
}
