package org.summitsim.report;

import java.util.Arrays;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;

/** Summaries of made-up samples. */
final class SampleSummaries {
    private SampleSummaries() {}

    static Summary of(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double[] finite = Arrays.stream(sample).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(finite).average().orElse(Double.POSITIVE_INFINITY);
        double squares = Arrays.stream(finite).map(x -> (x - mean) * (x - mean)).sum();
        double sd = finite.length < 2 ? 0 : Math.sqrt(squares / (finite.length - 1));
        double half = 1.96 * sd / Math.sqrt(finite.length);
        double[] quantiles = Arrays.stream(Figures.PERCENTS)
                .mapToDouble(p -> sorted[Math.min(sorted.length - 1, sorted.length * p / 100)])
                .toArray();
        return new Summary(finite.length, mean, sd, new Interval(mean - half, mean + half, 0.95, "t"), quantiles);
    }
}
