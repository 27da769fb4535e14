package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.summitsim.analysis.Counterfactual;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.experiment.Remedies.Remedy;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Moments;
import org.summitsim.statistics.Summary;

/**
 * What would really be saved without the largest causes of lateness: the first replications of a run played again, with one cause at a time
 * at its planned value, or with one unit more of what was short, and all else with the same numbers. The result does not depend on the number of threads. Stateless.
 */
public final class OnTime {
    /** So many replications at the most, the first, are played again. */
    public static final int MOST = 1000;

    private OnTime() {}

    /**
     * Adds to a run what would be saved without its largest causes: up to three for each day's end and each start with a contract, a dozen in
     * all. A cause that can neither be as planned nor be there once more, such as a wait for a person, has none.
     *
     * @param play what was played
     * @param plan how
     * @param run what came out
     * @throws CancellationException if the thread is interrupted, which it then still is
     */
    public static RunResult add(Play play, RunPlan plan, RunResult run) {
        List<Remedy> remedies = new Remedies(run).list();
        if (remedies.isEmpty()) {
            return run;
        }
        int size = Math.min(MOST, run.facts().replications());
        List<Instead> others = new ArrayList<>(List.of(Instead.NOTHING));
        remedies.stream().map(Remedy::instead).distinct().forEach(others::add);
        Replays replays = new Replays(
                remedies,
                others.stream().map(each -> Trial.of(each, play, plan)).toList(),
                size);
        int chunks = (size - 1) / UniformBlocks.SIZE + 1;
        Threads.share(chunks, plan.threads(), chunk -> replays.play(run, chunk));
        boolean independent = plan.sampling().equals(SamplingPlan.random());
        return run.with(IntStream.range(0, remedies.size())
                .mapToObj(r -> replays.result(r, independent))
                .toList());
    }

    /** Something that is other, what is played then, and the numbers for it: for each input of a name the same. */
    private record Trial(Instead instead, Play play, UniformBlocks numbers) {
        static Trial of(Instead instead, Play played, RunPlan plan) {
            Play play = instead.play(played);
            return new Trial(instead, play, plan.sampling().blocks(plan.seed(), play.inputs(), play.copulas()));
        }
    }

    /** The lateness of each goal with nothing other, and without its cause. */
    private static final class Replays {
        private final List<Remedy> remedies;
        private final List<Trial> trials;
        private final double[][] before;
        private final double[][] after;

        Replays(List<Remedy> remedies, List<Trial> trials, int size) {
            this.remedies = remedies;
            this.trials = trials;
            before = new double[remedies.size()][size];
            after = new double[remedies.size()][size];
        }

        /** Plays a chunk; each writes to places of its own. */
        void play(RunResult run, int chunk) {
            int first = chunk * UniformBlocks.SIZE;
            int end = Math.min(before[0].length, first + UniformBlocks.SIZE);
            for (Trial each : trials) {
                int inputs = each.play().inputs().size();
                double[] uniforms = new double[inputs * UniformBlocks.SIZE];
                each.numbers().filler().fill(chunk, uniforms);
                Player player = each.play().player();
                player.hold(each.instead().held());
                for (int k = first; k < end; k++) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException("The run was interrupted");
                    }
                    note(run, each.instead(), player.play(uniforms, (k - first) * inputs), k);
                }
            }
        }

        private void note(RunResult run, Instead each, Trajectory played, int k) {
            for (int r = 0; r < remedies.size(); r++) {
                if (each.equals(Instead.NOTHING)) {
                    before[r][k] = late(run, remedies.get(r), played);
                } else if (each.equals(remedies.get(r).instead())) {
                    after[r][k] = late(run, remedies.get(r), played);
                }
            }
        }

        Counterfactual result(int r, boolean independent) {
            Remedy remedy = remedies.get(r);
            Moments saved = new Moments();
            for (int k = 0; k < before[r].length; k++) {
                double difference = before[r][k] - after[r][k];
                if (Double.isFinite(difference)) {
                    saved.accept(difference);
                }
            }
            Optional<Interval> interval = independent
                    ? Intervals.meanT(saved.n(), saved.mean(), saved.sd(), Summary.LEVEL)
                    : Optional.empty();
            return new Counterfactual(
                    remedy.measure(),
                    remedy.of(),
                    remedy.share().kind(),
                    remedy.share().of(),
                    remedy.share().minutes(),
                    saved.mean(),
                    interval,
                    (int) saved.n());
        }
    }

    /** Minutes by which a goal is late, at least 0; NaN where it was not reached. */
    private static double late(RunResult run, Remedy remedy, Trajectory played) {
        if (remedy.measure().equals("day_end")) {
            Day day = run.days().stream()
                    .filter(d -> d.id().equals(remedy.of()))
                    .findFirst()
                    .orElseThrow();
            return played.stuck() > 0
                    ? Double.NaN
                    : minutes(
                            end(day, a -> played.state()[a] == State.DONE ? played.finish()[a] : TimeLine.NONE),
                            end(day, a -> run.baseline().finish()[a]));
        }
        int a = run.network().activities().ids().indexOf(remedy.of());
        return minutes(played.start()[a], run.network().activities().plan().start()[a]);
    }

    private static long end(Day day, IntToLongFunction finish) {
        return day.activities().stream().mapToLong(finish::applyAsLong).max().orElse(TimeLine.NONE);
    }

    private static double minutes(long moment, long planned) {
        return moment == TimeLine.NONE || planned == TimeLine.NONE
                ? Double.NaN
                : Math.max(0, moment - planned) / (double) TimeLine.MINUTE;
    }
}
