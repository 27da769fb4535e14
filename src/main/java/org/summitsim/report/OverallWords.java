package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Standing;
import org.summitsim.analysis.Verdict;
import org.summitsim.model.Goal;

/**
 * The answer over all goals of the file in one sentence: who reaches most targets by weight; of those that reach equally many, who
 * is surely better than the base in more goals, by weight, than surely worse.
 */
final class OverallWords {
    private static final double HAIR = 1e-9;
    private static final int NAMED = 3;

    private final Contest contest;
    private final ContestAims aims;
    private final List<GoalContrast> goals;
    private final List<Score> scores;

    OverallWords(Contest contest) {
        this.contest = contest;
        aims = new ContestAims(contest);
        goals = contest.comparison().goals().stream()
                .filter(g -> aims.find(g).isPresent())
                .toList();
        scores = IntStream.range(0, contest.contenders().size())
                .mapToObj(this::score)
                .toList();
    }

    /** How one contender does: what it reaches, and in what it surely differs from the base. */
    private record Score(
            String name, List<Verdict> reached, List<GoalContrast> better, List<GoalContrast> worse, double balance) {
        long unsure() {
            return reached.stream().filter(v -> !v.isSure()).count();
        }

        boolean reachesTheSameAs(Score other) {
            return goals().equals(other.goals()) && unsure() == other.unsure();
        }

        private List<Goal> goals() {
            return reached.stream().map(Verdict::goal).toList();
        }

        double weight() {
            return reached.stream().mapToDouble(v -> v.goal().weight()).sum();
        }
    }

    private Score score(int contender) {
        List<Verdict> reached = goals.stream()
                .flatMap(g -> aims.verdict(g, contender).stream())
                .filter(Verdict::reached)
                .toList();
        List<GoalContrast> better = new ArrayList<>();
        List<GoalContrast> worse = new ArrayList<>();
        for (GoalContrast goal : goals) {
            Optional<Contrast> contrast = goal.standings().get(contender).flatMap(Standing::contrast);
            contrast.filter(c -> c.effect().isBetter()).ifPresent(c -> better.add(goal));
            contrast.filter(c -> c.effect().isWorse()).ifPresent(c -> worse.add(goal));
        }
        String name = contest.contenders().get(contender).name();
        return new Score(name, reached, better, worse, weight(better) - weight(worse));
    }

    private double weight(List<GoalContrast> some) {
        return some.stream().mapToDouble(aims::weight).sum();
    }

    /** The sentence; nothing for fewer than two goals of the file. */
    Optional<String> sentence() {
        if (goals.size() < 2) {
            return Optional.empty();
        }
        List<Score> best = best();
        String all = "Over all " + goals.size() + " goals: ";
        if (best.size() == scores.size()) {
            return Optional.of(all + (differ() ? "none does better than the others" : "no sure difference")
                    + (targets() > 0 && alike(best) ? "; each reaches " + counted(best.get(0), " targets") : "") + ".");
        }
        String names = ContestWords.list(best.stream().map(Score::name).toList(), "and");
        String verb = best.size() == 1 ? " reaches " : " reach ";
        String does = best.size() == 1 ? " does best" : " do best";
        String how = targets() > 0 && alike(best) ? verb + counted(best.get(0), " targets") + others(best) : does;
        return Optional.of(all + names + how + "." + against(best));
    }

    /** Whether anybody is surely better or worse than the base in anything. */
    private boolean differ() {
        return scores.stream().anyMatch(s -> !s.better.isEmpty() || !s.worse.isEmpty());
    }

    /** Whether they reach the same targets, as surely. */
    private static boolean alike(List<Score> some) {
        return some.stream().allMatch(some.get(0)::reachesTheSameAs);
    }

    /** The names of those that do best; nobody for fewer than two goals of the file. */
    List<String> names() {
        return goals.size() < 2 ? List.of() : best().stream().map(Score::name).toList();
    }

    private List<Score> best() {
        return most(most(scores, Score::weight), Score::balance);
    }

    private static List<Score> most(List<Score> of, ToDoubleFunction<Score> figure) {
        double top = of.stream().mapToDouble(figure).max().orElse(0);
        return of.stream().filter(s -> figure.applyAsDouble(s) >= top - HAIR).toList();
    }

    private long targets() {
        return goals.stream().filter(g -> aims.target(g).isPresent()).count();
    }

    private String counted(Score score, String noun) {
        long number = score.reached.size();
        String weight = aims.isWeighted() ? " (weight " + ContestAims.number(score.weight()) + ")" : "";
        String unsure = score.unsure() == 0
                ? ""
                : score.unsure() == number ? ", though not for sure" : ", " + score.unsure() + " of them not for sure";
        return number + " of " + targets() + noun + weight + unsure;
    }

    /** What the base reaches, where it is not among the best. */
    private String others(List<Score> best) {
        Score base = scores.get(0);
        if (best.contains(base)) {
            return "";
        }
        return base.reachesTheSameAs(best.get(0)) ? ", as base does" : "; base " + counted(base, "");
    }

    /** In what the best differ from the base, where they all do so alike. */
    private String against(List<Score> best) {
        Score first = best.get(0);
        boolean alike = best.stream().allMatch(s -> s.better.equals(first.better) && s.worse.equals(first.worse));
        if (best.contains(scores.get(0)) || !alike) {
            return "";
        }
        String who = best.size() == 1 ? " Against base it is better in " : " Against base each of them is better in ";
        return who + list(first.better) + ", worse in " + list(first.worse) + ".";
    }

    private String list(List<GoalContrast> some) {
        if (some.isEmpty()) {
            return "none";
        }
        List<String> names = some.stream().map(aims::name).toList();
        return names.size() <= NAMED ? ContestWords.list(names, "and") : names.size() + " goals";
    }
}
