package org.summitsim.report;

import java.util.Map;
import java.util.Optional;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.experiment.Showcase.Kind;
import org.summitsim.experiment.Showcase.Shown;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A replication as the page's scripts play it: when activities ran and where, what people and resources did, and what is told of it.
 * Moments are minutes since the clock's start, to a tenth and down, so that nothing seems later than what follows it.
 */
final class PageReplay {
    /** What is larger would make a page that no browser likes. */
    private static final int MOST_ACTIVITIES = 1500;

    private static final long TENTH = TimeLine.MINUTE / 10;

    private final Programme programme;
    private final Trace trace;
    private final Trajectory played;
    private final Map<Integer, Integer> position;
    private final int activities;

    private PageReplay(Programme programme, Trace trace, Map<Integer, Integer> position) {
        this.programme = programme;
        this.trace = trace;
        this.played = trace.played();
        this.position = position;
        this.activities = programme.run().network().activities().size();
    }

    /**
     * The replications that the page can play; none of a programme that is too large for that.
     *
     * @param position where each activity stands on the page
     */
    static ArrayNode of(Programme programme, Map<Integer, Integer> position) {
        ArrayNode all = Json.object().putArray("replays");
        if (programme.run().network().activities().size() <= MOST_ACTIVITIES) {
            programme.shown().forEach(s -> all.add(new PageReplay(programme, s.trace(), position).node(s)));
        }
        return all;
    }

    private ObjectNode node(Shown shown) {
        ObjectNode node = Json.object();
        node.put("title", title(shown.kind()));
        node.put(
                "number",
                "replication " + shown.number() + " of "
                        + programme.run().facts().replications());
        runs(node.putArray("runs"));
        uses(node.putArray("people"), played.people());
        uses(node.putArray("resources"), played.resources());
        PageQueues.put(node, trace);
        ArrayNode told = node.putArray("told");
        Narrative.sentences(trace)
                .forEach(s -> add(told.addArray(), s.at())
                        .add(trace.network().time().zones().indexOf(s.zone()))
                        .add(s.sentence()));
        return node;
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case USUAL -> "A usual course: half are later";
            case LATE -> "A late one: one in ten is later";
            case LATEST -> "The latest of all";
        };
    }

    private static ArrayNode add(ArrayNode array, long micros) {
        return array.add(Math.floorDiv(micros, TENTH) / 10.0);
    }

    private void runs(ArrayNode runs) {
        Activities all = programme.run().network().activities();
        for (int a = 0; a < activities; a++) {
            Optional<Integer> at = Optional.ofNullable(position.get(a));
            boolean told = at.isPresent() && !all.kinds().get(a).isPart();
            if (told && played.start()[a] != TimeLine.NONE && played.finish()[a] != TimeLine.NONE) {
                ArrayNode run = runs.addArray().add(at.get().intValue());
                add(run, played.start()[a]);
                add(run, played.finish()[a]);
                add(run, played.ready()[a] == TimeLine.NONE ? played.start()[a] : played.ready()[a]);
                run.add(played.place()[a] < 0 ? all.shape().place()[a] : played.place()[a]);
            }
        }
    }

    /** Who, what he does (by {@link UseLog.Use}), in which activity or -1, from, to. */
    private void uses(ArrayNode uses, UseLog log) {
        for (int k = 0; k < log.size(); k++) {
            if (log.from(k) < log.to(k)) {
                ArrayNode use = uses.addArray().add(log.who(k)).add(log.use(k).ordinal());
                use.add(activity(log.by(k)));
                add(use, log.from(k));
                add(use, log.to(k));
            }
        }
    }

    private int activity(int by) {
        int whole = by >= 0 && by < activities
                ? programme.run().network().activities().shape().parent()[by]
                : -1;
        return position.getOrDefault(whole >= 0 ? whole : by, -1);
    }
}
