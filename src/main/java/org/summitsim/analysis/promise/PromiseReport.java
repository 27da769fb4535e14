package org.summitsim.analysis.promise;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.summitsim.network.Network;
import org.summitsim.statistics.Interval;

/**
 * What it takes to keep the promises of a programme.
 *
 * @param network what was played
 * @param replications how often
 * @param stuck in how many of them something waited for ever
 * @param starts the planned starts, in file order
 * @param leaves the departures that people must make for them, in the order of the promises
 */
public record PromiseReport(Network network, int replications, int stuck, List<Start> starts, List<Leave> leaves) {
    public PromiseReport {
        starts = List.copyOf(starts);
        leaves = List.copyOf(leaves);
    }

    /** The id of the entry that was promised. */
    public String id(PromisedStart promise) {
        return network.activities().ids().get(promise.activity());
    }

    /** The zone of the place where it starts. */
    public ZoneId zone(PromisedStart promise) {
        return network.time().zones().get(network.activities().shape().zone()[promise.activity()]);
    }

    /** The zone of the place that people leave. */
    public ZoneId origin(Leave leave) {
        return network.time()
                .zones()
                .get(network.places().zone()[leave.departure().origin()]);
    }

    /** A quantile with a 95 % interval, absent where there are too few numbers or they are not independent. */
    public record Quantile(double value, Optional<Interval> interval) {}

    /**
     * A planned start.
     *
     * @param promise what was promised
     * @param n in how many replications it was asked for
     * @param kept in which share of them it was kept, 0 to 1
     * @param interval for that
     * @param ownDelay in which share its own delay alone would make it too late, whatever else was late: no buffer mends that
     * @param usual the median of its start, microseconds
     * @param buffer by how many microseconds sooner it would have to be ready to be kept as often as wanted; negative: so much is to
     *     spare; -Infinity: it waits for nothing; Infinity: nothing before it would keep it
     */
    public record Start(
            PromisedStart promise,
            int n,
            double kept,
            Optional<Interval> interval,
            double ownDelay,
            double usual,
            Quantile buffer) {}

    /**
     * A departure.
     *
     * @param departure which one
     * @param promise for what
     * @param people who must make it
     * @param n in how many replications it was made
     * @param usual the median of when it was, microseconds
     * @param way the median of what lies between it and the promise, microseconds
     * @param nine by when to leave for nine days in ten, microseconds
     * @param ninetyFive by when to leave for 95 in 100
     */
    public record Leave(
            Departure departure,
            PromisedStart promise,
            List<Integer> people,
            int n,
            double usual,
            double way,
            Quantile nine,
            Quantile ninetyFive) {
        public Leave {
            people = List.copyOf(people);
        }
    }
}
