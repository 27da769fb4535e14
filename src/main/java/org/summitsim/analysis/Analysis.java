package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.network.Network;
import org.summitsim.statistics.Interval;

/**
 * From trajectories to a {@link RunResult}. Each worker takes a {@link Recorder}; each chunk of replications has a
 * {@link Block}; when all are played, blocks in the order of replications and the recorders give the result, the same bytes
 * however chunks were shared out. Immutable; safe for use by several threads.
 */
public final class Analysis {
    private final Frame frame;

    private Analysis(Frame frame) {
        this.frame = frame;
    }

    /**
     * The analysis of a network's trajectories.
     *
     * @param network what is played
     * @param baseline its baseline; read now and not kept
     * @param sampling by which replications are drawn
     */
    public static Analysis of(Network network, Trajectory baseline, SamplingPlan sampling) {
        return new Analysis(Frame.of(network, baseline, sampling, JointInputs.NONE));
    }

    /**
     * The analysis of a play, which also watches the inputs that are to move together.
     *
     * @param play what is played
     * @param sampling by which replications are drawn
     */
    public static Analysis of(Play play, SamplingPlan sampling) {
        Trajectory baseline = play.player().baseline();
        return new Analysis(Frame.of(play.network(), baseline, sampling, JointInputs.of(play)));
    }

    /** A recorder for one worker. */
    public Recorder recorder() {
        return new Recorder(frame);
    }

    /** How many bytes a block takes for each replication, at the most. */
    public long bytesPerReplication() {
        long moments = 2L
                * frame.activities()
                * MomentColumns.bytesUpTo(frame.network().horizon());
        return moments + (long) Long.BYTES * Block.otherNumbers(frame);
    }

    /**
     * The largest 95 % half-width of the mean of a day's end.
     *
     * @param blocks those of the first replications, in order
     * @return microseconds; infinite if a day has ended fewer than twice, or in one unit of the sampling only
     */
    public double halfWidthOfDayEnds(List<Block> blocks) {
        Samples samples = new Samples(frame, blocks);
        return frame.days().stream()
                .mapToDouble(day -> frame.summaries()
                        .of(samples.end(day.activities()))
                        .interval()
                        .map(Interval::halfWidth)
                        .orElse(Double.POSITIVE_INFINITY))
                .max()
                .orElse(0);
    }

    /**
     * What a run says. Sums up in the threads of the {@link java.util.concurrent.ForkJoinPool} that it is called in, and says the
     * same in any number of them.
     *
     * @param label what it is called
     * @param blocks of all replications, in order
     * @param recorders of all workers, in any order, at least one; they are of no use afterwards
     */
    public RunResult result(RunLabel label, List<Block> blocks, List<Recorder> recorders) {
        Recorder counts = recorders.get(0);
        recorders.subList(1, recorders.size()).forEach(counts::combine);
        Samples samples = new Samples(frame, blocks);
        GoalTable goals = new GoalTable(frame, samples);
        CauseNames names = new CauseNames(frame.network());
        RunFacts facts = new RunFacts(
                label.variant(),
                label.seed(),
                samples.replications(),
                samples.completed(),
                frame.summaries().sampling().name(),
                label.stopRule(),
                names.stuck(counts.stuck(), samples.replications()));
        return new RunResult(
                frame.network(),
                facts,
                frame.baseline(),
                frame.days(),
                samples(samples, goals).measures(),
                names.shares(counts.causes()),
                usage(counts),
                goals.table(),
                frame.joint().achieved(samples),
                new QueueMeasures(frame, samples).report(counts.queues()),
                counts.waits().list(frame.network(), frame.summaries().isIndependent()),
                counts.blame().report(),
                new Importances(frame, samples, counts.chains()).list(),
                List.of(),
                Optional.empty());
    }

    /**
     * How many replications ran to their end.
     *
     * @param blocks those of the first replications, in order
     */
    public int completed(List<Block> blocks) {
        return new Samples(frame, blocks).completed();
    }

    /**
     * All measures in every replication.
     *
     * @param blocks those of the first replications, in order; they are read again whenever a sample is asked for
     */
    public MeasureSamples samples(List<Block> blocks) {
        Samples samples = new Samples(frame, blocks);
        return samples(samples, new GoalTable(frame, samples));
    }

    private MeasureSamples samples(Samples samples, GoalTable goals) {
        ActivityMeasures ofActivity = new ActivityMeasures(frame, samples);
        SubjectMeasures ofSubject = new SubjectMeasures(frame, samples);
        List<MeasureSample> all = new ArrayList<>();
        for (int a = 0; a < frame.activities(); a++) {
            all.addAll(ofActivity.of(a));
        }
        all.addAll(new AgendaMeasures(frame, samples).list());
        all.addAll(new OutcomeMeasures(frame, samples).list());
        all.addAll(goals.measures());
        for (int s = 0; s < frame.subjects().size(); s++) {
            all.addAll(ofSubject.of(s));
        }
        all.addAll(new DisturbanceMeasures(frame, samples).list());
        all.addAll(new QueueMeasures(frame, samples).all());
        return new MeasureSamples(all, frame.summaries());
    }

    private List<Usage> usage(Recorder counts) {
        return IntStream.range(0, frame.subjects().size())
                .mapToObj(s -> counts.bins()
                        .usage(s)
                        .with(counts.days().uses(s, frame.summaries().isIndependent())))
                .toList();
    }
}
