package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.MainEffect;
import org.summitsim.analysis.SweepFindings.Model;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepFindings.Pair;
import org.summitsim.analysis.SweepRow.Figure;
import org.summitsim.model.Goal;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.LinearModel;
import org.summitsim.statistics.Moments;
import org.summitsim.statistics.Summary;

/** Adds up what the rows of a sweep say of one goal. */
final class GoalTally {
    /** Pairs are looked at among so many axes, as their number grows with the square. */
    private static final int MOST_AXES = 12;

    private final SweepGoal goal;
    private final List<AxisGroups> groups;
    private final boolean sampled;
    private final List<List<Cell>> byGroup;
    private final List<PairTally> pairs = new ArrayList<>();
    private final Terms terms;
    private final Optional<LinearModel> model;
    private final Cell all = new Cell();
    private Optional<SweepRow> best = Optional.empty();
    private double bestMean;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /**
     * A tally of nothing yet.
     *
     * @param coarse the groups of which pairs are made
     * @param sampled whether points are a sample, so that other axes are chance to an axis
     */
    GoalTally(SweepGoal goal, List<AxisGroups> groups, List<AxisGroups> coarse, Terms terms, boolean sampled) {
        this.goal = goal;
        this.groups = groups;
        this.sampled = sampled;
        this.terms = terms;
        byGroup = groups.stream().map(g -> cells(g.size())).toList();
        int axes = Math.min(MOST_AXES, coarse.size());
        for (int a = 0; a < axes; a++) {
            for (int b = a + 1; b < axes; b++) {
                pairs.add(new PairTally(a, b, coarse));
            }
        }
        model = terms.list().isEmpty()
                ? Optional.empty()
                : Optional.of(new LinearModel(terms.list().size()));
    }

    private static List<Cell> cells(int size) {
        return IntStream.range(0, size).mapToObj(i -> new Cell()).toList();
    }

    /** Some points: their means and their half-widths. */
    private static final class Cell {
        private final Moments means = new Moments();
        private final Moments halfWidths = new Moments();

        void accept(Figure figure) {
            means.accept(figure.mean());
            if (Double.isFinite(figure.halfWidth())) {
                halfWidths.accept(figure.halfWidth());
            }
        }
    }

    void accept(SweepRow row, Figure figure, int[] group, int[] cell, Optional<double[]> x) {
        if (!Double.isFinite(figure.mean())) {
            return;
        }
        all.accept(figure);
        low = Math.min(low, figure.mean());
        high = Math.max(high, figure.mean());
        keepIfBest(row, figure);
        for (int a = 0; a < group.length; a++) {
            if (group[a] >= 0) {
                byGroup.get(a).get(group[a]).accept(figure);
            }
        }
        pairs.forEach(pair -> pair.accept(cell, figure.mean()));
        if (model.isPresent() && x.isPresent()) {
            model.get().accept(x.get(), figure.mean());
        }
    }

    private void keepIfBest(SweepRow row, Figure figure) {
        boolean better =
                goal.direction() == Goal.Direction.MINIMIZE ? figure.mean() < bestMean : figure.mean() > bestMean;
        if (best.isEmpty() || better) {
            best = Optional.of(row);
            bestMean = figure.mean();
        }
    }

    OfGoal findings() {
        List<MainEffect> effects = IntStream.range(0, groups.size())
                .mapToObj(a -> new MainEffect(a, levels(a)))
                .toList();
        List<Pair> told = pairs.stream()
                .flatMap(p -> p.pair().stream())
                .sorted(Comparator.comparingDouble((Pair p) -> -p.interplay()))
                .toList();
        Optional<Model> line = model.flatMap(LinearModel::fit).map(fit -> new Model(terms.list(), fit));
        return new OfGoal(goal, all.means.n(), low, high, all.halfWidths.mean(), best, effects, told, line);
    }

    private List<Level> levels(int axis) {
        List<Level> levels = new ArrayList<>();
        AxisGroups of = groups.get(axis);
        for (int k = 0; k < of.size(); k++) {
            Cell cell = byGroup.get(axis).get(k);
            if (cell.means.n() > 0) {
                levels.add(new Level(of.name(k), of.position(k), cell.means.n(), cell.means.mean(), halfWidth(cell)));
            }
        }
        return levels;
    }

    /**
     * Of a sample, Student's over the points. Where every combination is played, other axes are no chance; then the mean of the
     * half-widths, which is what is left if all points err alike, as they do on common random numbers, and less otherwise.
     */
    private double halfWidth(Cell cell) {
        if (!sampled) {
            return cell.halfWidths.mean();
        }
        return Intervals.meanT(cell.means.n(), cell.means.mean(), cell.means.sd(), Summary.LEVEL)
                .map(Interval::halfWidth)
                .orElse(Double.NaN);
    }
}
