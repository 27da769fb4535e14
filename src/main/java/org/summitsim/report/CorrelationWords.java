package org.summitsim.report;

import java.util.Locale;
import org.summitsim.analysis.AchievedCorrelation;
import org.summitsim.analysis.AchievedCorrelation.Pair;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What has become of correlations, for readers and for {@code summary.json}. */
final class CorrelationWords {
    /** More pairs than this are told by their range. */
    private static final int LISTED = 45;

    private CorrelationWords() {}

    /** "0.60 asked for, 0.57 to 0.62 reached in 3 pairs". */
    static String sentence(AchievedCorrelation correlation) {
        int pairs = correlation.pairs().size();
        String drives = correlation.transfers().isEmpty()
                ? ""
                : "each drive along " + String.join(", ", correlation.transfers()) + " shares the factor";
        if (pairs == 0) {
            return drives;
        }
        String reached = Double.isNaN(correlation.worst()) ? "too few replications to tell" : reached(correlation);
        return reached + (drives.isEmpty() ? "" : "; " + drives);
    }

    private static String reached(AchievedCorrelation correlation) {
        int pairs = correlation.pairs().size();
        double asked = correlation.pairs().get(0).asked();
        if (correlation.pairs().stream().anyMatch(p -> p.asked() != asked)) {
            return "reached within " + two(correlation.worst()) + " of what was asked for in " + pairs + " pairs";
        }
        String one = two(asked) + " asked for, " + two(correlation.least());
        return pairs == 1
                ? one + " reached"
                : one + " to " + two(correlation.most()) + " reached in " + pairs + " pairs";
    }

    private static String two(double rho) {
        return String.format(Locale.ROOT, "%.2f", rho);
    }

    static ObjectNode json(AchievedCorrelation correlation) {
        ObjectNode node = Json.object();
        node.put("pairs", correlation.pairs().size());
        Json.put(node, "least", correlation.least());
        Json.put(node, "mean", correlation.mean());
        Json.put(node, "most", correlation.most());
        Json.put(node, "worst_difference", correlation.worst());
        if (correlation.pairs().size() <= LISTED) {
            ArrayNode each = node.putArray("each");
            correlation.pairs().forEach(pair -> each.add(json(pair)));
        }
        if (!correlation.transfers().isEmpty()) {
            ArrayNode transfers = node.putArray("transfers");
            correlation.transfers().forEach(transfers::add);
        }
        return node;
    }

    private static ObjectNode json(Pair pair) {
        ObjectNode node = Json.object();
        node.putArray("of").add(pair.first()).add(pair.second());
        Json.put(node, "asked", pair.asked());
        Json.put(node, "achieved", pair.achieved());
        return node;
    }
}
