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
 * The contracts that protect starts (rule 36 of the rules of play).
 *
 * @param latest the latest start that keeps the contract of each activity, {@link TimeLine#NONE} if there is no contract
 */
record Promised(long[] latest) {

    static Promised of(Network network) {
        Activities activities = network.activities();
        long[] latest = new long[activities.size()];
        Arrays.fill(latest, TimeLine.NONE);
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
            if (start != TimeLine.NONE && own != null && own.contract().isPresent()) {
                latest[a] = start + TimeLine.micros(own.contract().get().within());
            }
        }
        return new Promised(latest);
    }

    boolean has(int a) {
        return latest[a] != TimeLine.NONE;
    }

    boolean any() {
        return Arrays.stream(latest).anyMatch(moment -> moment != TimeLine.NONE);
    }
}
