package org.summitsim.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comparisons with the best of several means, of which more is better. With simultaneous intervals [L_ij, U_ij] for all mu_i -
 * mu_j, the advantage of i over the best of the others, mu_i - max mu_j, lies in [min_j L_ij, min_j U_ij], for all i at once with
 * the level of the intervals and whatever the observations have in common (Hsu 1996, Multiple Comparisons, section 4.1).
 */
public final class BestOf {
    private BestOf() {}

    /** The level at which each of the intervals of all pairs of so many means is taken, so that all hold with {@code level}. */
    public static double pairLevel(int means, double level) {
        return 1 - (1 - level) / Math.max(1, means * (means - 1) / 2);
    }

    /**
     * The advantage of each over the best of the others.
     *
     * @param pairs shape [i][j]: an interval for mu_i - mu_j; that of i and i is not looked at
     * @param level the level with which all of them hold
     * @return empty for one of which an interval is missing
     */
    public static List<Optional<Interval>> advantages(List<List<Optional<Interval>>> pairs, double level) {
        List<Optional<Interval>> advantages = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.POSITIVE_INFINITY;
            boolean known = pairs.size() > 1;
            for (int j = 0; j < pairs.size(); j++) {
                if (j != i) {
                    Optional<Interval> pair = pairs.get(i).get(j);
                    known &= pair.isPresent();
                    low = Math.min(low, pair.map(Interval::low).orElse(low));
                    high = Math.min(high, pair.map(Interval::high).orElse(high));
                }
            }
            advantages.add(known ? Optional.of(new Interval(low, high, level, "best of pairs")) : Optional.empty());
        }
        return advantages;
    }
}
