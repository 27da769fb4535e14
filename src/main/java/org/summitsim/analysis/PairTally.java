package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitsim.analysis.SweepFindings.Contrast;
import org.summitsim.analysis.SweepFindings.Pair;
import org.summitsim.analysis.SweepRow.Figure;
import org.summitsim.statistics.Moments;

/** Adds up a goal for every combination of the groups of two axes. */
final class PairTally {
    /** Of a sample, a combination with fewer points shows the other axes and not these. */
    private static final int FEWEST = 5;

    private final int first;
    private final int second;
    private final AxisGroups rows;
    private final AxisGroups columns;
    private final List<LevelTally> cells;

    PairTally(int first, int second, List<AxisGroups> groups) {
        this.first = first;
        this.second = second;
        rows = groups.get(first);
        columns = groups.get(second);
        boolean told = rows.size() <= SweepTally.MOST_LEVELS && columns.size() <= SweepTally.MOST_LEVELS;
        cells = Stream.generate(LevelTally::new)
                .limit(told ? (long) rows.size() * columns.size() : 0)
                .toList();
    }

    /** How many combinations there are. */
    int size() {
        return cells.size();
    }

    void accept(int[] cell, Figure figure) {
        if (!cells.isEmpty() && cell[first] >= 0 && cell[second] >= 0) {
            cells.get(cell[first] * columns.size() + cell[second]).accept(figure);
        }
    }

    /**
     * The pair; empty unless each combination has enough points and each axis has two groups.
     *
     * @param sampled whether points are a sample, of which nobody can tell what two axes do together
     * @param level of the intervals by which a combination is known to be different
     */
    Optional<Pair> pair(boolean sampled, double level) {
        long fewest = cells.stream().mapToLong(cell -> cell.means().n()).min().orElse(0);
        boolean whole = rows.size() > 1 && columns.size() > 1 && fewest >= (sampled ? FEWEST : 1);
        if (!whole) {
            return Optional.empty();
        }
        double[][] means = new double[rows.size()][columns.size()];
        long[][] counts = new long[rows.size()][columns.size()];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means[i].length; j++) {
                Moments cell = cells.get(i * columns.size() + j).means();
                means[i][j] = cell.mean();
                counts[i][j] = cell.n();
            }
        }
        double interplay = sampled ? 0 : interplay(level);
        return Optional.of(new Pair(first, second, names(rows), names(columns), means, counts, interplay));
    }

    /** Whether all combinations of values that have points have equally many. */
    boolean isBalanced() {
        int width = columns.size();
        int[] filled = IntStream.range(0, cells.size())
                .filter(k -> cells.get(k).means().n() > 0)
                .toArray();
        long across = IntStream.of(filled).map(k -> k / width).distinct().count();
        long up = IntStream.of(filled).map(k -> k % width).distinct().count();
        long sizes = IntStream.of(filled)
                .mapToLong(k -> cells.get(k).means().n())
                .distinct()
                .count();
        return sizes == 1 && filled.length == across * up;
    }

    private static List<String> names(AxisGroups groups) {
        return IntStream.range(0, groups.size()).mapToObj(groups::name).toList();
    }

    /** How far a cell is at the most known to be from its row's mean plus its column's mean less the mean of all. */
    private double interplay(double level) {
        double most = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                double[] weights = weights(i, j);
                double by = LevelTally.sum(cells, weights);
                double half = Math.abs(by) > most ? LevelTally.halfWidth(cells, weights, level) : 0;
                if (Math.abs(by) > most && new Contrast("", "", by, half).isKnown()) {
                    most = Math.abs(by);
                }
            }
        }
        return most;
    }

    private double[] weights(int row, int column) {
        double[] weights = new double[cells.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                weights[i * columns.size() + j] =
                        ((i == row ? 1 : 0) - 1.0 / rows.size()) * ((j == column ? 1 : 0) - 1.0 / columns.size());
            }
        }
        return weights;
    }
}
