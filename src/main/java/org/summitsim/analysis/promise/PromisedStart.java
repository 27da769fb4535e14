package org.summitsim.analysis.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Terms;
import org.summitsim.network.Activities;
import org.summitsim.network.Activities.Kind;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * A planned start that is to be kept.
 *
 * @param activity which one
 * @param planned when it is planned, microseconds
 * @param latest the latest start that keeps it: by its contract, else by its tolerance, microseconds
 * @param wanted how often it is to be kept, 0 to 1: as its contract says, else {@value #USUAL}
 * @param hasContract whether a contract says so
 */
public record PromisedStart(int activity, long planned, long latest, double wanted, boolean hasContract) {
    /** How often a start without a contract should be kept. */
    public static final double USUAL = 0.9;

    /** All planned starts of meetings, legs and their parts, in file order. */
    public static List<PromisedStart> list(Network network) {
        Activities activities = network.activities();
        Map<String, Terms> terms = terms(network);
        List<PromisedStart> all = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            Kind kind = activities.kinds().get(a);
            if (activities.plan().start()[a] != TimeLine.NONE && kind != Kind.ADVANCE && kind != Kind.CARRIED) {
                all.add(of(activities, a, terms.get(activities.ids().get(a))));
            }
        }
        return all;
    }

    private static PromisedStart of(Activities activities, int a, @Nullable Terms terms) {
        long planned = activities.plan().start()[a];
        if (terms != null && terms.contract().isPresent()) {
            Terms.Contract contract = terms.contract().get();
            return new PromisedStart(
                    a, planned, planned + TimeLine.micros(contract.within()), contract.probability(), true);
        }
        return new PromisedStart(a, planned, planned + activities.plan().tolerance()[a], USUAL, false);
    }

    private static Map<String, Terms> terms(Network network) {
        Map<String, Terms> terms = new HashMap<>();
        for (Entry entry : network.scenario().programme().entries()) {
            terms.put(entry.id(), entry.terms());
            for (AgendaItem item : entry.agenda().items()) {
                terms.put(item.id(), item.terms());
            }
        }
        return terms;
    }
}
