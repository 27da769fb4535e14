package org.summitsim.verification;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.Selection;
import org.summitsim.analysis.Standing;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.Comparer;
import org.summitsim.experiment.Entrant;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Selector;
import org.summitsim.experiment.Stop;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Goal.Direction;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.ScenarioReader;

/** The section on intervals: how many of a thousand hold the truth, from file to verdict, over as many seeds. */
final class Coverage {
    private static final int SEEDS = 1000;

    /** Half as many for the selection, of which all but one chance in a thousand are at least so many right. */
    private static final int SELECTIONS = 500;

    private static final int LEAST_RIGHT = 459;

    /** Within these of 1,000, a level of 0.95 stays with all but one chance in a thousand on each side. */
    private static final int LEAST = 927;

    private static final int MOST = 970;

    private static final Path FILE = Path.of("scenarios/verification/coverage.yaml");
    private static final double BEGIN = 9 * 60;
    private static final double MEAN = 60;
    private static final double SHORT_MEAN = 40;

    /** The talks take at most 90 min, and the delay at most 30. */
    private static final double KEPT = (1 - Math.exp(-1.5)) * (1 - Math.exp(-1));

    /** Shorter talks are always over in time. */
    private static final double KEPT_MORE_OFTEN = Math.exp(-1.5) * (1 - Math.exp(-1));

    private final StringBuilder text = new StringBuilder("""
            | interval | sampling | replications | truth | of 1,000 hold it | verdict |
            |---|---|---|---|---|---|
            """);
    private boolean isRight = true;

    /** Whether something that is known lies in an interval of a comparison. */
    private interface Question {
        Optional<Interval> interval(Comparison comparison);
    }

    private record Row(String interval, String truth, double value, Question question) {
        Row of(String law) {
            return new Row(interval + ", " + law, truth, value, question);
        }
    }

    static Part part() {
        return new Coverage().rows();
    }

    private Part rows() {
        Row mean = new Row(
                "mean of the end of `talks`",
                "10:00",
                moment(MEAN),
                c -> summary(c, 0).interval());
        Row difference = new Row(
                "difference of two variants in it",
                "-20 min",
                moment(SHORT_MEAN) - moment(MEAN),
                c -> difference(c, 0));
        Row share = new Row(
                "share of contracts kept",
                Figure.rounded(KEPT, 5),
                KEPT,
                c -> summary(c, 1).interval());
        Row shares =
                new Row("difference in it", Figure.rounded(KEPT_MORE_OFTEN, 5), KEPT_MORE_OFTEN, c -> difference(c, 1));
        List<Entrant> both = List.of(entrant("base"), entrant("short"));
        List<Entrant> steady = List.of(entrant("steady"), entrant("short"));
        List<Entrant> tail = List.of(entrant("tail"));
        play("random", both, 1000, List.of(mean, difference, share, shares, quantile(10), quantile(50), quantile(90)));
        play("random", tail, 1000, List.of(mean.of("lognormal")));
        play("antithetic", both, 200, List.of(mean, difference));
        for (int replications : List.of(1000, 2500, 5000)) {
            play("latin-hypercube", both, replications, List.of(mean, difference, share, shares));
        }
        play("latin-hypercube", tail, 2500, List.of(mean.of("lognormal")));
        play("latin-hypercube", steady, 2500, List.of(mean.of("triangular"), difference.of("triangular")));
        play("sobol", both, 500, List.of(mean, difference));
        play("sobol", both, 1600, List.of(mean, difference));
        play("sobol", steady, 1600, List.of(mean.of("triangular"), difference.of("triangular")));
        selection();
        return new Part(text.toString(), isRight, List.of());
    }

    private static double moment(double afterNine) {
        return (BEGIN + afterNine) * TimeLine.MINUTE;
    }

    /** The quantile of an exponential law. */
    private static Row quantile(int percent) {
        double value = -MEAN * Math.log1p(-percent / 100.0);
        int index = Summary.PERCENTS.indexOf(percent);
        return new Row(
                percent + " % quantile of the end of `talks`",
                Figure.rounded(value, 3) + " min after 09:00",
                moment(value),
                c -> summary(c, 0).quantileIntervals().get(index));
    }

    private static Standing standing(Comparison comparison, int goal, int entrant) {
        GoalContrast contrast = comparison.goals().get(goal);
        return contrast.standings().get(entrant).orElseThrow();
    }

    private static Summary summary(Comparison comparison, int goal) {
        return standing(comparison, goal, 0).measure().summary();
    }

    private static Optional<Interval> difference(Comparison comparison, int goal) {
        return standing(comparison, goal, 1).contrast().orElseThrow().interval();
    }

    private void play(String sampling, List<Entrant> entrants, int replications, List<Row> rows) {
        List<Aim> aims =
                List.of(new Aim("finish(talks)", Direction.MINIMIZE), new Aim("p_contract(press)", Direction.MAXIMIZE));
        AtomicInteger[] held = IntStream.range(0, rows.size())
                .mapToObj(i -> new AtomicInteger())
                .toArray(AtomicInteger[]::new);
        LongStream.range(0, SEEDS).parallel().forEach(seed -> {
            Comparison comparison =
                    Comparer.compare(entrants, aims, plan(sampling, seed, replications), Matter.DEFAULT, run -> {});
            for (int i = 0; i < held.length; i++) {
                Interval interval = rows.get(i).question.interval(comparison).orElseThrow();
                double truth = rows.get(i).value;
                held[i].addAndGet(interval.low() <= truth && truth <= interval.high() ? 1 : 0);
            }
        });
        for (int i = 0; i < held.length; i++) {
            tell(rows.get(i), sampling, replications, held[i].get());
        }
    }

    private void tell(Row row, String sampling, int replications, int held) {
        boolean right = LEAST <= held && held <= MOST;
        isRight &= right;
        String verdict = right ? "agrees" : "**differs**";
        text.append("| %s | `%s` | %d | %s | %d | %s |\n"
                .formatted(row.interval, sampling, replications, row.truth, held, verdict));
    }

    /** Talks take 60 min on average, 58 and 60: the best is better than the others by just what matters, the hardest case. */
    private void selection() {
        List<Entrant> entrants = List.of(entrant("base"), entrant("best"), entrant("steady"));
        Aim aim = new Aim("finish(talks)", Direction.MINIMIZE);
        var guarantee = new Selector.Guarantee(0.95, new Matter(2.0 * TimeLine.MINUTE, 0.01));
        long right = LongStream.range(0, SELECTIONS)
                .parallel()
                .filter(seed -> {
                    Selection selection = Selector.select(entrants, aim, plan("random", seed, 100_000), guarantee);
                    return selection.best().orElseThrow() == 1;
                })
                .count();
        isRight &= right >= LEAST_RIGHT;
        text.append("""

                | selection | sampling | cases | promised | found the best | verdict |
                |---|---|---|---|---|---|
                | `--select 0.95` among three | `random` | %d | %s, by chance no less than %d | %d | %s |
                """.formatted(
                        SELECTIONS,
                        Figure.plain(0.95 * SELECTIONS),
                        LEAST_RIGHT,
                        right,
                        right >= LEAST_RIGHT ? "agrees" : "**differs**"));
    }

    private static Entrant entrant(String name) {
        Change change = name.equals("base") ? Change.NONE : Change.to(name);
        var reading = ScenarioReader.read(FILE, change);
        return new Entrant(name, name, Play.of(reading.scenario().orElseThrow()));
    }

    private static RunPlan plan(String sampling, long seed, int replications) {
        return new RunPlan("", seed, SamplingPlan.of(sampling), Stop.after(replications), 1, Progress.NONE);
    }
}
