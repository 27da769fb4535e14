package org.summitsim.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.analysis.blame.BlameShare;
import org.summitsim.analysis.blame.RootKind;
import org.summitsim.analysis.blame.Slip;
import org.summitsim.network.Network;

/** What lateness begins with, in words. */
final class RootWords {
    /** As many roots are named in a sentence. */
    private static final int NAMED = 3;
    /** What is less on average is not named. */
    private static final double NOTICED_MINUTES = 0.05;

    private static final double TENTH = 0.1;

    private final Names names;
    private final Map<String, String> risks = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();

    private RootWords(Network network, boolean titled) {
        names = new Names(network, titled);
        network.scenario()
                .programme()
                .risks()
                .forEach(r -> risks.put(r.id(), titled && !r.title().isBlank() ? r.title() : r.id()));
        var activities = network.activities();
        for (int a = 0; a < activities.size(); a++) {
            int parent = activities.shape().parent()[a];
            String id = activities.ids().get(a);
            wholes.put(id, parent < 0 ? id : activities.ids().get(parent));
        }
    }

    /** Words that call activities by their titles. */
    static RootWords byTitle(Network network) {
        return new RootWords(network, true);
    }

    /** Words that call activities by their ids, which are shorter. */
    static RootWords byId(Network network) {
        return new RootWords(network, false);
    }

    /** A root: "the overrun of Expanded summit". */
    String of(RootKind kind, String of) {
        String activity = names.activity(of);
        return switch (kind) {
            case OVERRUN -> "the overrun of " + activity;
            case ROUNDS -> "further rounds of " + activity;
            case DELAY -> "the late start of " + activity;
            case RISK -> "the risk " + risks.getOrDefault(of, of);
            case RISKS -> "several risks to " + activity;
            case INTERRUPTION -> "interruptions of " + activity;
            case CALL -> names.disruption(of).orElse(of);
            case LAG -> "a longer time before " + activity;
            case WAY -> "the way to " + activity;
            case RETURN -> "the way back of " + names.thing(of);
            case PERSON -> "waiting for " + names.thing(of);
            case PLACE -> "room in " + names.thing(of);
            case RESOURCE -> "a shortage of " + names.thing(of);
            case HOURS -> "missed hours of " + activity;
            case HELD_OPEN -> "things held open for " + activity;
            case UNPLANNED -> activity + ", which the plan has not";
            case OTHERWISE -> "another course before " + activity;
            case PLAN -> "the plan itself";
            case SMALL -> "many small causes";
        };
    }

    /**
     * What made something late: "5.2 min by the overrun of x, 1.9 min by waiting for y, 0.9 min by 4 others (the largest: the way to z,
     * 0.4 min)".
     */
    String shares(Slip slip) {
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(byWhole(slip).entrySet());
        sorted.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        boolean unknown = sorted.removeIf(root -> root.getKey().equals(of(RootKind.SMALL, "")));
        List<String> told = new ArrayList<>();
        double rest = slip.minutes();
        for (Map.Entry<String, Double> root : sorted) {
            if (told.size() < NAMED && root.getValue() >= Math.max(NOTICED_MINUTES, TENTH * slip.minutes())) {
                told.add(Words.shortWait(root.getValue()) + " by " + root.getKey());
                rest -= root.getValue();
            }
        }
        if (rest < NOTICED_MINUTES) {
            return told.size() == 1 ? "all of it by " + sorted.get(0).getKey() : String.join(", ", told);
        }
        told.add(Words.shortWait(rest) + " by " + others(sorted.subList(told.size(), sorted.size()), unknown));
        return String.join(", ", told);
    }

    /** Roots that are not worth a name each: how many, and the largest. */
    private static String others(List<Map.Entry<String, Double>> roots, boolean unknown) {
        if (roots.isEmpty()) {
            return "many small causes";
        }
        Map.Entry<String, Double> largest = roots.get(0);
        if (roots.size() == 1 && !unknown) {
            return largest.getKey();
        }
        String size = Words.shortWait(largest.getValue());
        return (unknown ? "over " : "") + roots.size() + " others"
                + (largest.getValue() < NOTICED_MINUTES
                        ? ""
                        : " (the largest: " + largest.getKey() + ", " + size + ")");
    }

    /** The largest roots and their mean minutes, largest first, without what is not worth a name. */
    Map<String, Double> largest(Slip slip, int most) {
        Map<String, Double> largest = new LinkedHashMap<>();
        byWhole(slip).entrySet().stream()
                .filter(root -> root.getValue() >= NOTICED_MINUTES)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .forEach(root -> largest.put(root.getKey(), root.getValue()));
        return largest;
    }

    /** Minutes by root; what parts of one meeting or leg make is put together. */
    private Map<String, Double> byWhole(Slip slip) {
        Map<String, Double> minutes = new LinkedHashMap<>();
        for (BlameShare share : slip.shares()) {
            boolean part = share.kind() == RootKind.OVERRUN || share.kind() == RootKind.INTERRUPTION;
            String of = part ? wholes.getOrDefault(share.of(), share.of()) : share.of();
            boolean own = share.kind() == RootKind.DELAY && of.equals(slip.of());
            minutes.merge(own ? "its own late start" : of(share.kind(), of), share.minutes(), Double::sum);
        }
        return minutes;
    }
}
