package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.BlameShare;
import org.summitsim.analysis.blame.Slip;
import org.summitsim.engine.Held;
import org.summitsim.model.Disruption;
import org.summitsim.model.Risk;
import org.summitsim.network.Activities;

/** The largest causes of the lateness of goals that can be held at their planned value, or of which there can be more. */
final class Remedies {
    private static final int MOST_PER_GOAL = 3;
    private static final int MOST = 12;
    private static final double LEAST_MINUTES = 0.5;

    private final RunResult run;
    private final Activities activities;

    Remedies(RunResult run) {
        this.run = run;
        activities = run.network().activities();
    }

    /**
     * A cause of the lateness of a goal.
     *
     * @param measure {@code day_end} or {@code lateness}
     * @param of the day or the activity
     * @param share the root; of an activity and its parts all they make together
     * @param instead what is other without it
     */
    record Remedy(String measure, String of, BlameShare share, Instead instead) {}

    /** Those of each goal, the largest first; at most {@value #MOST} different causes in all. */
    List<Remedy> list() {
        Stream<Remedy> days = run.blame().days().stream().flatMap(slip -> of("day_end", slip));
        Stream<Remedy> starts = run.importance().stream()
                .filter(goal -> goal.measure().equals("start"))
                .flatMap(goal -> run.blame().activity(goal.of()).stream())
                .flatMap(slip -> of("lateness", slip));
        List<Remedy> all = Stream.concat(days, starts).toList();
        List<Instead> kept = all.stream()
                .sorted(Comparator.comparingDouble((Remedy r) -> r.share().minutes())
                        .reversed())
                .map(Remedy::instead)
                .distinct()
                .limit(MOST)
                .toList();
        return all.stream().filter(r -> kept.contains(r.instead())).toList();
    }

    private Stream<Remedy> of(String measure, Slip slip) {
        Map<Instead, BlameShare> together = new LinkedHashMap<>();
        for (BlameShare share : slip.shares()) {
            instead(share)
                    .ifPresent(instead -> together.merge(
                            instead,
                            named(share, instead.held()),
                            (a, b) -> new BlameShare(
                                    a.kind(),
                                    a.of(),
                                    a.minutes() + b.minutes(),
                                    a.share() + b.share(),
                                    Math.max(a.often(), b.often()))));
        }
        List<Remedy> remedies = new ArrayList<>();
        together.forEach((instead, share) -> remedies.add(new Remedy(measure, slip.of(), share, instead)));
        return remedies.stream()
                .filter(r -> r.share().minutes() >= LEAST_MINUTES)
                .sorted(Comparator.comparingDouble((Remedy r) -> r.share().minutes())
                        .reversed())
                .limit(MOST_PER_GOAL);
    }

    /** A root under the id of the whole that is held. */
    private BlameShare named(BlameShare share, Held held) {
        return held.what() == Held.What.WORK
                ? new BlameShare(
                        share.kind(), activities.ids().get(held.index()), share.minutes(), share.share(), share.often())
                : share;
    }

    /** What is other without a root; empty for one that cannot be taken away by itself, such as a wait for a person. */
    private Optional<Instead> instead(BlameShare share) {
        return switch (share.kind()) {
            case RESOURCE -> Optional.of(new Instead(Held.NOTHING, Instead.More.RESOURCE, share.of()));
            case PLACE -> Optional.of(new Instead(Held.NOTHING, Instead.More.ROOM, share.of()));
            default -> held(share).map(Instead::of);
        };
    }

    /** What to hold; empty for a root that is no random input. */
    private Optional<Held> held(BlameShare share) {
        var programme = run.network().scenario().programme();
        return switch (share.kind()) {
            case OVERRUN -> found(Held.What.WORK, whole(activities.ids().indexOf(share.of())));
            case DELAY -> found(Held.What.DELAY, activities.ids().indexOf(share.of()));
            case LAG -> found(Held.What.LAGS, activities.ids().indexOf(share.of()));
            case WAY -> found(Held.What.WAYS, activities.ids().indexOf(share.of()));
            case RISK ->
                found(
                        Held.What.RISK,
                        programme.risks().stream().map(Risk::id).toList().indexOf(share.of()));
            case CALL ->
                found(
                        Held.What.CALLS,
                        programme.disturbance().disruptions().stream()
                                .map(Disruption::id)
                                .toList()
                                .indexOf(share.of()));
            default -> Optional.empty();
        };
    }

    private int whole(int a) {
        int parent = a < 0 ? -1 : activities.shape().parent()[a];
        return parent < 0 ? a : parent;
    }

    private static Optional<Held> found(Held.What what, int index) {
        return index < 0 ? Optional.empty() : Optional.of(new Held(what, index));
    }
}
