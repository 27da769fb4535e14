package org.summitsim.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Standing;
import org.summitsim.analysis.Targets;
import org.summitsim.analysis.Verdict;
import org.summitsim.model.Goal;

/** What the file says of the goals of a comparison: their targets, and how much each counts. Immutable. */
final class ContestAims {
    private final Contest contest;

    ContestAims(Contest contest) {
        this.contest = contest;
    }

    /** The goal of the file; nothing for a measure that is none of its goals. */
    Optional<Goal> find(GoalContrast goal) {
        return contest.base().network().scenario().programme().aims().goals().stream()
                .filter(g -> g.of().equals(goal.measure()))
                .findFirst();
    }

    /** What a goal is called in lists: by its name in the file, else by that of the measure. */
    String name(GoalContrast goal) {
        return find(goal).map(Goal::id).orElse(goal.measure());
    }

    /** How much a goal counts; 1 for one that is not in the file. */
    double weight(GoalContrast goal) {
        return find(goal).map(Goal::weight).orElse(1.0);
    }

    /** Whether some goals count more than others. */
    boolean isWeighted() {
        return contest.comparison().goals().stream()
                        .mapToDouble(this::weight)
                        .distinct()
                        .count()
                > 1;
    }

    /** The figure to reach, moments on the base's clock; nothing where there is no target. */
    Optional<Double> target(GoalContrast goal) {
        return find(goal)
                .flatMap(Goal::target)
                .map(target -> Targets.figure(target, contest.time(), contest.zone(goal)));
    }

    /** Whether a contender reaches the target, and how sure that is; nothing where there is no target or it has no such measure. */
    Optional<Verdict> verdict(GoalContrast goal, int contender) {
        Optional<Standing> standing = goal.standings().get(contender);
        return find(goal)
                .filter(g -> g.target().isPresent())
                .flatMap(g -> standing.map(s -> new Verdict(g, s.measure(), goal.direction(), target(goal))));
    }

    /** The same in a word, with something behind it where that is not for sure; "" where there is no target. */
    String outcome(GoalContrast goal, int contender, String unsure) {
        return verdict(goal, contender)
                .map(v -> (v.reached() ? "reached" : "missed") + (v.isSure() ? "" : unsure))
                .orElse("");
    }

    private boolean isSure(GoalContrast goal) {
        return IntStream.range(0, goal.standings().size())
                .mapToObj(i -> verdict(goal, i))
                .flatMap(Optional::stream)
                .allMatch(Verdict::isSure);
    }

    /** What the file says of a goal: "Target: at most 2.0 min. Weight: 3 of 5"; "" where it says nothing. */
    String rule(GoalContrast goal, GoalFigures figures) {
        boolean least = goal.direction() == Goal.Direction.MAXIMIZE;
        List<String> parts = List.of(
                target(goal)
                        .map(t -> "Target: " + (least ? "at least " : "at most ") + figures.plain(t)
                                + (isSure(goal) ? "" : " (a question mark: not for sure)"))
                        .orElse(""),
                isWeighted() ? "Weight: " + number(weight(goal)) + " of " + number(allWeight()) : "");
        return String.join(". ", parts.stream().filter(p -> !p.isEmpty()).toList());
    }

    /** The weights of all goals added up. */
    double allWeight() {
        return contest.comparison().goals().stream().mapToDouble(this::weight).sum();
    }

    /** A weight to two decimals, without any where there are none. */
    static String number(double weight) {
        return Numbers.of(Math.rint(weight * 100) / 100).toPlainString();
    }
}
