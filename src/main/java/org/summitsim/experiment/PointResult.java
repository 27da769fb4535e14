package org.summitsim.experiment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What came of a point. */
public sealed interface PointResult extends Serializable {
    /** Which. */
    Point point();

    /**
     * It was played.
     *
     * @param start the moment 0 of its clock
     * @param replications how often it was played
     * @param stuck in how many of them nothing could go on
     * @param figures for each goal what came of it
     * @param broken the limits, as they were written, that it does not keep
     */
    record Played(Point point, Instant start, int replications, int stuck, List<Figure> figures, List<String> broken)
            implements PointResult {
        public Played {
            figures = List.copyOf(figures);
            broken = List.copyOf(broken);
        }
    }

    /**
     * It could not be played.
     *
     * @param reason why, in one line
     */
    record Failed(Point point, String reason) implements PointResult {}

    /**
     * What came of a goal, in the unit of its measure: of a moment, microseconds since the moment 0.
     *
     * @param mean of those replications in which it happened; NaN where it never did
     * @param halfWidth half the width of its 95 % interval; NaN where there is none
     * @param batches how far the means of the batches of replications ({@link Effort#batches}) are from the mean; empty where one of
     *     them has none
     */
    record Figure(double mean, double halfWidth, List<Double> batches) implements Serializable {
        public Figure {
            batches = List.copyOf(batches);
        }
    }
}
