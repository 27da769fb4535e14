package org.summitsim.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitsim.model.Goal;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;

/**
 * What must not come out of a run, for scripts: {@code p_due_kept(signing) < 0.9}. What is held against the figure is the mean of
 * the measure, or one of its quantiles. A moment or a duration of what never happened is above every figure, a share or a number
 * of it below every one.
 *
 * @param measure what is measured; its summary is not looked at
 * @param percent the quantile, one of {@link Summary#PERCENTS}; absent: the mean
 * @param comparison how it compares with the figure if the run fails by it
 * @param figure the figure, one that {@link Targets#fits fits} the measure
 */
public record Demand(Measure measure, OptionalInt percent, Comparison comparison, Goal.Target figure) {

    /** How a value may compare with a figure. */
    public enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** All signs. */
        public static List<String> signs() {
            return Arrays.stream(values()).map(c -> c.sign).toList();
        }

        /** That with a sign. */
        public static Optional<Comparison> find(String sign) {
            return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
        }

        boolean holds(double value, double figure) {
            return switch (this) {
                case LESS -> value < figure;
                case AT_MOST -> value <= figure;
                case MORE -> value > figure;
                case AT_LEAST -> value >= figure;
            };
        }
    }

    /**
     * A demand by which a run fails.
     *
     * @param demand which
     * @param value what came of it, in the unit of the measure; infinite where it never happened
     * @param interval how sure that is
     * @param n of how many replications it is the mean; all for a quantile
     * @param figure what it was held against
     */
    public record Broken(Demand demand, double value, Optional<Interval> interval, long n, double figure) {}

    /** What is held against the figure, by name: {@code day_end(1)} or {@code p90(day_end(1))}. */
    public String subject() {
        return percent.isPresent() ? "p" + percent.getAsInt() + "(" + measure.key() + ")" : measure.key();
    }

    /** Why a run fails by it; nothing if it does not. */
    public Optional<Broken> broken(RunResult run) {
        Optional<Summary> found =
                run.measures().find(measure.name(), measure.of()).map(Measure::summary);
        double value = value(measure.unit(), percent, found);
        double limit = Targets.figure(figure, measure, run);
        long n = percent.isPresent()
                ? run.facts().replications()
                : found.map(Summary::n).orElse(0L);
        return comparison.holds(value, limit)
                ? Optional.of(new Broken(this, value, found.flatMap(this::interval), n, limit))
                : Optional.empty();
    }

    /** What is held against a figure: the mean or a quantile, or what counts where it never happened. */
    static double value(Measure.Unit unit, OptionalInt percent, Optional<Summary> found) {
        double measured = found.map(s -> value(percent, s)).orElse(Double.NaN);
        return Double.isNaN(measured) ? never(unit) : measured;
    }

    private static double value(OptionalInt percent, Summary summary) {
        if (percent.isEmpty()) {
            return summary.mean();
        }
        return summary.quantiles().isEmpty() ? Double.NaN : summary.quantile(percent.getAsInt());
    }

    private Optional<Interval> interval(Summary summary) {
        if (percent.isEmpty()) {
            return summary.interval();
        }
        int i = Summary.PERCENTS.indexOf(percent.getAsInt());
        return i < summary.quantileIntervals().size()
                ? summary.quantileIntervals().get(i)
                : Optional.empty();
    }

    private static double never(Measure.Unit unit) {
        return switch (unit) {
            case MOMENT, MINUTES -> Double.POSITIVE_INFINITY;
            case SHARE, COUNT -> Double.NEGATIVE_INFINITY;
        };
    }
}
