package org.summitsim.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.analysis.blame.Chains;
import org.summitsim.analysis.blame.Chains.Link;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Correlation;
import org.summitsim.statistics.Dependence;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Moments;
import org.summitsim.statistics.Summary;

/** Works out what matters to each goal, from the moments of all replications and the counts of chains; in the threads of the pool that it is called in. */
final class Importances {
    /** So many replications, the first, are ranked. */
    static final int RANKED = 1000;

    /** A correlation of less than so many standard errors of none is no reason to list an activity. */
    private static final double SURE = 3.5;

    /** So many activities are listed for a goal. */
    private static final int MOST_LISTED = 100;

    private final Frame frame;
    private final Samples samples;
    private final Chains chains;
    private final double[][] goals;

    Importances(Frame frame, Samples samples, Chains chains) {
        this.frame = frame;
        this.samples = samples;
        this.chains = chains;
        ImportanceGoals of = frame.goals();
        goals = new double[of.size()][];
        for (int g = 0; g < goals.length; g++) {
            int start = g - of.days().size();
            goals[g] = start < 0 ? samples.end(of.days().get(g).activities()) : samples.start(of.starts()[start]);
        }
    }

    List<GoalImportance> list() {
        double[][] pearson = new double[goals.length][frame.activities()];
        IntStream.range(0, frame.activities()).parallel().forEach(a -> {
            double[] length = samples.length(a);
            for (int g = 0; g < goals.length; g++) {
                pearson[g][a] = roughly(length, goals[g]);
            }
        });
        return IntStream.range(0, goals.length)
                .parallel()
                .mapToObj(g -> goal(g, pearson[g]))
                .toList();
    }

    /** Pearson's correlation in one pass, good enough to choose whom to list. */
    private static double roughly(double[] x, double[] y) {
        double n = 0;
        double meanX = 0;
        double meanY = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                n++;
                double dx = x[i] - meanX;
                double dy = y[i] - meanY;
                meanX += dx / n;
                meanY += dy / n;
                xx += dx * (x[i] - meanX);
                yy += dy * (y[i] - meanY);
                xy += dx * (y[i] - meanY);
            }
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    private GoalImportance goal(int g, double[] pearson) {
        Moments moments = new Moments();
        for (double moment : goals[g]) {
            if (Double.isFinite(moment)) {
                moments.accept(moment);
            }
        }
        List<Importance> inputs = IntStream.range(0, pearson.length)
                .boxed()
                .filter(a -> weight(g, a, pearson[a]) > 0)
                .sorted(Comparator.comparingDouble((Integer a) -> weight(g, a, pearson[a]))
                        .reversed())
                .limit(MOST_LISTED)
                .map(a -> importance(g, a, moments.sd()))
                .sorted(Comparator.comparingDouble(Importances::order).reversed())
                .toList();
        int start = g - frame.goals().days().size();
        String of =
                start < 0 ? frame.goals().days().get(g).id() : id(frame.goals().starts()[start]);
        return new GoalImportance(
                start < 0 ? "day_end" : "start", of, chains.cases(g), moments.mean(), moments.sd(), inputs);
    }

    private String id(int a) {
        return frame.network().activities().ids().get(a);
    }

    /** By how much an activity deserves to be listed: how often it is on the chain in any way, or how closely it surely goes with the goal. */
    private double weight(int g, int a, double pearson) {
        boolean sure = Math.abs(pearson) * Math.sqrt((double) chains.cases(g)) > SURE;
        double most = sure ? Math.abs(pearson) : 0;
        for (Link link : Link.values()) {
            most = Math.max(most, chains.of(link, g, a) / (double) Math.max(1, chains.cases(g)));
        }
        return most;
    }

    /** What moves the goal furthest comes first; among those that do not vary, what decides most often. */
    private static double order(Importance input) {
        double swing = Double.isFinite(input.swing()) ? Math.abs(input.swing()) : 0;
        double often =
                Double.isFinite(input.critical().value()) ? input.critical().value() : 0;
        return swing + often / 1e6;
    }

    private Importance importance(int g, int a, double sdOfGoal) {
        Pairs pairs = Pairs.of(samples.length(a), goals[g], Integer.MAX_VALUE);
        Pairs first = Pairs.of(samples.length(a), goals[g], RANKED);
        Moments length = Moments.of(pairs.x);
        Dependence dependence = Dependence.of(pairs.x, pairs.y);
        Importance.Share critical = share(Link.DURATION, g, a);
        double ssi = length.sd() > 0 && sdOfGoal > 0
                ? critical.value() * length.sd() * TimeLine.MINUTE / sdOfGoal
                : Double.NaN;
        return new Importance(
                id(a),
                critical,
                share(Link.START, g, a),
                share(Link.DELAY, g, a),
                share(Link.WAY, g, a),
                told(Correlation.pearson(pairs.x, pairs.y, Summary.LEVEL)),
                told(Correlation.spearman(first.x, first.y, Summary.LEVEL)),
                told(Correlation.kendall(first.x, first.y, Summary.LEVEL)),
                ssi,
                dependence.share(),
                dependence.low(),
                dependence.high(),
                dependence.error(),
                length.mean(),
                length.sd());
    }

    private Correlation told(Correlation correlation) {
        return frame.summaries().isIndependent() ? correlation : correlation.withoutInterval();
    }

    private Importance.Share share(Link link, int g, int a) {
        long count = chains.of(link, g, a);
        long cases = chains.cases(g);
        double value = cases == 0 ? Double.NaN : count / (double) cases;
        return new Importance.Share(
                value,
                frame.summaries().isIndependent() ? Intervals.wilson(count, cases, Summary.LEVEL) : Optional.empty());
    }

    /** The values of two columns where both are finite, in the first so many rows. */
    private record Pairs(double[] x, double[] y) {
        static Pairs of(double[] x, double[] y, int most) {
            int rows = Math.min(most, x.length);
            int[] both = IntStream.range(0, rows)
                    .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
                    .toArray();
            double[] xs = new double[both.length];
            double[] ys = new double[both.length];
            for (int i = 0; i < both.length; i++) {
                xs[i] = x[both[i]];
                ys[i] = y[both[i]];
            }
            return new Pairs(xs, ys);
        }
    }
}
