package org.summitsim.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are held against many others: what is worked out of them alone is worked out when it is first asked for, and once. Not for
 * use by several threads.
 */
public final class Column {
    private final double[] values;
    private @Nullable Ranking ranking;
    private @Nullable Classes classes;
    private double mean = Double.NaN;
    private double squares = Double.NaN;

    private Column(double[] values) {
        this.values = values;
    }

    /**
     * A column.
     *
     * @param values finite; kept, so not to be written to afterwards
     */
    public static Column of(double[] values) {
        return new Column(values);
    }

    /** The numbers; not to be written to. */
    public double[] values() {
        return values;
    }

    Ranking ranking() {
        Ranking known = ranking;
        if (known == null) {
            known = Ranking.of(values);
            ranking = known;
        }
        return known;
    }

    Classes classes() {
        Classes known = classes;
        if (known == null) {
            known = new Classes(values);
            classes = known;
        }
        return known;
    }

    double mean() {
        if (Double.isNaN(mean)) {
            mean = Arrays.stream(values).sum() / values.length;
        }
        return mean;
    }

    /** The sum of squared deviations from the mean. */
    double squares() {
        if (Double.isNaN(squares)) {
            double centre = mean();
            squares =
                    Arrays.stream(values).map(v -> (v - centre) * (v - centre)).sum();
        }
        return squares;
    }
}
