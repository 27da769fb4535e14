package org.summitsim.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitsim.analysis.Limit;
import org.summitsim.analysis.SweepGoal;

/** By what a point of a sweep fails, in words, with the figure where the sweep records it. */
final class LimitWords {
    private static final String BETWEEN = "; ";

    private final List<SweepGoal> goals;
    private final List<Limit> limits;
    private final int firstGoal;

    /** For rows that hold a point, its values, how often it was played and then the goals, each with its half-width. */
    LimitWords(SweepRecipe recipe) {
        goals = recipe.goals();
        limits = recipe.limits();
        firstGoal = recipe.sweep().axes().size() + 2;
    }

    /**
     * Such as "p_contract(lunch) < 90 % (it is 85.5 %)".
     *
     * @param fails the expressions that came out
     * @param row the whole row
     */
    String of(String fails, List<String> row) {
        List<String> all = limits.stream().map(Limit::text).toList();
        return IntStream.range(0, limits.size())
                .filter(i -> (BETWEEN + fails + BETWEEN).contains(BETWEEN + all.get(i) + BETWEEN))
                .mapToObj(i -> all.get(i) + figure(limits.get(i), row))
                .collect(Collectors.joining(BETWEEN));
    }

    private String figure(Limit limit, List<String> row) {
        return IntStream.range(0, goals.size())
                .filter(g -> limit.percent() == 0 && goals.get(g).key().equals(limit.key()))
                .mapToObj(g -> row.get(firstGoal + 2 * g))
                .filter(field -> !field.isEmpty())
                .map(field -> " (it is " + told(limit, field) + ")")
                .findFirst()
                .orElse("");
    }

    private static String told(Limit limit, String field) {
        return switch (limit.unit()) {
            case MOMENT ->
                OffsetDateTime.parse(field)
                        .toLocalDateTime()
                        .toString()
                        .substring(0, "yyyy-mm-ddThh:mm".length())
                        .replace('T', ' ');
            case MINUTES -> String.format(Locale.ROOT, "%.1f min", Double.parseDouble(field));
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", Double.parseDouble(field) * 100);
            case COUNT -> field;
        };
    }
}
