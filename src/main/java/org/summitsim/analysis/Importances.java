package org.summitsim.analysis;

import java.util.BitSet;
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
    static final int RANKED = Ranked.FIRST;

    /** A correlation of less than so many standard errors of none is no reason to list an activity. */
    private static final double SURE = 3.5;

    /** So many activities are listed for a goal. */
    private static final int MOST_LISTED = 100;

    private final Frame frame;
    private final Samples samples;
    private final Chains chains;
    private final Ranked[] goals;
    private final Moments[] moments;

    Importances(Frame frame, Samples samples, Chains chains) {
        this.frame = frame;
        this.samples = samples;
        this.chains = chains;
        ImportanceGoals of = frame.goals();
        goals = new Ranked[of.size()];
        moments = new Moments[goals.length];
        for (int g = 0; g < goals.length; g++) {
            int start = g - of.days().size();
            goals[g] = Ranked.of(
                    start < 0 ? samples.end(of.days().get(g).activities()) : samples.start(of.starts()[start]));
            moments[g] = momentsOfFinite(goals[g].all().values());
        }
    }

    List<GoalImportance> list() {
        double[][] pearson = new double[goals.length][frame.activities()];
        IntStream.range(0, frame.activities()).parallel().forEach(a -> {
            double[] length = samples.length(a);
            for (int g = 0; g < goals.length; g++) {
                pearson[g][a] = roughly(length, goals[g].all().values());
            }
        });
        List<List<Integer>> listed = IntStream.range(0, goals.length)
                .mapToObj(g -> listed(g, pearson[g]))
                .toList();
        Importance[][] found = found(listed);
        return IntStream.range(0, goals.length)
                .mapToObj(g ->
                        goal(g, listed.get(g).stream().map(a -> found[g][a]).toList()))
                .toList();
    }

    /** Activity by activity, so that what is worked out of its durations alone is worked out once for all goals. */
    private Importance[][] found(List<List<Integer>> listed) {
        Importance[][] found = new Importance[goals.length][frame.activities()];
        List<BitSet> wanted = listed.stream().map(Importances::set).toList();
        for (int a = 0; a < frame.activities(); a++) {
            int activity = a;
            if (wanted.stream().anyMatch(set -> set.get(activity))) {
                Ranked length = Ranked.of(samples.length(a));
                for (int g = 0; g < goals.length; g++) {
                    if (wanted.get(g).get(a)) {
                        found[g][a] = importance(g, a, length);
                    }
                }
            }
        }
        return found;
    }

    private static BitSet set(List<Integer> activities) {
        BitSet set = new BitSet();
        activities.forEach(set::set);
        return set;
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

    /** Those listed for a goal, the weightiest first. */
    private List<Integer> listed(int g, double[] pearson) {
        return IntStream.range(0, pearson.length)
                .boxed()
                .filter(a -> weight(g, a, pearson[a]) > 0)
                .sorted(Comparator.comparingDouble((Integer a) -> weight(g, a, pearson[a]))
                        .reversed())
                .limit(MOST_LISTED)
                .toList();
    }

    private GoalImportance goal(int g, List<Importance> found) {
        List<Importance> inputs = found.stream()
                .sorted(Comparator.comparingDouble(Importances::order).reversed())
                .toList();
        int start = g - frame.goals().days().size();
        String of =
                start < 0 ? frame.goals().days().get(g).id() : id(frame.goals().starts()[start]);
        return new GoalImportance(
                start < 0 ? "day_end" : "start", of, chains.cases(g), moments[g].mean(), moments[g].sd(), inputs);
    }

    private static Moments momentsOfFinite(double[] values) {
        Moments moments = new Moments();
        for (double value : values) {
            if (Double.isFinite(value)) {
                moments.accept(value);
            }
        }
        return moments;
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

    private Importance importance(int g, int a, Ranked every) {
        boolean whole = every.isFinite() && goals[g].isFinite();
        Ranked x = whole ? every : every.where(goals[g]);
        Ranked y = whole ? goals[g] : goals[g].where(every);
        Moments length = x.moments();
        double sdOfGoal = moments[g].sd();
        Dependence dependence = Dependence.of(x.all(), y.all());
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
                told(Correlation.pearson(x.all().values(), y.all().values(), Summary.LEVEL)),
                told(Correlation.spearman(x.first(), y.first(), Summary.LEVEL)),
                told(Correlation.kendall(x.first(), y.first(), Summary.LEVEL)),
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
}
