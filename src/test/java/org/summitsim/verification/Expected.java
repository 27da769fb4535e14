package org.summitsim.verification;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Something that is known of a run.
 *
 * @param measure what stands for it in {@code summary.json}, or what file has it
 * @param makes the figure, from the run and from the words for where it stands
 */
record Expected(String measure, BiFunction<Verified, String, Figure> makes) {
    private static final double MINUTES = 60;

    Figure figure(Verified run, String where) {
        return makes.apply(run, where);
    }

    /** The mean of a measure in its own unit: minutes, a share, a number. */
    static Expected mean(String what, String measure, double reference) {
        return scaled(what, measure, reference, 1);
    }

    /** The mean of a measure in minutes, told in hours. */
    static Expected hours(String what, String measure, double reference) {
        return scaled(what, measure, reference, MINUTES);
    }

    private static Expected scaled(String what, String measure, double reference, double unit) {
        return new Expected(measure, (run, where) -> {
            double[] interval = run.interval(measure);
            if (interval[0] == interval[1]) {
                return Figure.exact(what, where, reference, run.mean(measure) / unit);
            }
            double[] own = {interval[0] / unit, interval[1] / unit};
            return Figure.of(what, where, reference, run.mean(measure) / unit, own, run.n(measure));
        });
    }

    /** The variance of the makespan in squares of a unit of so many minutes; its error by the fourth moment of the sample. */
    static Expected variance(String what, double reference, double unit) {
        return new Expected("makespan", (run, where) -> {
            double[] values = run.makespans();
            double n = values.length;
            double mean = sum(values, 0, 1) / n;
            double variance = sum(values, mean, 2) / (n - 1);
            double error = Math.sqrt((sum(values, mean, 4) / n - variance * variance) / n);
            double square = unit * unit;
            return Figure.of(what, where, reference, variance / square, error / square);
        });
    }

    private static double sum(double[] values, double mean, int power) {
        double sum = 0;
        for (double value : values) {
            double d = value - mean;
            double square = d * d;
            sum += power == 1 ? d : power == 2 ? square : square * square;
        }
        return sum;
    }

    /** The variance of any measure, with the error that follows from a known kurtosis: E(x - mean)^4 over its variance squared. */
    static Expected variance(String what, String measure, double reference, double kurtosis) {
        return new Expected(measure, (run, where) -> {
            double error = reference * Math.sqrt((kurtosis - 1) / run.n(measure));
            return Figure.of(what, where, reference, run.sd(measure) * run.sd(measure), error);
        });
    }

    /** The mean wait of one entity of a stream, told in hours. */
    static Expected entity(String what, String line, int number, double reference) {
        return new Expected("entities.csv", (run, where) -> {
            double[] wait = run.entity(line, number);
            if (wait[1] == 0) {
                return Figure.exact(what, where, reference, wait[0]);
            }
            double mean = wait[0] / MINUTES;
            double half = wait[1] / MINUTES;
            return Figure.of(what, where, reference, mean, new double[] {mean - half, mean + half}, run.replications());
        });
    }

    /** How often an activity decides when the day ends; what is always or never so does not depend on chance. */
    static Expected criticality(String what, String activity, double reference) {
        return importance(what, activity, "criticality", reference);
    }

    /** A figure of {@code importance.csv} that has an interval there. */
    static Expected importance(String what, String activity, String column, double reference) {
        return new Expected("importance.csv", (run, where) -> {
            double ours = run.importance(activity, column);
            if (ours == 0 || ours == 1) {
                return Figure.exact(what, where, reference, ours);
            }
            double[] interval = {run.importance(activity, column + "_low"), run.importance(activity, column + "_high")};
            return Figure.of(what, where, reference, ours, interval, run.replications());
        });
    }

    /**
     * The schedule sensitivity index of one activity of a chain, the ratio of its standard deviation to the whole. Of n replications
     * the logarithm of the ratio has the variance ((k - 1)(1 - 2 r^2) + K - 1) / 4n, with r the ratio and k and K the kurtosis of
     * activity and whole (delta method).
     */
    static Expected ssi(String what, String activity, double ratio, double kurtosis, double ofWhole) {
        return new Expected("importance.csv", (run, where) -> {
            double variance = ((kurtosis - 1) * (1 - 2 * ratio * ratio) + ofWhole - 1) / 4 / run.replications();
            return Figure.of(what, where, ratio, run.importance(activity, "ssi"), ratio * Math.sqrt(variance));
        });
    }

    /**
     * The sum of the squares of SSI along a chain. It is 1 but for the covariances that chance leaves among n replications, each of
     * standard deviation s t / sqrt(n) of two activities with s and t.
     */
    static Expected squares(String what, List<String> activities, List<Double> variances) {
        return new Expected("importance.csv", (run, where) -> {
            double ours = activities.stream()
                    .mapToDouble(a -> Math.pow(run.importance(a, "ssi"), 2))
                    .sum();
            double whole = variances.stream().mapToDouble(v -> v).sum();
            double squares = variances.stream().mapToDouble(v -> v * v).sum();
            double pairs = (whole * whole - squares) / 2;
            return Figure.of(what, where, 1, ours, 2 * Math.sqrt(pairs / run.replications()) / whole);
        });
    }

    /** The mean rank correlation that a group has achieved; the error is that of Spearman's for normal numbers. */
    static Expected correlation(String what, String group, double rho) {
        return new Expected("correlations." + group, (run, where) -> {
            double error = (1 - rho * rho) * Math.sqrt((1 + rho * rho / 2) / run.replications());
            return Figure.of(what, where, rho, run.achieved(group), error);
        });
    }
}
