package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.summitsim.statistics.LinearModel.Fit;
import org.summitsim.statistics.Moments;
import org.summitsim.statistics.Summary;

/** Adds up what the rows of a sweep say of one goal. */
final class GoalTally {
    /** Pairs are looked at among so many axes, as their number grows with the square. */
    private static final int MOST_AXES = 12;

    private final SweepGoal goal;
    private final List<AxisGroups> groups;
    private final boolean sampled;
    private final List<List<LevelTally>> byGroup;
    private final List<PairTally> pairs = new ArrayList<>();
    private final Terms terms;
    private final Optional<LinearModel> model;
    private final Optional<LinearModel> curve;
    private final LevelTally all = new LevelTally();
    private final Peerage peerage = new Peerage();
    private Optional<SweepRow> best = Optional.empty();
    private Figure bestFigure = Figure.of(Double.NaN, Double.NaN);
    private long reaching;
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
        curve = model.map(m -> new LinearModel(terms.list().size() + terms.bends()));
    }

    private static List<LevelTally> cells(int size) {
        return Stream.generate(LevelTally::new).limit(size).toList();
    }

    void accept(SweepRow row, Figure figure, int[] group, int[] cell, Optional<double[]> x) {
        if (!Double.isFinite(figure.mean())) {
            return;
        }
        all.accept(figure);
        reaching += goal.isReachedBy(figure.mean()) ? 1 : 0;
        low = Math.min(low, figure.mean());
        high = Math.max(high, figure.mean());
        keepIfBest(row, figure);
        for (int a = 0; a < group.length; a++) {
            if (group[a] >= 0) {
                byGroup.get(a).get(group[a]).accept(figure);
            }
        }
        pairs.forEach(pair -> pair.accept(cell, figure));
        if (model.isPresent() && x.isPresent()) {
            model.get().accept(x.get(), figure.mean());
            curve.orElseThrow().accept(terms.curve(x.get(), row.values()), figure.mean());
        }
    }

    private void keepIfBest(SweepRow row, Figure figure) {
        boolean better = goal.direction() == Goal.Direction.MINIMIZE
                ? figure.mean() < bestFigure.mean()
                : figure.mean() > bestFigure.mean();
        if (best.isEmpty() || better) {
            best = Optional.of(row);
            bestFigure = figure;
        }
    }

    /** Takes a row a second time, now that the best is known. */
    void compare(SweepRow row, Figure figure) {
        if (best.isPresent() && Double.isFinite(figure.mean())) {
            peerage.accept(
                    row,
                    figure,
                    bestFigure,
                    new Peerage.Margin(
                            Matter.DEFAULT.of(goal.unit()), all.means().n()));
        }
    }

    /** What all rows say. {@code whole}: whether every point has been played that there is to be */
    OfGoal findings(boolean whole) {
        Optional<Fit> fit = model.flatMap(LinearModel::fit);
        AxisEffects ways = new AxisEffects(groups, terms);
        boolean along = sampled || (!whole && model.isPresent() && !isBalanced());
        List<MainEffect> effects = IntStream.range(0, groups.size())
                .mapToObj(a -> along
                        ? ways.along(a, levels(a), fit, curve.flatMap(LinearModel::fit))
                        : ways.between(a, levels(a), byGroup.get(a)))
                .toList();
        int combinations = pairs.stream().mapToInt(PairTally::size).sum();
        double level = 1 - (1 - Summary.LEVEL) / Math.max(1, combinations);
        List<Pair> told = pairs.stream()
                .flatMap(p -> p.pair(along, level).stream())
                .sorted(Comparator.comparingDouble((Pair p) -> -p.interplay())
                        .thenComparingDouble(p -> -effects.get(p.first()).size()
                                - effects.get(p.second()).size()))
                .toList();
        Optional<Model> line = fit.map(f -> new Model(terms.list(), f));
        return new OfGoal(
                goal,
                all.means().n(),
                reaching,
                low,
                high,
                all.halfWidth(),
                best,
                peerage.peers(),
                effects,
                told,
                line);
    }

    /** Whether the values that have figures have them with all others alike: if points are missing, then with whole values. */
    private boolean isBalanced() {
        return groups.size() <= MOST_AXES && pairs.stream().allMatch(PairTally::isBalanced);
    }

    /** How many points have a figure. */
    long points() {
        return all.means().n();
    }

    private List<Level> levels(int axis) {
        List<Level> levels = new ArrayList<>();
        AxisGroups of = groups.get(axis);
        for (int k = 0; k < of.size(); k++) {
            LevelTally cell = byGroup.get(axis).get(k);
            if (cell.means().n() > 0) {
                levels.add(new Level(
                        of.name(k),
                        of.position(k),
                        cell.means().n(),
                        cell.means().mean(),
                        halfWidth(cell)));
            }
        }
        return levels;
    }

    /**
     * Of a sample, Student's over the points. Where every combination is played, other axes are no chance; then the mean of the
     * half-widths, which is what is left if all points err alike, as they do on common random numbers, and less otherwise.
     */
    private double halfWidth(LevelTally cell) {
        if (!sampled) {
            return cell.halfWidth();
        }
        Moments means = cell.means();
        return Intervals.meanT(means.n(), means.mean(), means.sd(), Summary.LEVEL)
                .map(Interval::halfWidth)
                .orElse(Double.NaN);
    }
}
