package org.summitsim.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.analysis.SweepFindings.Pair;

/** Adds up a goal for every combination of the groups of two axes. */
final class PairTally {
    private final int first;
    private final int second;
    private final AxisGroups rows;
    private final AxisGroups columns;
    private final double[][] sums;
    private final long[][] counts;

    PairTally(int first, int second, List<AxisGroups> groups) {
        this.first = first;
        this.second = second;
        rows = groups.get(first);
        columns = groups.get(second);
        boolean told = rows.size() <= SweepTally.MOST_LEVELS && columns.size() <= SweepTally.MOST_LEVELS;
        sums = new double[told ? rows.size() : 0][told ? columns.size() : 0];
        counts = new long[sums.length][told ? columns.size() : 0];
    }

    void accept(int[] cell, double mean) {
        if (sums.length > 0 && cell[first] >= 0 && cell[second] >= 0) {
            sums[cell[first]][cell[second]] += mean;
            counts[cell[first]][cell[second]]++;
        }
    }

    /** The pair; empty unless each combination has a point and each axis has two groups. */
    Optional<Pair> pair() {
        boolean whole = sums.length > 1
                && sums[0].length > 1
                && Arrays.stream(counts).flatMapToLong(Arrays::stream).allMatch(n -> n > 0);
        if (!whole) {
            return Optional.empty();
        }
        double[][] means = new double[sums.length][sums[0].length];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means[i].length; j++) {
                means[i][j] = sums[i][j] / counts[i][j];
            }
        }
        return Optional.of(new Pair(first, second, names(rows), names(columns), means, interplay(means)));
    }

    private static List<String> names(AxisGroups groups) {
        return IntStream.range(0, groups.size()).mapToObj(groups::name).toList();
    }

    /** How far a cell is at the most from its row's mean plus its column's mean less the mean of all. */
    private static double interplay(double[][] means) {
        double[] ofRow = Arrays.stream(means)
                .mapToDouble(row -> Arrays.stream(row).average().orElse(0))
                .toArray();
        double all = Arrays.stream(ofRow).average().orElse(0);
        double most = 0;
        for (int j = 0; j < means[0].length; j++) {
            int column = j;
            double ofColumn = Arrays.stream(means)
                    .mapToDouble(row -> row[column])
                    .average()
                    .orElse(0);
            for (int i = 0; i < means.length; i++) {
                most = Math.max(most, Math.abs(means[i][j] - ofRow[i] - ofColumn + all));
            }
        }
        return most;
    }
}
