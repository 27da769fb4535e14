package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.summitsim.engine.Cause;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Summary;

/**
 * Who waits for whom before what starts: the time that each person who is needed spent in place while the start waited for nothing
 * else, put down to the one who came last. So none of these is longer than what {@code wait(x)} has of that start. Whole microseconds, and squares of whole seconds, so tallies
 * of several workers add up to the same in any order. One thread writes.
 */
final class WaitTally {
    private static final int NO_MORE = -1;
    private static final long SECOND = 1_000_000;

    private final int[] first;
    private int size;
    private int[] next = new int[64];
    private int[] who = new int[64];
    private int[] of = new int[64];
    private long[] current = new long[64];
    private long[] sum = new long[64];
    private long[] squares = new long[64];
    private long[] count = new long[64];
    private int[] touched = new int[64];
    private int touchedCount;
    private long replications;

    WaitTally(int activities) {
        first = new int[activities];
        Arrays.fill(first, NO_MORE);
    }

    /** Counts one replication that was played to its end; waits begin when {@code patience} says. */
    void add(Trajectory played, Patience patience) {
        UseLog log = played.people();
        for (int row = 0; row < log.size(); row++) {
            int a = log.by(row);
            if (log.use(row) == UseLog.Use.WAITING
                    && played.start()[a] != TimeLine.NONE
                    && played.cause()[a] == Cause.PERSON
                    && played.causeOf()[a] != log.who(row)) {
                long micros = log.to(row) - Math.max(log.from(row), patience.since(played, a));
                if (micros > 0) {
                    wait(line(a, log.who(row), played.causeOf()[a]), micros);
                }
            }
        }
        close();
    }

    private void wait(int line, long micros) {
        if (current[line] == 0) {
            touched[touchedCount++] = line;
        }
        current[line] += micros;
    }

    private void close() {
        for (int k = 0; k < touchedCount; k++) {
            int line = touched[k];
            long seconds = current[line] / SECOND;
            sum[line] += current[line];
            squares[line] += seconds * seconds;
            count[line]++;
            current[line] = 0;
        }
        touchedCount = 0;
        replications++;
    }

    private int line(int activity, int waiting, int last) {
        int line = first[activity];
        while (line >= 0 && (who[line] != waiting || of[line] != last)) {
            line = next[line];
        }
        return line < 0 ? open(activity, waiting, last) : line;
    }

    private int open(int activity, int waiting, int last) {
        if (size == next.length) {
            grow();
        }
        next[size] = first[activity];
        first[activity] = size;
        who[size] = waiting;
        of[size] = last;
        return size++;
    }

    private void grow() {
        int more = 2 * size;
        next = Arrays.copyOf(next, more);
        who = Arrays.copyOf(who, more);
        of = Arrays.copyOf(of, more);
        current = Arrays.copyOf(current, more);
        sum = Arrays.copyOf(sum, more);
        squares = Arrays.copyOf(squares, more);
        count = Arrays.copyOf(count, more);
        touched = Arrays.copyOf(touched, more);
    }

    /** Adds all that {@code other} has counted. */
    void combine(WaitTally other) {
        for (int a = 0; a < first.length; a++) {
            for (int from = other.first[a]; from >= 0; from = other.next[from]) {
                int line = line(a, other.who[from], other.of[from]);
                sum[line] += other.sum[from];
                squares[line] += other.squares[from];
                count[line] += other.count[from];
            }
        }
        replications += other.replications;
    }

    /**
     * All pairs, those that cost most time first, ties in file order.
     *
     * @param independent whether replications are; otherwise there is no interval
     */
    List<WaitShare> list(Network network, boolean independent) {
        List<WaitShare> list = new ArrayList<>();
        for (int a = 0; a < first.length; a++) {
            List<WaitShare> ofActivity = new ArrayList<>();
            for (int line = first[a]; line >= 0; line = next[line]) {
                ofActivity.add(share(network, a, line, independent));
            }
            ofActivity.sort(Comparator.comparing(WaitShare::who).thenComparing(WaitShare::of));
            list.addAll(ofActivity);
        }
        list.sort(Comparator.comparingDouble(wait -> -wait.minutes()));
        return list;
    }

    private WaitShare share(Network network, int a, int line, boolean independent) {
        double n = Math.max(1, replications);
        return new WaitShare(
                network.people().list().get(who[line]).id(),
                network.people().list().get(of[line]).id(),
                network.activities().ids().get(a),
                count[line] / n,
                sum[line] / n / TimeLine.MINUTE,
                independent ? halfWidth(line) : OptionalDouble.empty());
    }

    private OptionalDouble halfWidth(int line) {
        if (replications < 2) {
            return OptionalDouble.empty();
        }
        double mean = sum[line] / (double) replications / SECOND;
        double variance = Math.max(0, squares[line] - replications * mean * mean) / (replications - 1);
        return Intervals.meanT(replications, mean, Math.sqrt(variance), Summary.LEVEL)
                .map(Interval::halfWidth)
                .map(seconds -> OptionalDouble.of(seconds / 60))
                .orElse(OptionalDouble.empty());
    }
}
