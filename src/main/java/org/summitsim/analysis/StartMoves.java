package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import org.summitsim.statistics.Interval;

/**
 * How the starts of a variant differ from those of the base.
 *
 * @param moved the starts of all that both have, in the base's file order
 * @param added the ids of meetings and legs that only the variant has
 * @param gone the ids of those that only the base has
 */
public record StartMoves(List<Move> moved, List<String> added, List<String> gone) {
    /** Nothing differs. */
    public static final StartMoves NONE = new StartMoves(List.of(), List.of(), List.of());

    public StartMoves {
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /**
     * One start.
     *
     * @param activity its id
     * @param inBase its place among the base's activities
     * @param inVariant its place among the variant's
     * @param before its mean in the base, microseconds since the base's clock start, over the replications in which it came in both
     * @param after its mean in the variant, on the same scale, over the same replications
     * @param n in how many replications it came in both
     * @param shift the mean of variant - base over those, microseconds; NaN of none
     * @param interval for it, 95 %
     */
    public record Move(
            String activity,
            int inBase,
            int inVariant,
            double before,
            double after,
            long n,
            double shift,
            Optional<Interval> interval) {

        /** Whether it surely moved, on average, and by at least so many microseconds as far as is known. */
        public boolean isMove(double least) {
            return Math.abs(shift) >= least
                    && interval.map(i -> i.low() > 0 || i.high() < 0).orElse(false);
        }
    }
}
