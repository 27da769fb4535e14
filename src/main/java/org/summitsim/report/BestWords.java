package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Standing;
import org.summitsim.statistics.Interval;

/** Who of a comparison is the best by a goal, in plain sentences. */
final class BestWords {
    private static final int NAMED = 4;

    private final Contest contest;

    BestWords(Contest contest) {
        this.contest = contest;
    }

    /** Who is best by a goal. */
    String sentence(GoalContrast goal) {
        List<Place> places = places(goal);
        if (places.size() < contest.contenders().size()) {
            boolean all = goal.standings().stream().allMatch(Optional::isPresent);
            return "Which is best cannot be said, because "
                    + (contest.comparison().replications() == 1
                            ? "a single replication has no interval."
                            : all ? "it does not happen in all of them." : "not all of them have it.");
        }
        Apart judged = Apart.judged(goal.unit());
        Ranking ranking = Ranking.of(places, goal.indifference());
        return switch (ranking.kind) {
            case SURE, SLIGHT ->
                "Surely the best" + (ranking.kind == Certainty.SURE ? ": " : ", perhaps not by enough to matter: ")
                        + few(ranking.places, "and") + ", " + judged.range(ranking.places.get(0).advantage)
                        + " than the next.";
            case ALIKE -> few(ranking.places, "and") + " are the best, equally good as far as it matters.";
            case OPEN ->
                few(ranking.places, "or") + " may be the best. Against the best of the others: "
                        + ranking.places.stream()
                                .limit(NAMED)
                                .map(p -> p.name + " " + judged.range(p.advantage))
                                .collect(Collectors.joining(", "))
                        + ".";
        };
    }

    /** The same in few words. */
    String brief(GoalContrast goal) {
        List<Place> places = places(goal);
        if (places.size() < contest.contenders().size()) {
            return "cannot be said";
        }
        Ranking ranking = Ranking.of(places, goal.indifference());
        return switch (ranking.kind) {
            case SURE -> few(ranking.places, "and");
            case SLIGHT -> few(ranking.places, "and") + ", perhaps not by enough to matter";
            case ALIKE -> few(ranking.places, "and") + ", equally good";
            case OPEN -> "perhaps " + few(ranking.places, "or");
        };
    }

    /** How sure it is who is best. */
    private enum Certainty {
        SURE,
        /** Sure, but perhaps by no more than what does not matter. */
        SLIGHT,
        ALIKE,
        OPEN
    }

    /** Those who are, or may be, the best. */
    private record Ranking(Certainty kind, List<Place> places) {
        static Ranking of(List<Place> all, double indifference) {
            List<Place> open = all.stream().filter(p -> p.advantage.high() >= 0).toList();
            List<Place> good =
                    all.stream().filter(p -> p.advantage.low() >= -indifference).toList();
            if (good.size() > 1 && good.containsAll(open)) {
                return new Ranking(Certainty.ALIKE, good);
            }
            List<Place> sure = all.stream().filter(p -> p.advantage.low() > 0).toList();
            if (sure.isEmpty()) {
                return new Ranking(Certainty.OPEN, open);
            }
            boolean enough = sure.get(0).advantage.low() > indifference;
            return new Ranking(enough ? Certainty.SURE : Certainty.SLIGHT, sure);
        }
    }

    /** Names, of many a few and how many others. */
    private static String few(List<Place> places, String word) {
        List<String> names = names(places);
        return names.size() <= NAMED
                ? ContestWords.list(names, word)
                : String.join(", ", names.subList(0, NAMED - 1)) + " " + word + " " + (names.size() - NAMED + 1)
                        + " others";
    }

    private static List<String> names(List<Place> places) {
        return places.stream().map(Place::name).toList();
    }

    private record Place(String name, Interval advantage) {}

    private List<Place> places(GoalContrast goal) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < contest.contenders().size(); i++) {
            String name = contest.contenders().get(i).name();
            goal.standings().get(i).flatMap(Standing::advantage).ifPresent(a -> places.add(new Place(name, a)));
        }
        return places;
    }
}
