package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.summitsim.analysis.SweepRow.Figure;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Moments;
import org.summitsim.statistics.Summary;

/**
 * Adds up a goal over some points of a sweep. What differs between such levels is told by a contrast: a sum of their means with
 * weights that were fixed before looking.
 */
final class LevelTally {
    /** So many that Student's law is the normal one. */
    private static final long MANY = 1_000_000;

    private final Moments means = new Moments();
    private final Moments halfWidths = new Moments();
    private double[] batches = {};

    void accept(Figure figure) {
        if (means.n() == 0) {
            batches = new double[figure.batches().size()];
        } else if (figure.batches().size() != batches.length) {
            batches = new double[0];
        }
        means.accept(figure.mean());
        if (Double.isFinite(figure.halfWidth())) {
            halfWidths.accept(figure.halfWidth());
        }
        for (int b = 0; b < batches.length; b++) {
            batches[b] += figure.mean() + figure.batches().get(b);
        }
    }

    Moments means() {
        return means;
    }

    /** The mean of the points' half-widths; NaN if none has one. */
    double halfWidth() {
        return halfWidths.mean();
    }

    /** The weighted sum of the means of levels. */
    static double sum(List<LevelTally> levels, double[] weights) {
        return IntStream.range(0, weights.length)
                .filter(k -> weights[k] != 0)
                .mapToDouble(k -> weights[k] * levels.get(k).means.mean())
                .sum();
    }

    /**
     * Half the width of the interval of a contrast. Where batches are known, Student's over what it is in each of them: as they are
     * played on the same random numbers at all points, nothing is left of what these do to all. Else as if levels erred independently
     * and all points of a level alike, which on common random numbers is on the safe side.
     *
     * @param level of the interval, strictly between 0 and 1
     * @return NaN if nothing is known of it
     */
    static double halfWidth(List<LevelTally> levels, double[] weights, double level) {
        int[] used =
                IntStream.range(0, weights.length).filter(k -> weights[k] != 0).toArray();
        int size =
                IntStream.of(used).map(k -> levels.get(k).batches.length).min().orElse(0);
        boolean equal = IntStream.of(used).allMatch(k -> levels.get(k).batches.length == size);
        if (equal && size > 1) {
            Moments each = new Moments();
            for (int b = 0; b < size; b++) {
                int batch = b;
                each.accept(IntStream.of(used)
                        .mapToDouble(k -> weights[k] * levels.get(k).batch(batch))
                        .sum());
            }
            return half(Intervals.meanT(size, each.mean(), each.sd(), level));
        }
        OptionalDouble width =
                IntStream.of(used).mapToDouble(k -> levels.get(k).halfWidth()).average();
        double weight = Math.sqrt(
                IntStream.of(used).mapToDouble(k -> weights[k] * weights[k]).sum());
        double normal = half(Intervals.ofEstimate(0, 1, MANY, Summary.LEVEL));
        return half(Intervals.ofEstimate(0, weight * width.orElse(Double.NaN) / normal, MANY, level));
    }

    private double batch(int b) {
        return batches[b] / means.n();
    }

    private static double half(Optional<Interval> interval) {
        return interval.map(Interval::halfWidth).orElse(Double.NaN);
    }
}
