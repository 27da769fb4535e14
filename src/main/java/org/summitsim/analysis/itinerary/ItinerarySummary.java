package org.summitsim.analysis.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.analysis.promise.PromiseBlock;
import org.summitsim.analysis.promise.PromiseSummary;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.statistics.Quantiles;

/** Sums up blocks in the order of replications. */
final class ItinerarySummary {
    private static final double LATE = 0.9;

    private final Planned planned;
    private final List<ItineraryBlock> blocks;

    ItinerarySummary(Planned planned, List<ItineraryBlock> blocks) {
        this.planned = planned;
        this.blocks = blocks;
    }

    Itineraries report(SamplingPlan sampling) {
        List<PromiseBlock> promises = blocks.stream().map(b -> b.promises).toList();
        int replications = promises.stream().mapToInt(PromiseBlock::size).sum();
        List<Duty> duties = new ArrayList<>();
        int way = 0;
        for (Duty duty : planned.duties()) {
            duties.add(duty.ride() < 0 ? duty : with(duty, times(way++)));
        }
        return new Itineraries(
                replications,
                planned.places(),
                planned.rides(),
                duties,
                PromiseSummary.of(planned.network(), sampling, promises));
    }

    private static Duty with(Duty d, Duty.Times times) {
        return new Duty(d.resource(), d.units(), d.activity(), d.ride(), d.from(), d.to(), d.margin(), times);
    }

    private Duty.Times times(int way) {
        double[] leaves = blocks.stream()
                .flatMapToDouble(b -> Arrays.stream(b.departure[way]))
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
        double[] arrives = blocks.stream()
                .flatMapToDouble(b -> Arrays.stream(b.arrival[way]))
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
        if (leaves.length == 0) {
            return Duty.Times.NONE;
        }
        long waited = blocks.stream()
                .mapToLong(b -> IntStream.range(0, b.promises.size())
                        .filter(k -> b.waited[way][k])
                        .count())
                .sum();
        return new Duty.Times(
                leaves.length,
                Quantiles.ofSorted(leaves, 0.5),
                Quantiles.ofSorted(arrives, 0.5),
                Quantiles.ofSorted(arrives, LATE),
                waited / (double) leaves.length);
    }
}
