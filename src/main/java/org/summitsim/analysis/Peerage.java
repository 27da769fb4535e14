package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.summitsim.analysis.SweepFindings.Peers;
import org.summitsim.analysis.SweepRow.Figure;
import org.summitsim.statistics.Summary;

/**
 * Counts the points that are as good as the best: those that are not known to be worse, or are by no more than matters. The best of all
 * that there are is among them in 19 of 20 sweeps (each compared at Bonferroni's level, as in the selection of subsets by Gupta 1965,
 * doi:10.1080/00401706.1965.10490251). What all of them have is noted.
 */
final class Peerage {
    private long number;
    private @Nullable String[] shared = {};

    /**
     * What is not worse.
     *
     * @param matter up to which difference nothing matters, in the unit of the goal
     * @param points how many are compared
     */
    record Margin(double matter, long points) {
        private double level() {
            return 1 - (1 - Summary.LEVEL) / Math.max(1, points - 1);
        }
    }

    void accept(SweepRow row, Figure figure, Figure best, Margin margin) {
        double apart = Math.abs(figure.mean() - best.mean());
        if (apart > margin.matter && apart > halfWidth(figure, best, margin)) {
            return;
        }
        List<String> values = row.values();
        if (number++ == 0) {
            shared = values.toArray(String[]::new);
        }
        for (int a = 0; a < shared.length; a++) {
            shared[a] = values.get(a).equals(shared[a]) ? shared[a] : null;
        }
    }

    /** Of the difference; 0 if nothing is known of it. */
    private static double halfWidth(Figure figure, Figure best, Margin margin) {
        LevelTally one = new LevelTally();
        one.accept(figure);
        LevelTally other = new LevelTally();
        other.accept(best);
        double half = LevelTally.halfWidth(List.of(one, other), new double[] {1, -1}, margin.level());
        return Double.isNaN(half) ? 0 : half;
    }

    Peers peers() {
        return new Peers(
                number,
                IntStream.range(0, shared.length)
                        .mapToObj(a -> Optional.ofNullable(shared[a]))
                        .toList());
    }
}
