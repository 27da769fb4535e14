package org.summitsim.experiment.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.summitsim.analysis.MeasureSamples;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Playing;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.Replay;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.advice.Advice.Put;
import org.summitsim.kernel.SharedNumbers;
import org.summitsim.model.Goal;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * Searches for the place where spare minutes help most. The entries whose lateness varies most with the goal (by covariance, over one
 * play of the programme as it is) are tried first, one step in each of their gaps; the best few gaps are then filled greedily,
 * step by step; at last all minutes are tried in each of those gaps alone. All plays are on the same random numbers. A programme is
 * better than another if its mean goal is, and among equals if all starts together are less late.
 */
public final class Advisor {
    /** How many gaps are looked at after the first round. */
    private static final int KEPT = 6;

    private static final double SAME = 1e-9;

    private final Question question;
    private final Shifts shifts;
    private final RunPlan plan;
    private final Network network;
    private final Placements placements;
    private final Dues dues;
    private final SharedNumbers numbers;
    private final int most;
    private int plays;

    private Advisor(Play base, Question question, Shifts shifts, RunPlan plan) {
        this.question = question;
        this.shifts = shifts;
        this.plan = plan;
        network = base.network();
        Activities activities = network.activities();
        Set<Integer> fixed =
                question.fixed().stream().map(activities.ids()::indexOf).collect(Collectors.toSet());
        placements = new Placements(network, fixed);
        dues = Dues.of(base);
        long room = Runtime.getRuntime().maxMemory() / 4 / Double.BYTES;
        numbers = SharedNumbers.of(plan.sampling(), plan.seed(), room);
        most = question.plays();
    }

    /** How good a programme is: smaller is better. */
    private record Score(double goal, double late) {
        boolean isBetterThan(Score other) {
            return goal < other.goal - SAME || (goal <= other.goal + SAME && late < other.late - SAME);
        }
    }

    private record Tried(Map<Placement, Integer> puts, Score score) {}

    /**
     * Searches.
     *
     * @param base the programme as it is
     * @param question what is asked
     * @param shifts the programme planned anew
     * @param plan how each is played; its stop says how often at the most
     */
    public static Advice search(Play base, Question question, Shifts shifts, RunPlan plan) {
        return new Advisor(base, question, shifts, plan).search(base);
    }

    private Advice search(Play base) {
        List<Integer> order = new ArrayList<>();
        Tried current = new Tried(Map.of(), first(base, order));
        List<Tried> round = new ArrayList<>();
        for (int entry : order) {
            for (Placement placement : placements.of(entry)) {
                if (plays < most / 2) {
                    tried(Map.of(placement, question.step())).ifPresent(round::add);
                }
            }
        }
        round.sort(Comparator.comparingDouble((Tried t) -> t.score().goal())
                .thenComparingDouble(t -> t.score().late()));
        List<Placement> kept = round.stream()
                .limit(KEPT)
                .flatMap(t -> t.puts().keySet().stream())
                .toList();
        current = better(current, round);
        for (int used = question.step();
                used + question.step() <= question.spare() && !current.puts().isEmpty();
                used += question.step()) {
            Tried next = better(current, more(current, kept, question.step()));
            if (next.equals(current)) {
                break;
            }
            current = next;
        }
        int whole = question.spare() / question.step() * question.step();
        return advice(better(current, more(new Tried(Map.of(), current.score()), kept, whole)));
    }

    /** The first of the best, if it is better than what there is. */
    private static Tried better(Tried current, List<Tried> others) {
        Tried best = current;
        for (Tried other : others) {
            best = other.score().isBetterThan(best.score()) ? other : best;
        }
        return best;
    }

    private List<Tried> more(Tried from, List<Placement> kept, int minutes) {
        List<Tried> all = new ArrayList<>();
        for (Placement placement : kept) {
            if (plays < most) {
                Map<Placement, Integer> puts = new LinkedHashMap<>(from.puts());
                puts.merge(placement, minutes, Integer::sum);
                tried(puts).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Tried> tried(Map<Placement, Integer> puts) {
        if (!placements.fits(micros(puts))) {
            return Optional.empty();
        }
        try {
            return shifts.play(minutes(puts))
                    .filter(dues::allow)
                    .map(play -> new Tried(puts, measured(play, samples -> score(samples))));
        } catch (InvalidScenarioException e) {
            return Optional.empty();
        }
    }

    private long[] micros(Map<Placement, Integer> puts) {
        long[] shift = new long[network.activities().size()];
        puts.forEach((placement, minutes) ->
                placement.moved().forEach(a -> shift[a] += placement.kind().sign() * minutes * TimeLine.MINUTE));
        return shift;
    }

    private SortedMap<String, Integer> minutes(Map<Placement, Integer> puts) {
        SortedMap<String, Integer> all = new TreeMap<>();
        long[] shift = micros(puts);
        for (int a = 0; a < shift.length; a++) {
            if (shift[a] != 0) {
                all.put(network.activities().ids().get(a), (int) (shift[a] / TimeLine.MINUTE));
            }
        }
        return all;
    }

    private Advice advice(Tried best) {
        List<Put> puts = best.puts().entrySet().stream()
                .map(e -> new Put(e.getKey(), e.getValue()))
                .toList();
        return new Advice(puts, minutes(best.puts()), plays, Replay.last(plan));
    }

    private interface Reading<T> {
        T of(MeasureSamples samples);
    }

    private <T> T measured(Play play, Reading<T> reading) {
        plays++;
        plan.progress().played(Math.min(plays, most), most);
        RunPlan own =
                new RunPlan(plan.variant(), plan.seed(), plan.sampling(), plan.stop(), plan.threads(), Progress.NONE);
        try (Playing playing = Playing.of(play, own, numbers.blocks(play.inputs(), play.copulas()))) {
            playing.playOut();
            return reading.of(playing.samples());
        }
    }

    /** The programme as it is; puts its entries in the order in which they are tried. */
    private Score first(Play base, List<Integer> order) {
        return measured(base, samples -> {
            double[] goal = values(samples, question.aim().measure());
            Map<Integer, Double> weight = new LinkedHashMap<>();
            for (int a : placements.entries()) {
                String id = network.activities().ids().get(a);
                weight.put(a, Math.abs(Covariance.of(values(samples, "lateness(" + id + ")"), goal)));
            }
            order.addAll(placements.entries());
            order.sort(Comparator.comparingDouble((Integer a) -> -weight.getOrDefault(a, 0.0)));
            return score(samples);
        });
    }

    private static double[] values(MeasureSamples samples, String key) {
        return samples.find(key).map(s -> s.values()).orElse(new double[0]);
    }

    private Score score(MeasureSamples samples) {
        double sign = question.aim().direction() == Goal.Direction.MINIMIZE ? 1 : -1;
        double[] goal = values(samples, question.aim().measure());
        return new Score(Covariance.mean(goal, sign), Covariance.mean(values(samples, "lateness_total"), 1));
    }
}
