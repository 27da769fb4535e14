package org.summitsim.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Terms;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * The contracts that protect starts (rules 32 and 36 of the rules of play).
 *
 * @param latest the latest start that keeps the contract of each activity, {@link TimeLine#NONE} if there is no contract
 * @param conditional whether a condition decides if each takes place
 */
record Promised(long[] latest, boolean[] conditional) {

    static Promised of(Network network) {
        Activities activities = network.activities();
        long[] latest = new long[activities.size()];
        Arrays.fill(latest, TimeLine.NONE);
        boolean[] conditional = new boolean[latest.length];
        Map<String, Terms> terms = new HashMap<>();
        for (Entry entry : network.scenario().programme().entries()) {
            terms.put(entry.id(), entry.terms());
            for (AgendaItem item : entry.agenda().items()) {
                terms.put(item.id(), item.terms());
            }
        }
        List<String> ids = activities.ids();
        for (int a = 0; a < latest.length; a++) {
            long start = activities.plan().start()[a];
            Terms own = terms.get(ids.get(a));
            conditional[a] = !activities.entries().get(a).course().when().isEmpty();
            if (start != TimeLine.NONE && own != null && own.contract().isPresent()) {
                latest[a] = start + TimeLine.micros(own.contract().get().within());
            }
        }
        return new Promised(latest, conditional);
    }

    boolean has(int a) {
        return latest[a] != TimeLine.NONE;
    }

    /**
     * Whether a start keeps the contract of an activity: 1 or 0, or NaN where a condition skipped it, for then nobody asks. What
     * is skipped for another reason has broken its promise.
     *
     * @param start as a {@link Block} has it
     */
    double kept(int a, long start) {
        if (start == Block.SKIPPED) {
            return conditional[a] ? Double.NaN : 0;
        }
        return Block.moment(start) <= latest[a] ? 1 : 0;
    }

    boolean any() {
        return Arrays.stream(latest).anyMatch(moment -> moment != TimeLine.NONE);
    }
}
