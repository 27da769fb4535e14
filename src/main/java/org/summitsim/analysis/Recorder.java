package org.summitsim.analysis;

import org.summitsim.analysis.blame.BlameRecorder;
import org.summitsim.analysis.blame.Chains;
import org.summitsim.engine.Cause;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.network.TimeLine;

/**
 * Notes what trajectories say: moments and times of each replication in the {@link Block} of its chunk, counts in tallies of
 * its own. One per worker; not for use by several threads. What goes into a block does not depend on who records it, and
 * tallies hold whole numbers only, so results do not depend on how chunks are shared out.
 */
public final class Recorder {
    private final Frame frame;
    private final Subjects subjects;
    private final CauseTally causes;
    private final CauseTally stuck;
    private final BinTally bins;
    private final DayTally days;
    private final QueueRecorder queues;
    private final WaitTally waits;
    private final Patience patience;
    private final BlameRecorder blame;
    private final Chains chains;
    /** Shape [activities][size of the block]: the moments of the block that is being written. */
    private long[] start = {};

    private long[] finish = {};

    Recorder(Frame frame) {
        this.frame = frame;
        subjects = frame.subjects();
        causes = new CauseTally(frame.activities());
        stuck = new CauseTally(frame.activities());
        bins = new BinTally(subjects, Bins.of(frame.windowEnd()));
        days = new DayTally(frame);
        queues = new QueueRecorder(frame);
        waits = new WaitTally(frame.activities());
        patience = new Patience(frame.network().activities());
        blame = new BlameRecorder(frame.blame());
        chains =
                new Chains(frame.blame(), frame.goals().skipped(), frame.goals().starts());
    }

    /** Begins a block for so many replications, the only one until it is ended. */
    public Block begin(int replications) {
        int cells = Math.multiplyExact(frame.activities(), replications);
        if (start.length < cells) {
            start = new long[cells];
            finish = new long[cells];
        }
        return new Block(frame, replications);
    }

    /** Ends a block of which all replications have been noted: it can be read now, and no longer written. */
    public void end(Block block) {
        block.seal(start, finish, frame.activities());
    }

    /**
     * Notes one replication.
     *
     * @param trajectory what happened; read now and not kept
     * @param block of the replication's chunk, the one last begun
     * @param k the replication's place in it
     */
    public void record(Trajectory trajectory, Block block, int k) {
        block.completed[k] = trajectory.stuck() == 0;
        block.cost[k] = trajectory.cost();
        for (int a = 0; a < frame.activities(); a++) {
            activity(trajectory, a, block, k);
        }
        choose(trajectory.outcome(), frame.bearers(), block.outcome, k);
        choose(trajectory.rounds(), frame.repeated(), block.rounds, k);
        for (int s = 0; s < subjects.size(); s++) {
            block.possible[s * block.size() + k] = subjects.possible(s);
        }
        block.disturbance.record(trajectory, k);
        block.agendas.record(trajectory, k);
        use(trajectory.people(), 0, block, k);
        use(trajectory.resources(), subjects.people(), block, k);
        blame.record(trajectory);
        chains.record(trajectory);
        queues.record(trajectory, block.queues, block.size(), k);
        if (block.completed[k]) {
            bins.close();
            days.close();
            waits.add(trajectory, patience);
        }
    }

    private static void choose(int[] from, int[] which, int[] to, int k) {
        for (int i = 0; i < which.length; i++) {
            to[to.length / which.length * i + k] = from[which[i]];
        }
    }

    /**
     * Notes the numbers of a replication that are watched.
     *
     * @param uniforms the numbers played with, those of the replication from {@code offset} on
     * @param block of the replication's chunk
     * @param k the replication's place in it
     */
    public void inputs(double[] uniforms, int offset, Block block, int k) {
        int[] columns = frame.joint().columns();
        for (int i = 0; i < columns.length; i++) {
            block.inputs[i * block.size() + k] = uniforms[offset + columns[i]];
        }
    }

    private void activity(Trajectory trajectory, int a, Block block, int k) {
        State state = trajectory.state()[a];
        Cause cause = trajectory.cause()[a];
        int of = trajectory.causeOf()[a];
        long began = trajectory.start()[a];
        long otherwise = otherwise(state);
        boolean started = began != TimeLine.NONE;
        int cell = a * block.size() + k;
        start[cell] = started ? began : otherwise;
        finish[cell] = state == State.DONE ? trajectory.finish()[a] : otherwise;
        if (state == State.STUCK) {
            stuck.add(a, cause, of, started ? a : -1, 0);
        } else if (started) {
            causes.add(a, cause, of, trajectory.causeBy()[a], frame.lateness(a, began));
            wait(cause, of, began - patience.since(trajectory, a), block, k);
        }
    }

    /** What stands for the moments of what never came. */
    private static long otherwise(State state) {
        return switch (state) {
            case MISSED -> Block.MISSED;
            case SKIPPED -> Block.SKIPPED;
            case CANCELLED -> Block.CANCELLED;
            default -> Block.STUCK;
        };
    }

    private void wait(Cause cause, int of, long micros, Block block, int k) {
        if (of >= 0 && (cause == Cause.PERSON || cause == Cause.RESOURCE)) {
            int subject = cause == Cause.PERSON ? of : subjects.people() + of;
            block.wait[subject * block.size() + k] += Math.max(0, micros);
        }
    }

    private void use(UseLog log, int firstSubject, Block block, int k) {
        for (int row = 0; row < log.size(); row++) {
            int subject = firstSubject + log.who(row);
            share(log, row, subject, block, subject * block.size() + k);
            if (block.completed[k]) {
                bins.add(subject, log.use(row), log.units(row), log.from(row), log.to(row));
                days.add(subject, log.use(row), log.units(row), log.from(row), log.to(row));
            }
        }
    }

    private void share(UseLog log, int row, int subject, Block block, int cell) {
        long from = Math.max(0, log.from(row));
        long to = Math.min(frame.windowEnd(), log.to(row));
        UseLog.Use use = log.use(row);
        if (from < to) {
            int units = log.units(row);
            long inside = subjects.available().get(subject).within(from, to);
            block.possible[cell] += units * (to - from - inside);
            amounts(use, block)[cell] += units * (to - from);
        }
        if (subjects.isPerson(subject) && use != UseLog.Use.WAITING) {
            block.restCut[cell] += subjects.rest().get(subject).within(log.from(row), log.to(row));
        }
    }

    private static long[] amounts(UseLog.Use use, Block block) {
        return switch (use) {
            case ENGAGED, TURNAROUND -> block.engaged;
            case TRAVELLING -> block.travelling;
            case WAITING -> block.waiting;
        };
    }

    /** Adds the counts of another worker. */
    void combine(Recorder other) {
        causes.combine(other.causes);
        stuck.combine(other.stuck);
        bins.combine(other.bins);
        days.combine(other.days);
        queues.combine(other.queues);
        waits.combine(other.waits);
        blame.combine(other.blame);
        chains.combine(other.chains);
    }

    CauseTally causes() {
        return causes;
    }

    CauseTally stuck() {
        return stuck;
    }

    DayTally days() {
        return days;
    }

    WaitTally waits() {
        return waits;
    }

    BlameRecorder blame() {
        return blame;
    }

    Chains chains() {
        return chains;
    }

    QueueRecorder queues() {
        return queues;
    }

    BinTally bins() {
        return bins;
    }
}
