package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.analysis.SweepFindings.Term;
import org.summitsim.model.Sweep.Design.Kind;

/**
 * What explains the goals of a sweep along a line: the number of an axis, and of an axis of words each value but the first by whether
 * it is there.
 *
 * @param scales the axes
 * @param list the terms
 */
record Terms(List<AxisScale> scales, List<Term> list) {
    /** With more words than these on an axis, a line says nothing that the means by value do not. */
    private static final int MOST_WORDS = SweepTally.MOST_LEVELS;

    /** Those of a design; none where a point has a value of one axis only. */
    static Terms of(Kind design, List<AxisScale> scales) {
        List<Term> terms = new ArrayList<>();
        for (int a = 0; a < scales.size() && design != Kind.ONE_AT_A_TIME; a++) {
            int axis = a;
            AxisScale scale = scales.get(a);
            if (scale.isNumeric()) {
                terms.add(new Term(axis, Optional.empty()));
            } else if (scale.levels().size() <= MOST_WORDS) {
                scale.levels().stream().skip(1).forEach(l -> terms.add(new Term(axis, Optional.of(l.text()))));
            }
        }
        return new Terms(scales, List.copyOf(terms));
    }

    /** The numbers of a point; empty if there are no terms, or one has none. */
    Optional<double[]> numbers(List<String> values) {
        double[] x = IntStream.range(0, list.size())
                .mapToDouble(t -> number(list.get(t), values))
                .toArray();
        boolean known = x.length > 0 && IntStream.range(0, x.length).allMatch(t -> Double.isFinite(x[t]));
        return known ? Optional.of(x) : Optional.empty();
    }

    /** How many bends there are behind the terms in {@link #curve}: one for each axis of numbers. */
    int bends() {
        return (int) scales.stream().filter(AxisScale::isNumeric).count();
    }

    /** The place of an axis' bend in {@link #curve}. */
    int bend(int axis) {
        return list.size()
                + (int) scales.stream().limit(axis).filter(AxisScale::isNumeric).count();
    }

    /** Numbers, and behind them for each axis of numbers the square of how far it is from its middle: 0 there and 1 at its ends. */
    double[] curve(double[] numbers, List<String> values) {
        double[] all = Arrays.copyOf(numbers, list.size() + bends());
        for (int a = 0; a < scales.size(); a++) {
            if (scales.get(a).isNumeric()) {
                double off = scales.get(a).fromMiddle(values.get(a));
                all[bend(a)] = off * off;
            }
        }
        return all;
    }

    private double number(Term term, List<String> values) {
        String value = values.get(term.axis());
        return term.level()
                .map(level -> level.equals(value) ? 1.0 : 0.0)
                .orElseGet(() -> scales.get(term.axis()).number(value));
    }
}
