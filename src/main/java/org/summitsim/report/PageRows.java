package org.summitsim.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitsim.analysis.Measure;
import org.summitsim.network.Activities;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The activities of a programme as the page's scripts read them: when, where, who, how likely on time, and why not. */
final class PageRows {
    private static final int CAUSES = 3;
    private static final double LEAST_MINUTES = 0.5;

    private final Programme programme;
    private final Activities activities;
    private final List<String> tags;
    private final Map<Integer, Integer> position;
    private final RootWords roots;
    private final CauseWords causes;

    /**
     * Activities of a page.
     *
     * @param tags all tags, in the order in which the page has them
     * @param position where each activity stands on the page
     */
    PageRows(Programme programme, List<String> tags, Map<Integer, Integer> position) {
        this.programme = programme;
        this.activities = programme.run().network().activities();
        this.tags = tags;
        this.position = position;
        this.roots = RootWords.byTitle(programme.run().network());
        this.causes = CauseWords.byTitle(programme.run().network());
    }

    /**
     * An activity.
     *
     * @param day the position of its day
     */
    ObjectNode row(Row row, int day) {
        int a = row.index();
        ObjectNode node = Json.object();
        node.put("title", row.title());
        int parent = activities.shape().parent()[a];
        if (parent >= 0) {
            node.put("part", position.getOrDefault(parent, -1));
        }
        node.put("day", day);
        node.putArray("zone")
                .add(activities.shape().zone()[a])
                .add(activities.shape().endZone()[a]);
        place(row, node);
        int whole = parent < 0 ? a : parent;
        put(node, "who", people(a, whole));
        put(node, "uses", items(activities.needs().uses(), a));
        put(node, "tags", tags(whole));
        times(node, "start", row.start(), row.measure("start"));
        times(node, "end", row.finish(), row.measure("finish"));
        if (row.due() != TimeLine.NONE) {
            node.put("due", Math.round(row.due() / (double) TimeLine.MINUTE));
        }
        promises(row, node);
        why(row, node);
        return node;
    }

    private void place(Row row, ObjectNode node) {
        int from = activities.shape().place()[row.index()];
        int to = activities.shape().endPlace()[row.index()];
        if (from >= 0 || to >= 0) {
            node.putArray("place").add(from).add(to);
        }
    }

    private Set<Integer> people(int a, int whole) {
        Set<Integer> who = new LinkedHashSet<>(items(activities.needs().people(), a == whole ? whole : a));
        who.addAll(items(activities.needs().joins(), a));
        return who;
    }

    private Set<Integer> tags(int whole) {
        Set<Integer> own = new LinkedHashSet<>();
        activities.entries().get(whole).terms().tags().forEach(tag -> own.add(tags.indexOf(tag)));
        return own;
    }

    private static Set<Integer> items(Rows rows, int a) {
        Set<Integer> items = new LinkedHashSet<>();
        if (a + 1 < rows.at().length) {
            for (int k = rows.at()[a]; k < rows.at()[a + 1]; k++) {
                items.add(rows.items()[k]);
            }
        }
        return items;
    }

    private static void put(ObjectNode node, String key, Set<Integer> numbers) {
        if (!numbers.isEmpty()) {
            ArrayNode array = node.putArray(key);
            numbers.forEach(array::add);
        }
    }

    /** Planned, one in ten earlier, usual, one in ten later. */
    private static void times(ObjectNode node, String key, long planned, Optional<Measure> measure) {
        ArrayNode array = node.putArray(key);
        PageClock.add(array, (double) planned);
        PageClock.add(array, measure.map(Figures::early).orElse(Double.NaN));
        PageClock.add(array, measure.map(Figures::usual).orElse(Double.NaN));
        PageClock.add(array, measure.map(Figures::late).orElse(Double.NaN));
    }

    private static void promises(Row row, ObjectNode node) {
        List<Promise> promises = Promise.list(row);
        if (promises.isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray("promises");
        for (Promise promise : promises) {
            ObjectNode told = array.addObject();
            told.put("what", what(promise));
            Json.put(told, "chance", promise.chance());
            told.put("percent", Words.percent(promise.chance(), promise.threshold()));
            told.put("words", Chances.words(promise.chance()));
            if (promise.kind() == Promise.Kind.CONTRACT) {
                told.put("needs", Words.percent(promise.wanted()));
            }
            if (promise.atRisk()) {
                told.put("risk", true);
            }
        }
    }

    private static String what(Promise promise) {
        return switch (promise.kind()) {
            case START -> "Starts on time";
            case CONTRACT -> "Starts as agreed";
            case DUE -> "Is over when due";
        };
    }

    private void why(Row row, ObjectNode node) {
        Map<String, String> told = new LinkedHashMap<>();
        programme
                .run()
                .blame()
                .activity(row.id())
                .filter(slip -> slip.minutes() >= LEAST_MINUTES)
                .ifPresent(slip -> {
                    node.put("late", Words.shortWait(slip.minutes()));
                    roots.largest(slip, CAUSES).forEach((root, minutes) -> told.put(root, Words.shortWait(minutes)));
                });
        if (!told.isEmpty()) {
            ArrayNode array = node.putArray("why");
            told.forEach((root, minutes) -> array.addArray().add(root).add(minutes));
        }
        row.hold().ifPresent(c -> node.put("hold", Words.percent(c.share()) + " " + causes.of(c)));
        if (row.isDoubtful()) {
            node.put("held", Chances.words(row.mean("p_held")));
        }
    }
}
