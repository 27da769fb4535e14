package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.analysis.SweepFindings.Contrast;
import org.summitsim.analysis.SweepFindings.MainEffect;
import org.summitsim.analysis.SweepFindings.Term;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.LinearModel;
import org.summitsim.statistics.Summary;

/**
 * What each axis does, by comparisons that are fixed before looking: of numbers the last with the first and the middle with the line
 * between the two, of words each with the first. Their intervals hold all at once (Bonferroni, as in Miller 1981,
 * doi:10.1007/978-1-4613-8122-8).
 */
final class AxisEffects {
    private final List<AxisGroups> groups;
    private final Terms terms;
    private final double level;

    AxisEffects(List<AxisGroups> groups, Terms terms) {
        this.groups = groups;
        this.terms = terms;
        int comparisons = groups.stream().mapToInt(AxisEffects::comparisons).sum();
        level = 1 - (1 - Summary.LEVEL) / Math.max(1, comparisons);
    }

    private static int comparisons(AxisGroups of) {
        return of.isNumeric() ? 2 : Math.max(1, of.size() - 1);
    }

    /** The level of each single interval. */
    double level() {
        return level;
    }

    /**
     * Between the points of each level, where each meets all others.
     *
     * @param told the levels that have points
     * @param tallies of all levels of the axis
     */
    MainEffect between(int axis, List<SweepFindings.Level> told, List<LevelTally> tallies) {
        AxisGroups of = groups.get(axis);
        int[] known = IntStream.range(0, of.size())
                .filter(k -> tallies.get(k).means().n() > 0)
                .toArray();
        if (!of.isNumeric()) {
            List<Contrast> contrasts = IntStream.of(known)
                    .skip(1)
                    .mapToObj(k -> contrast(of, tallies, known[0], k))
                    .toList();
            return new MainEffect(axis, told, contrasts, Optional.empty());
        }
        int[] placed = IntStream.of(known)
                .filter(k -> Double.isFinite(of.position(k)))
                .boxed()
                .sorted((a, b) -> Double.compare(of.position(a), of.position(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int last = placed.length - 1;
        if (last == 0 && known.length > 1) {
            return new MainEffect(axis, told, List.of(contrast(of, tallies, known[0], placed[0])), Optional.empty());
        }
        return new MainEffect(
                axis,
                told,
                last < 1 ? List.of() : List.of(contrast(of, tallies, placed[0], placed[last])),
                last < 2 ? Optional.empty() : Optional.of(bend(of, tallies, placed)));
    }

    private Contrast contrast(AxisGroups of, List<LevelTally> tallies, int from, int to) {
        double[] weights = new double[of.size()];
        weights[from] = -1;
        weights[to] = 1;
        return contrast(of.middle(from), of.middle(to), tallies, weights);
    }

    /** The middle against the line between the ends. */
    private Contrast bend(AxisGroups of, List<LevelTally> tallies, int[] placed) {
        int from = placed[0];
        int to = placed[placed.length - 1];
        int middle = placed[placed.length / 2];
        double share = (of.position(middle) - of.position(from)) / (of.position(to) - of.position(from));
        double[] weights = new double[of.size()];
        weights[middle] = 1;
        weights[from] = share - 1;
        weights[to] = -share;
        return contrast(of.middle(middle), of.middle(middle), tallies, weights);
    }

    private Contrast contrast(String from, String to, List<LevelTally> tallies, double[] weights) {
        return new Contrast(from, to, LevelTally.sum(tallies, weights), LevelTally.halfWidth(tallies, weights, level));
    }

    /**
     * Along the line through all points, which takes what other axes do out.
     *
     * @param line its slopes; absent if there are too few points
     * @param curve the same with a bend for each axis of numbers behind them
     */
    MainEffect along(
            int axis, List<SweepFindings.Level> told, Optional<LinearModel.Fit> line, Optional<LinearModel.Fit> curve) {
        List<Contrast> contrasts = new ArrayList<>();
        AxisScale scale = terms.scales().get(axis);
        for (int t = 0; line.isPresent() && t < terms.list().size(); t++) {
            Term term = terms.list().get(t);
            if (term.axis() == axis) {
                String from = term.level().isPresent() ? scale.levels().get(0).text() : scale.low();
                String to = term.level().orElseGet(scale::high);
                double span = term.level().isPresent() ? 1 : scale.span();
                of(line.get().slopes().get(t), from, to, span).ifPresent(contrasts::add);
            }
        }
        Optional<Contrast> bend = curve.filter(c -> scale.isNumeric())
                .flatMap(c -> of(c.slopes().get(terms.bend(axis)), scale.low(), scale.high(), -1));
        return new MainEffect(axis, told, contrasts, bend);
    }

    private Optional<Contrast> of(LinearModel.Slope slope, String from, String to, double by) {
        if (!(slope instanceof LinearModel.Line line)) {
            return Optional.empty();
        }
        double half = line.interval(level).map(Interval::halfWidth).orElse(Double.NaN);
        return Optional.of(new Contrast(from, to, line.perUnit() * by, Math.abs(by) * half));
    }
}
