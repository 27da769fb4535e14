package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;

/**
 * What came of one point of a sweep: a row of its table.
 *
 * @param number its place in the design, from 0
 * @param values for each axis what it has here, as it was played; empty where the scenario was left as it is
 * @param replications how often it was played; 0 if it failed
 * @param figures for each goal what came of it; empty if it failed
 * @param failure why it could not be played
 */
public record SweepRow(
        long number, List<String> values, int replications, List<Figure> figures, Optional<String> failure) {
    public SweepRow {
        values = List.copyOf(values);
        figures = List.copyOf(figures);
    }

    /**
     * What came of a goal, in the unit of its measure: of a moment, microseconds since the clock's start.
     *
     * @param mean its mean; infinite where it never happened, NaN where nothing was measured
     * @param halfWidth half the width of its 95 % interval, in the same unit (of a moment, microseconds); NaN where there is none
     * @param batches how far the mean of each of a fixed number of equal parts of its replications is from the mean, in the same
     *     unit; part k of all points is played with the same random numbers. Empty where nobody noted it
     */
    public record Figure(double mean, double halfWidth, List<Double> batches) {
        public Figure {
            batches = List.copyOf(batches);
        }

        /** A figure of which only the whole is known. */
        public static Figure of(double mean, double halfWidth) {
            return new Figure(mean, halfWidth, List.of());
        }

        /** That of a summary. */
        public static Figure of(Summary summary) {
            return of(
                    summary.mean(), summary.interval().map(Interval::halfWidth).orElse(Double.NaN));
        }
    }
}
