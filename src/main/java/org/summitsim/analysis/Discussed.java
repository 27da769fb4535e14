package org.summitsim.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.model.AgendaItem;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;

/**
 * The meetings of which not everything may be discussed though they take place, and what each of their items counts. Of all other
 * meetings nothing needs to be kept: all is discussed or, where they do not take place, nothing. Immutable.
 *
 * @param network what is played
 * @param meetings the numbers of the meetings, ascending
 * @param items the numbers of their items, ascending
 * @param weight weight times planned duration of each activity that is an item, shape [activities]
 */
record Discussed(Network network, int[] meetings, int[] items, double[] weight) {

    static Discussed of(Network network, boolean[] doubtful) {
        Activities all = network.activities();
        boolean[] asked = new boolean[all.size()];
        for (int a = 0; a < asked.length; a++) {
            boolean carried = network.slots().carries().reserve()[a] >= 0;
            if (isItem(network, a)
                    && (carried
                            || doubtful[a]
                            || !network.slots().extendsOver(all.shape().parent()[a]))) {
                asked[all.shape().parent()[a]] = true;
            }
        }
        int[] meetings = IntStream.range(0, asked.length).filter(a -> asked[a]).toArray();
        int[] items = IntStream.range(0, asked.length)
                .filter(a -> isItem(network, a) && asked[all.shape().parent()[a]])
                .toArray();
        return new Discussed(network, meetings, items, weights(network));
    }

    static boolean isItem(Network network, int a) {
        return network.activities().kinds().get(a) == Activities.Kind.ITEM;
    }

    private static double[] weights(Network network) {
        Map<String, Double> written = new HashMap<>();
        network.scenario().programme().entries().forEach(entry -> {
            for (AgendaItem item : entry.agenda().items()) {
                written.put(item.id(), item.terms().weight());
            }
        });
        double[] weight = new double[network.activities().size()];
        for (int a = 0; a < weight.length; a++) {
            double each = written.getOrDefault(network.activities().ids().get(a), 0.0);
            weight[a] = isItem(network, a) ? each * network.activities().plan().duration()[a] : 0;
        }
        return weight;
    }

    /** The row of a meeting among {@link #meetings}, negative if it is not one of them. */
    int row(int meeting) {
        return Arrays.binarySearch(meetings, meeting);
    }

    /** The row of an item among {@link #items}, negative if it is not one of them. */
    int itemRow(int item) {
        return Arrays.binarySearch(items, item);
    }

    /** The share of a meeting's agenda that was discussed, there or where it was carried to, 0 to 1 (rule 19). */
    double coverage(Trajectory played, int meeting) {
        int last = meeting + network.activities().shape().parts()[meeting];
        double whole = 0;
        double done = 0;
        for (int a = meeting + 1; a <= last; a++) {
            whole += weight[a];
            done += weight[a] == 0 ? 0 : weight[a] * share(played, a);
        }
        return whole == 0 ? 1 : Math.min(1, done / whole);
    }

    private double share(Trajectory played, int item) {
        double here = done(played, item);
        return elsewhere(played, item)
                ? here + (1 - here) * done(played, network.slots().carries().reserve()[item])
                : here;
    }

    /** Whether an item, or what was left of it, was discussed at another meeting. */
    boolean elsewhere(Trajectory played, int item) {
        int reserve = network.slots().carries().reserve()[item];
        return reserve >= 0 && played.carried()[item] && played.state()[reserve] == State.DONE;
    }

    /** How much of what it needed an activity was worked at, 0 to 1. */
    static double done(Trajectory played, int a) {
        if (played.state()[a] != State.DONE) {
            return 0;
        }
        long needed = played.needed()[a];
        return needed <= 0 ? 1 : Math.min(1, played.worked()[a] / (double) needed);
    }
}
