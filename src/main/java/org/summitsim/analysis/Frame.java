package org.summitsim.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.summitsim.analysis.blame.BlameFrame;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Clock;
import org.summitsim.model.Disruption;
import org.summitsim.model.Lever;
import org.summitsim.network.Courses;
import org.summitsim.network.Network;
import org.summitsim.network.Streams;
import org.summitsim.network.TimeLine;

/**
 * What measuring needs to know before the first replication. Immutable and shared by all workers.
 *
 * @param network what is played
 * @param baseline the programme as planned
 * @param days the days of the programme
 * @param windowEnd where the time over which utilization is counted ends: the clock's end, else the baseline's finish
 * @param subjects whose time is counted
 * @param promised what was promised of each activity's start
 * @param doubtful which activities may be skipped or cancelled
 * @param discussed the agendas of which not everything may be discussed
 * @param bearers the activities that have outcomes, ascending
 * @param repeated the activities that may have several rounds, ascending
 * @param summaries how samples are summed up
 * @param joint the random inputs that were to move together
 * @param lines the lines of streams that are measured
 * @param queueBins the bins by which the lengths of lines are told
 * @param blame by what lateness is put down to what made it
 * @param goals of which it is told what matters to them
 */
record Frame(
        Network network,
        Baseline baseline,
        List<Day> days,
        long windowEnd,
        Subjects subjects,
        Promised promised,
        boolean[] doubtful,
        Discussed discussed,
        int[] bearers,
        int[] repeated,
        Summaries summaries,
        JointInputs joint,
        Lines lines,
        QueueBins.Layout queueBins,
        BlameFrame blame,
        ImportanceGoals goals) {

    /** The frame of a network; {@code played} is its baseline and is read only now. */
    static Frame of(Network network, Trajectory played, SamplingPlan sampling, JointInputs joint) {
        Baseline baseline = baseline(played);
        Clock clock = network.scenario().clock();
        long end = clock.end()
                .map(m -> network.time().micros(m.resolve(clock.zone()).toInstant()))
                .orElse(baseline.makespan());
        boolean[] doubtful = Doubtful.of(network);
        List<Day> days = Days.of(network, baseline);
        Promised promised = Promised.of(network);
        return new Frame(
                network,
                baseline,
                days,
                Math.max(0, end),
                Subjects.of(network, end),
                promised,
                doubtful,
                Discussed.of(network, doubtful),
                bearers(network.courses()),
                repeated(network.courses()),
                new Summaries(sampling),
                joint,
                Lines.of(network),
                queueBins(network, baseline),
                BlameFrame.of(network, played, members(days)),
                ImportanceGoals.of(days, promised));
    }

    private static Map<String, List<Integer>> members(List<Day> days) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        days.forEach(day -> members.put(day.id(), day.activities()));
        return members;
    }

    /** From the beginning of the first stream to half as long again as streams last in the baseline. */
    private static QueueBins.Layout queueBins(Network network, Baseline baseline) {
        long from = Long.MAX_VALUE;
        long to = 0;
        for (Streams.Stream stream : network.streams().list()) {
            from = Math.min(from, Math.max(0, baseline.start()[stream.activity()]));
            to = Math.max(to, baseline.finish()[stream.activity()]);
        }
        long begin = from == Long.MAX_VALUE ? 0 : from;
        long length = Math.max(0, to - begin);
        return QueueBins.Layout.of(begin, begin + length + length / 2);
    }

    private static int[] bearers(Courses courses) {
        return IntStream.range(0, courses.outcomes().size())
                .filter(a -> courses.outcomes().get(a).isPresent())
                .toArray();
    }

    private static int[] repeated(Courses courses) {
        return IntStream.range(0, courses.rounds().length)
                .filter(a -> courses.rounds()[a] > 1)
                .toArray();
    }

    private static Baseline baseline(Trajectory played) {
        long[] finish = played.finish().clone();
        long last = 0;
        for (int a = 0; a < finish.length; a++) {
            if (played.state()[a] == State.DONE) {
                last = Math.max(last, finish[a]);
            }
        }
        return new Baseline(played.start().clone(), finish, last, played.stuck());
    }

    List<Disruption> disruptions() {
        return network.scenario().programme().disturbance().disruptions();
    }

    List<Lever> levers() {
        return network.scenario().programme().disturbance().levers();
    }

    /** Whether something may be interrupted. */
    boolean interrupts() {
        return disruptions().stream().anyMatch(Disruption::preempts);
    }

    /** Whether anything that may happen, or may be done beforehand, costs anything. */
    boolean hasCost() {
        return !levers().isEmpty()
                || network.activities().plan().doors().haveCost()
                || network.scenario().mitigationCost() > 0;
    }

    int activities() {
        return network.activities().size();
    }

    /** The planned start of an activity, without one its baseline start, {@link TimeLine#NONE} if it has neither. */
    long reference(int a) {
        long planned = network.activities().plan().start()[a];
        return planned == TimeLine.NONE ? baseline.start()[a] : planned;
    }

    /** How far a start lies behind {@link #reference}, microseconds, at least 0. */
    long lateness(int a, long start) {
        long reference = reference(a);
        return reference == TimeLine.NONE ? 0 : Math.max(0, start - reference);
    }
}
