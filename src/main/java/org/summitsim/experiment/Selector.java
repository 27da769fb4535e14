package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.MeasureSample;
import org.summitsim.analysis.MeasureSamples;
import org.summitsim.analysis.Selection;
import org.summitsim.kernel.SharedNumbers;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.model.Goal.Direction;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.KimNelson;
import org.summitsim.statistics.Moments;
import org.summitsim.statistics.Summary;

/**
 * Finds the best of several variants with a guaranteed probability, on common random numbers: {@link KimNelson} on the means of
 * batches of {@value #BATCH} replications (rule 34 of the rules of play). Those surely not the best are played no further.
 */
public final class Selector {
    /** Replications in a batch, whose mean is one observation: divides the replications in a block. */
    static final int BATCH = 50;

    /** Batches of each before the first look. */
    static final int FIRST = 20;

    private final Aim aim;
    private final List<Entrant> entrants;
    private final List<Playing> playings = new ArrayList<>();
    private final List<List<Double>> means = new ArrayList<>();
    private final int[] replications;
    private final double[] sums;

    private Selector(List<Entrant> entrants, Aim aim) {
        this.entrants = entrants;
        this.aim = aim;
        replications = new int[entrants.size()];
        sums = new double[entrants.size()];
        entrants.forEach(e -> means.add(new ArrayList<>()));
    }

    /** How sure the selection is to be. */
    public record Guarantee(double probability, Matter matter) {}

    /**
     * Selects.
     *
     * @param entrants at least two
     * @param aim the measure and what is better of it
     * @param plan how they are played: its number of replications is the most that each may take
     * @param guarantee how sure, and which difference is worth finding; that of counts is 1
     * @throws UnselectableException if the sampling does not give independent batches, if the plan allows fewer replications of each
     *     than the first look needs, if an entrant has no such measure, or if in some replication it does not happen
     * @throws IllegalStateException if a replication fails; the message has its number, counted from 1
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it then still is
     */
    public static Selection select(List<Entrant> entrants, Aim aim, RunPlan plan, Guarantee guarantee) {
        checkBatches(plan);
        Selector selector = new Selector(List.copyOf(entrants), aim);
        try {
            SharedNumbers numbers = Comparer.shared(plan);
            for (Entrant entrant : entrants) {
                RunPlan own = new RunPlan(
                        entrant.name(),
                        plan.seed(),
                        plan.sampling(),
                        Stop.after(plan.stop().replications()),
                        plan.threads(),
                        plan.progress());
                selector.playings.add(Playing.of(
                        entrant.play(),
                        own,
                        numbers.blocks(entrant.play().inputs(), entrant.play().copulas())));
            }
            return selector.run(guarantee);
        } finally {
            selector.playings.forEach(Playing::close);
        }
    }

    /** Independent of each other and alike: so are batches of replications, and of pairs, but not parts of hypercubes. */
    private static void checkBatches(RunPlan plan) {
        if (!plan.sampling().name().equals("random") && !plan.sampling().name().equals("antithetic")) {
            throw new UnselectableException("Expected the sampling random or antithetic for a selection, received "
                    + plan.sampling().name());
        }
    }

    private Selection run(Guarantee guarantee) {
        int most = playings.stream().mapToInt(Playing::most).min().orElseThrow();
        if (most < FIRST * BATCH) {
            throw new UnselectableException("Expected at least " + FIRST * BATCH
                    + " replications of each for a selection, as many as its first look needs, received " + most
                    + "\n  Maybe --replications 10000");
        }
        KimNelson selection = new KimNelson(
                entrants.size(),
                guarantee.probability(),
                indifference(guarantee, measure(0).unit()),
                FIRST);
        for (int played = 0;
                !selection.isDecided() && played + UniformBlocks.SIZE <= most;
                played += UniformBlocks.SIZE) {
            observe(selection, played);
            selection.screen();
        }
        return told(selection, guarantee);
    }

    private static double indifference(Guarantee guarantee, Unit unit) {
        return unit == Unit.COUNT ? 1 : guarantee.matter().of(unit);
    }

    /** Plays a block more of all that are in the running and gives its batches, stage by stage. */
    private void observe(KimNelson selection, int from) {
        double[][] values = new double[entrants.size()][];
        for (int i = 0; i < values.length; i++) {
            if (selection.alive(i)) {
                playings.get(i).playTo(from + UniformBlocks.SIZE);
                values[i] = numbers(i, from);
                replications[i] += values[i].length;
                sums[i] += sum(values[i], 0, values[i].length);
            }
        }
        double sign = aim.direction() == Direction.MAXIMIZE ? 1 : -1;
        for (int first = 0; first < UniformBlocks.SIZE; first += BATCH) {
            double[] observed = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                if (selection.alive(i)) {
                    double mean = sum(values[i], first, first + BATCH) / BATCH;
                    observed[i] = sign * mean;
                    means.get(i).add(mean);
                }
            }
            selection.observe(observed);
        }
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += values[k];
        }
        return sum;
    }

    /** The numbers of the replications from one on; moments on the first one's clock. */
    private double[] numbers(int entrant, int from) {
        TimeLine clock = playings.get(0).play().network().time();
        long shift = clock.micros(playings.get(entrant).play().network().time().start());
        double[] numbers = measure(
                        entrant, playings.get(entrant).samplesFrom(from).shifted(shift))
                .values();
        for (int k = 0; k < numbers.length; k++) {
            if (!Double.isFinite(numbers[k])) {
                throw new UnselectableException(
                        "Expected a measure that every replication has, received " + aim.measure()
                                + ", which replication " + (from + k + 1) + " of "
                                + entrants.get(entrant).name()
                                + " has not\n  Maybe a measure that counts how often, such as p_held, p_contract or p_joint");
            }
        }
        return numbers;
    }

    private MeasureSample measure(int entrant) {
        return measure(entrant, playings.get(entrant).samples());
    }

    private MeasureSample measure(int entrant, MeasureSamples samples) {
        return samples.find(aim.measure())
                .orElseThrow(() -> new UnselectableException("Expected a measure of every variant, received "
                        + aim.measure() + ", which " + entrants.get(entrant).name() + " has not"));
    }

    /** How much better one is than another, batch by batch over those that both took. */
    private Optional<Interval> advantage(int entrant, int other) {
        Moments differences = new Moments();
        double sign = aim.direction() == Direction.MAXIMIZE ? 1 : -1;
        int both = Math.min(means.get(entrant).size(), means.get(other).size());
        for (int k = 0; k < both; k++) {
            differences.accept(
                    sign * (means.get(entrant).get(k) - means.get(other).get(k)));
        }
        return Intervals.meanT(differences.n(), differences.mean(), differences.sd(), Summary.LEVEL);
    }

    private Selection told(KimNelson selection, Guarantee guarantee) {
        Unit unit = measure(0).unit();
        List<Selection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < entrants.size(); i++) {
            candidates.add(new Selection.Candidate(
                    entrants.get(i).name(),
                    entrants.get(i).title(),
                    replications[i],
                    sums[i] / replications[i],
                    !selection.alive(i),
                    i == selection.best() ? Optional.empty() : advantage(i, selection.best())));
        }
        return new Selection(
                aim.measure(),
                unit,
                aim.direction(),
                guarantee.probability(),
                indifference(guarantee, unit),
                candidates,
                selection.isDecided() ? OptionalInt.of(selection.best()) : OptionalInt.empty());
    }
}
