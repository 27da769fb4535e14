package org.summitsim.analysis.blame;

import java.util.List;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * The baseline as blame needs it: its moments, how long it held activities open, and how many rounds they had. Immutable, shared by
 * all workers.
 *
 * @param network what is played
 * @param moment by {@link Nodes}, microseconds, {@link TimeLine#NONE} for what the baseline has not; a start that it has not but
 *     that is planned is there as planned
 * @param held how long each activity was held open after its work was done, microseconds
 * @param rounds how many rounds each had
 * @param days the activities of each day, without parts
 * @param names what days are called
 * @param ends when each day ends in the baseline
 */
record Reference(
        Network network, long[] moment, long[] held, int[] rounds, int[][] days, List<String> names, long[] ends) {

    static Reference of(Network network, Trajectory baseline, int[][] days, List<String> names) {
        Nodes nodes = nodes(network);
        long[] moment = new long[nodes.size()];
        for (int node = 0; node < moment.length; node++) {
            moment[node] = nodes.time(baseline, node);
        }
        long[] held = new long[nodes.activities()];
        for (int a = 0; a < held.length; a++) {
            held[a] = held(baseline, a);
            if (moment[a] == TimeLine.NONE) {
                moment[a] = network.activities().plan().start()[a];
            }
        }
        long[] ends = new long[days.length];
        for (int d = 0; d < days.length; d++) {
            ends[d] = TimeLine.NONE;
            for (int a : days[d]) {
                ends[d] = Math.max(ends[d], baseline.finish()[a]);
            }
        }
        return new Reference(network, moment, held, baseline.rounds().clone(), days, List.copyOf(names), ends);
    }

    static Nodes nodes(Network network) {
        return new Nodes(network.activities().size(), network.travel().moves().size());
    }

    /** How long an activity without parts was held open after its work was done. */
    static long held(Trajectory played, int a) {
        if (played.finishBy()[a] < 0) {
            return 0;
        }
        long end = played.start()[a] + played.worked()[a] + played.interrupted()[a];
        return Math.max(0, played.finish()[a] - end);
    }
}
