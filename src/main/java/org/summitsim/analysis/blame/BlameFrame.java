package org.summitsim.analysis.blame;

import java.util.List;
import java.util.Map;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** What blame needs to know before the first replication. Immutable and shared by all workers. */
public final class BlameFrame {
    private final Reference reference;
    private final Roots roots;

    private BlameFrame(Reference reference, Roots roots) {
        this.reference = reference;
        this.roots = roots;
    }

    Reference reference() {
        return reference;
    }

    Roots roots() {
        return roots;
    }

    /**
     * The frame of a network.
     *
     * @param baseline its baseline; read now and not kept
     * @param days the activities of each day, in file order, without parts, by what the day is called, in their order
     */
    public static BlameFrame of(Network network, Trajectory baseline, Map<String, List<Integer>> days) {
        int[][] members = days.values().stream()
                .map(day -> day.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        List<String> names = List.copyOf(days.keySet());
        return new BlameFrame(Reference.of(network, baseline, members, names), new Roots(network));
    }

    int activities() {
        return reference.network().activities().size();
    }

    /** Things that are blamed for: activities, then days, then the programme. */
    int things() {
        return programme() + 1;
    }

    int day(int d) {
        return activities() + d;
    }

    int programme() {
        return activities() + reference.days().length;
    }

    /** The planned start of an activity, without one its baseline start, {@link TimeLine#NONE} if it has neither. */
    long planned(int a) {
        long planned = reference.network().activities().plan().start()[a];
        return planned == TimeLine.NONE ? reference.moment()[a] : planned;
    }

    /** Whether the lateness of an activity counts in that of the programme. */
    boolean counts(int a) {
        var activities = reference.network().activities();
        return activities.shape().parent()[a] < 0 && activities.plan().start()[a] != TimeLine.NONE;
    }
}
