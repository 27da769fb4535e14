package org.summitsim.analysis;

import java.util.Arrays;
import java.util.function.Supplier;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.statistics.Summary;

/**
 * One measure in every replication, before it is summed up. Its numbers are gathered when they are asked for.
 */
public final class MeasureSample {
    /** Which of the numbers count. */
    enum Counting {
        /** Infinite where it never happened: counts in quantiles only; NaN where nobody asks. */
        ASKED,
        /** Of interest only where it is finite. */
        FINITE,
        /** Zeros and ones, NaN where nobody asks. */
        SHARE
    }

    private final String name;
    private final String of;
    private final Unit unit;
    private final Counting counting;
    private final Supplier<double[]> values;

    MeasureSample(String name, String of, Unit unit, Counting counting, Supplier<double[]> values) {
        this.name = name;
        this.of = of;
        this.unit = unit;
        this.counting = counting;
        this.values = values;
    }

    /** Of moments, times or counts. */
    static MeasureSample of(String name, String of, Unit unit, Supplier<double[]> values) {
        return new MeasureSample(name, of, unit, Counting.ASKED, values);
    }

    /** Of numbers that are of interest only where they are finite. */
    static MeasureSample finite(String name, String of, Unit unit, Supplier<double[]> values) {
        return new MeasureSample(name, of, unit, Counting.FINITE, values);
    }

    /** Of zeros and ones. */
    static MeasureSample share(String name, String of, Supplier<double[]> values) {
        return new MeasureSample(name, of, Unit.SHARE, Counting.SHARE, values);
    }

    /** Its full name: {@code start(bilateral)} or {@code makespan}. */
    public String key() {
        return Measure.key(name, of);
    }

    /** Its name alone, such as {@code start}. */
    public String name() {
        return name;
    }

    /** The id of what it is measured on, or "" for the whole programme. */
    public String of() {
        return of;
    }

    /** What its numbers are. */
    public Unit unit() {
        return unit;
    }

    /**
     * Its numbers, one per replication in their order: infinite where it never came though it might have, NaN where nobody asks.
     */
    public double[] values() {
        return values.get();
    }

    /** Whether its numbers are zeros and ones. */
    boolean isOfOnes() {
        return counting == Counting.SHARE;
    }

    /** The same with so many microseconds added if it is a moment. */
    MeasureSample shifted(long micros) {
        if (unit != Unit.MOMENT || micros == 0) {
            return this;
        }
        return new MeasureSample(
                name,
                of,
                unit,
                counting,
                () -> Arrays.stream(values()).map(v -> v + micros).toArray());
    }

    /** The same with its numbers gathered now, so that nothing else of the run is kept for it. */
    public MeasureSample gathered() {
        double[] numbers = values();
        return new MeasureSample(name, of, unit, counting, () -> numbers);
    }

    /** The measure that it sums up to. */
    Measure measure(Summaries summaries) {
        return new Measure(name, of, unit, summary(values(), summaries));
    }

    /** Sums up numbers as those of this measure. */
    Summary summary(double[] numbers, Summaries summaries) {
        return switch (counting) {
            case ASKED -> summaries.of(numbers);
            case FINITE -> summaries.ofFinite(numbers);
            case SHARE -> summaries.ofShare(numbers);
        };
    }
}
