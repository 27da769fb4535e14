package org.summitsim.experiment.advice;

import org.summitsim.engine.Play;
import org.summitsim.network.TimeLine;

/**
 * When what is due ends as planned, that is without any randomness.
 *
 * @param end when each activity ends, microseconds, {@link TimeLine#NONE} if it does not take place; shape [activities]
 */
record Dues(long[] end) {
    /** Those of a programme as it is. */
    static Dues of(Play play) {
        return new Dues(play.player().baseline().finish().clone());
    }

    /**
     * Whether nothing is planned to end after its due, or no later than it is now if that is past its due already.
     *
     * @param shifted the same programme planned anew
     */
    boolean allow(Play shifted) {
        long[] due = shifted.network().activities().plan().due();
        long[] then = shifted.player().baseline().finish();
        for (int a = 0; a < end.length; a++) {
            // What does not take place ends before all else, so one that begins to is later too.
            if (due[a] != TimeLine.NONE && then[a] > due[a] && then[a] > end[a]) {
                return false;
            }
        }
        return true;
    }
}
