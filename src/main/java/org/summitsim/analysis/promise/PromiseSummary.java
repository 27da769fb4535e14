package org.summitsim.analysis.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.summitsim.analysis.promise.PromiseBlock.Cells;
import org.summitsim.analysis.promise.PromiseReport.Leave;
import org.summitsim.analysis.promise.PromiseReport.Quantile;
import org.summitsim.analysis.promise.PromiseReport.Start;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.network.Network;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Quantiles;
import org.summitsim.statistics.Summary;
import org.summitsim.statistics.UnitIntervals;

/** Sums up blocks in the order of replications. */
public final class PromiseSummary {
    private static final double NINE = 0.9;
    private static final double NINETY_FIVE = 0.95;

    private final Network network;
    private final SamplingPlan sampling;
    private final List<PromiseBlock> blocks;
    private final int size;

    private PromiseSummary(Network network, SamplingPlan sampling, List<PromiseBlock> blocks) {
        this.network = network;
        this.sampling = sampling;
        this.blocks = blocks;
        size = blocks.stream().mapToInt(PromiseBlock::size).sum();
    }

    /**
     * What replications say.
     *
     * @param network what was played
     * @param sampling how numbers were drawn; quantiles have intervals only if replications are independent
     * @param blocks of all replications, in order
     */
    public static PromiseReport of(Network network, SamplingPlan sampling, List<PromiseBlock> blocks) {
        return new PromiseSummary(network, sampling, blocks).report();
    }

    private PromiseReport report() {
        List<PromisedStart> promises = PromisedStart.list(network);
        List<Start> starts = IntStream.range(0, promises.size())
                .mapToObj(i -> start(promises.get(i), i))
                .toList();
        List<Leave> leaves = new ArrayList<>();
        departures().forEach((d, cells) -> leaves.add(leave(d, promises.get(d.promise()), cells)));
        int stuck = blocks.stream()
                .flatMapToInt(b -> IntStream.range(0, b.size()).map(k -> b.stuck[k] ? 1 : 0))
                .sum();
        return new PromiseReport(network, size, stuck, starts, leaves);
    }

    private Start start(PromisedStart promise, int i) {
        double[] start = gather(block -> block.start[i]);
        double[] kept = Arrays.stream(start)
                .map(s -> Double.isNaN(s) ? s : s <= promise.latest() ? 1 : 0)
                .toArray();
        double[] asked = asked(start);
        double[] lack = lack(promise, i);
        long delayed = blocks.stream()
                .flatMapToInt(b -> IntStream.range(0, b.size()).map(k -> b.ownDelay[i][k] ? 1 : 0))
                .sum();
        int n = asked.length;
        long ones = Arrays.stream(kept).filter(v -> v == 1).count();
        return new Start(
                promise,
                n,
                ones / (double) n,
                share(kept, ones, n),
                delayed / (double) n,
                n == 0 ? Double.NaN : Quantiles.ofSorted(asked, 0.5),
                quantile(lack, promise.wanted(), 0, 1));
    }

    /**
     * How late each was ready. All ready b sooner, it starts at its planned start with its own delay, or b before it was ready: where
     * the delay alone breaks it, no b keeps it.
     */
    private double[] lack(PromisedStart promise, int i) {
        return blocks.stream()
                .flatMapToDouble(b -> IntStream.range(0, b.size())
                        .mapToDouble(
                                k -> b.ownDelay[i][k] ? Double.POSITIVE_INFINITY : b.ready[i][k] - promise.latest()))
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
    }

    private Leave leave(Departure departure, PromisedStart promise, Cells cells) {
        double[] moment = asked(cells.moment());
        double[] between = asked(cells.between());
        return new Leave(
                departure,
                promise,
                new ArrayList<>(cells.people()),
                between.length,
                Quantiles.ofSorted(moment, 0.5),
                Quantiles.ofSorted(between, 0.5),
                quantile(between, NINE, (double) promise.latest(), -1),
                quantile(between, NINETY_FIVE, (double) promise.latest(), -1));
    }

    private Optional<Interval> share(double[] kept, long ones, int n) {
        return isIndependent()
                ? Intervals.wilson(ones, n, Summary.LEVEL)
                : UnitIntervals.share(kept, new UnitIntervals.Units(sampling.units(), sampling::unit), Summary.LEVEL);
    }

    /** A quantile, times a sign and added to a moment. */
    private Quantile quantile(double[] sorted, double p, double add, int sign) {
        if (sorted.length == 0) {
            return new Quantile(Double.NaN, Optional.empty());
        }
        boolean inside = p > 0 && p < 1 && isIndependent();
        Optional<Interval> interval =
                inside ? Intervals.quantileOrderStatistics(sorted, p, Summary.LEVEL) : Optional.empty();
        return new Quantile(add + sign * Quantiles.ofSorted(sorted, p), interval.map(i -> {
            double a = add + sign * i.low();
            double b = add + sign * i.high();
            return new Interval(Math.min(a, b), Math.max(a, b), i.level(), i.method());
        }));
    }

    private boolean isIndependent() {
        return sampling.equals(SamplingPlan.random());
    }

    private interface Row {
        double[] of(PromiseBlock block);
    }

    private double[] gather(Row row) {
        return blocks.stream().flatMapToDouble(b -> Arrays.stream(row.of(b))).toArray();
    }

    /** In increasing order, without those that nobody asked for. */
    private static double[] asked(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    private SortedMap<Departure, Cells> departures() {
        SortedMap<Departure, Cells> all = new TreeMap<>();
        int at = 0;
        for (PromiseBlock block : blocks) {
            int first = at;
            block.departures.forEach((d, cells) -> {
                Cells whole = all.computeIfAbsent(d, x -> PromiseBlock.cells(size));
                System.arraycopy(cells.moment(), 0, whole.moment(), first, block.size());
                System.arraycopy(cells.between(), 0, whole.between(), first, block.size());
                whole.people().addAll(cells.people());
            });
            at += block.size();
        }
        return all;
    }
}
