package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Goal.Direction;
import org.summitsim.statistics.BestOf;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Pairs;
import org.summitsim.statistics.Summary;

/**
 * Compares samples of one measure that were drawn on common random numbers (rule 34 of the rules of play). To the base:
 * Student's interval over pairs, those of all variants holding at once by Bonferroni's inequality. With the best: see
 * {@link BestOf}, from all pairs by the same inequality.
 */
public final class Contrasts {
    private final Summaries summaries;
    private final Matter matter;

    private Contrasts(Summaries summaries, Matter matter) {
        this.summaries = summaries;
        this.matter = matter;
    }

    /** Of samples drawn by a sampling; {@code matter} says which differences do not matter. */
    public static Contrasts of(SamplingPlan sampling, Matter matter) {
        return new Contrasts(new Summaries(sampling), matter);
    }

    /**
     * Compares by one measure.
     *
     * @param measure its full name
     * @param direction what is better
     * @param samples one per contender, the base first, absent where it has no such measure; at least one present
     */
    public GoalContrast goal(String measure, Direction direction, List<Optional<MeasureSample>> samples) {
        MeasureSample any =
                samples.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        List<Optional<double[]>> values =
                samples.stream().map(s -> s.map(MeasureSample::values)).toList();
        Terms terms = new Terms(any.isOfOnes(), direction, matter.of(any.unit()));
        List<Optional<Interval>> advantages = advantages(values, terms);
        List<Optional<Standing>> standings = new ArrayList<>();
        double joint = 1 - (1 - Summary.LEVEL) / Math.max(1, samples.size() - 1);
        for (int i = 0; i < samples.size(); i++) {
            Optional<Interval> advantage = advantages.get(i);
            boolean isBase = i == 0;
            Optional<double[]> own = values.get(i);
            standings.add(samples.get(i)
                    .map(s -> new Standing(
                            s.measure(summaries),
                            own.orElseThrow(),
                            isBase
                                    ? Optional.empty()
                                    : values.get(0).map(base -> contrast(base, own.orElseThrow(), joint, terms)),
                            advantage)));
        }
        return new GoalContrast(measure, any.unit(), direction, terms.indifference, standings);
    }

    private record Terms(boolean ofOnes, Direction direction, double indifference) {
        double sign() {
            return direction == Direction.MAXIMIZE ? 1 : -1;
        }
    }

    private Contrast contrast(double[] base, double[] variant, double level, Terms terms) {
        Pairs pairs = Pairs.of(base, variant);
        Optional<Interval> interval = interval(pairs, level, terms);
        double mean = mean(pairs.difference());
        return new Contrast(pairs.n(), mean, interval, effect(interval, terms), pairs.correlation(), pairs.gain());
    }

    private Optional<Interval> interval(Pairs pairs, double level, Terms terms) {
        return terms.ofOnes
                ? summaries.shareDifference(pairs.difference(), level)
                : summaries.mean(pairs.difference(), level);
    }

    private static double mean(double[] difference) {
        return Arrays.stream(difference).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    private static Effect effect(Optional<Interval> interval, Terms terms) {
        if (interval.isEmpty()) {
            return Effect.UNDECIDED;
        }
        double low = interval.get().low();
        double high = interval.get().high();
        if (-terms.indifference <= low && high <= terms.indifference) {
            return Effect.NO_DIFFERENCE_THAT_MATTERS;
        }
        if (low <= 0 && high >= 0) {
            return Effect.UNDECIDED;
        }
        boolean better = low > 0 == (terms.sign() > 0);
        boolean enough = low > terms.indifference || high < -terms.indifference;
        if (enough) {
            return better ? Effect.BETTER : Effect.WORSE;
        }
        return better ? Effect.BETTER_PERHAPS_NOT_ENOUGH_TO_MATTER : Effect.WORSE_PERHAPS_NOT_ENOUGH_TO_MATTER;
    }

    private List<Optional<Interval>> advantages(List<Optional<double[]>> values, Terms terms) {
        double level = BestOf.pairLevel(values.size(), Summary.LEVEL);
        List<List<Optional<Interval>>> pairs = new ArrayList<>();
        for (Optional<double[]> mine : values) {
            List<Optional<Interval>> row = new ArrayList<>();
            for (Optional<double[]> other : values) {
                row.add(mine.flatMap(m -> other.flatMap(o -> advantage(m, o, level, terms))));
            }
            pairs.add(row);
        }
        return BestOf.advantages(pairs, Summary.LEVEL);
    }

    /** How much better one is than another, more being better. */
    private Optional<Interval> advantage(double[] mine, double[] other, double level, Terms terms) {
        Optional<Interval> less = interval(Pairs.of(other, mine), level, terms);
        return terms.sign() > 0 ? less : less.map(i -> new Interval(-i.high(), -i.low(), i.level(), i.method()));
    }

    /**
     * How starts moved.
     *
     * @param before the base's samples and activities
     * @param after the variant's, with moments on the same scale
     */
    public StartMoves starts(Starts before, Starts after) {
        List<StartMoves.Move> moved = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        Map<String, Integer> places = places(after.ids());
        for (int a = 0; a < before.ids().size(); a++) {
            String id = before.ids().get(a);
            Optional<MeasureSample> then = before.samples().find(Measure.key("start", id));
            Optional<MeasureSample> now = after.samples().find(Measure.key("start", id));
            Integer b = places.remove(id);
            if (b == null) {
                gone.add(id);
            } else if (then.isPresent() && now.isPresent()) {
                moved.add(move(id, a, b, then.get().values(), now.get().values()));
            }
        }
        List<String> added = List.copyOf(places.keySet());
        return new StartMoves(moved, added, gone);
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new LinkedHashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    /**
     * The starts of a run.
     *
     * @param ids of all its activities, in file order
     * @param samples its measures
     */
    public record Starts(List<String> ids, MeasureSamples samples) {
        public Starts {
            ids = List.copyOf(ids);
        }
    }

    private StartMoves.Move move(String id, int before, int after, double[] then, double[] now) {
        Pairs pairs = Pairs.of(then, now);
        double[] inBoth = new double[then.length];
        Arrays.setAll(inBoth, k -> Double.isFinite(now[k]) ? then[k] : Double.NaN);
        double mean = mean(inBoth);
        return new StartMoves.Move(
                id,
                before,
                after,
                mean,
                mean + mean(pairs.difference()),
                pairs.n(),
                mean(pairs.difference()),
                summaries.mean(pairs.difference(), Summary.LEVEL));
    }
}
