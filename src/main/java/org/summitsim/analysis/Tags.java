package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.network.Activities;

/** The meetings and legs that share a tag: of several alike it matters how many take place, and less which. */
public final class Tags {
    private Tags() {}

    /** The meetings and legs by each tag that at least two of them have, in the order of the file. */
    public static Map<String, List<Integer>> shared(Activities activities) {
        Map<String, List<Integer>> tagged = new LinkedHashMap<>();
        for (int a = 0; a < activities.size(); a++) {
            boolean whole = activities.shape().parent()[a] < 0
                    && !activities.kinds().get(a).isPart();
            for (String tag : whole ? activities.entries().get(a).terms().tags() : List.<String>of()) {
                tagged.computeIfAbsent(tag, t -> new ArrayList<>()).add(a);
            }
        }
        tagged.values().removeIf(members -> members.size() < 2);
        return tagged;
    }
}
