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
import org.summitsim.engine.Held;
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
 * at its planned value and all else with the same numbers. The result does not depend on the number of threads. Stateless.
 */
public final class OnTime {
    /** So many replications at the most, the first, are played again. */
    public static final int MOST = 1000;

    private OnTime() {}

    /**
     * Adds to a run what would be saved without its largest causes: up to three for each day's end and each start with a contract, a dozen in
     * all. A cause that is no random input, such as a shortage, has none.
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
        UniformBlocks numbers = plan.sampling().blocks(plan.seed(), play.inputs(), play.copulas());
        List<Held> held = new ArrayList<>(List.of(Held.NOTHING));
        remedies.stream().map(Remedy::held).distinct().forEach(held::add);
        Replays replays = new Replays(play, numbers, remedies, held, size);
        int chunks = (size - 1) / UniformBlocks.SIZE + 1;
        Threads.share(chunks, plan.threads(), chunk -> replays.play(run, chunk));
        boolean independent = plan.sampling().equals(SamplingPlan.random());
        return run.with(IntStream.range(0, remedies.size())
                .mapToObj(r -> replays.result(r, independent))
                .toList());
    }

    /** The lateness of each goal with nothing held, and without its cause. */
    private static final class Replays {
        private final Play play;
        private final UniformBlocks numbers;
        private final List<Remedy> remedies;
        private final List<Held> held;
        private final double[][] before;
        private final double[][] after;

        Replays(Play play, UniformBlocks numbers, List<Remedy> remedies, List<Held> held, int size) {
            this.play = play;
            this.numbers = numbers;
            this.remedies = remedies;
            this.held = held;
            before = new double[remedies.size()][size];
            after = new double[remedies.size()][size];
        }

        /** Plays a chunk; each writes to places of its own. */
        void play(RunResult run, int chunk) {
            int inputs = play.inputs().size();
            double[] uniforms = new double[inputs * UniformBlocks.SIZE];
            numbers.filler().fill(chunk, uniforms);
            Player player = play.player();
            int first = chunk * UniformBlocks.SIZE;
            int end = Math.min(before[0].length, first + UniformBlocks.SIZE);
            for (Held each : held) {
                player.hold(each);
                for (int k = first; k < end; k++) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException("The run was interrupted");
                    }
                    note(run, each, player.play(uniforms, (k - first) * inputs), k);
                }
            }
        }

        private void note(RunResult run, Held each, Trajectory played, int k) {
            for (int r = 0; r < remedies.size(); r++) {
                if (each.equals(Held.NOTHING)) {
                    before[r][k] = late(run, remedies.get(r), played);
                } else if (each.equals(remedies.get(r).held())) {
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
