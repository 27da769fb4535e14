package org.summitsim.analysis;

import org.summitsim.engine.Cause;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * How often an activity's start was bound by one thing.
 *
 * @param activity the id of the activity
 * @param cause what kind of thing
 * @param of the id of the predecessor, person, place or resource, or "" where there is none
 * @param by the id of the activity (or {@code person->entry} for a move) that released it, or ""
 * @param share of the completed starts, 0 to 1
 * @param latenessMinutes mean lateness of the starts so bound, minutes
 */
public record CauseShare(String activity, Cause cause, String of, String by, double share, double latenessMinutes) {
    /** What bound the start of an activity in one replication, of which it has the whole share. */
    public static CauseShare of(Network network, Trajectory played, int activity) {
        long planned = network.activities().plan().start()[activity];
        long late = planned == TimeLine.NONE ? 0 : Math.max(0, played.start()[activity] - planned);
        return new CauseNames(network)
                .share(
                        new CauseTally.Line(
                                activity,
                                played.cause()[activity],
                                played.causeOf()[activity],
                                played.causeBy()[activity],
                                1,
                                late),
                        1);
    }
}
