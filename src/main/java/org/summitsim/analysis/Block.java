package org.summitsim.analysis;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitsim.network.TimeLine;

/**
 * What is kept of each replication of one chunk: flat arrays, thing by thing and within a thing replication by replication.
 * Begun, written and ended by one {@link Recorder} and read when all are done. Microseconds.
 */
public final class Block {
    /** Stands for "never, because the replication got stuck" in arrays of moments. */
    static final long STUCK = Long.MAX_VALUE;
    /** Stand for "it does not take place". The greatest of several moments is one of these only if all are. */
    static final long SKIPPED = TimeLine.NONE + 1;

    static final long CANCELLED = TimeLine.NONE + 2;
    static final long MISSED = TimeLine.NONE + 3;

    private final int size;
    private final int otherNumbers;
    private @Nullable MomentColumns starts;
    /** From the start to the finish, or what stands for no finish. */
    private @Nullable MomentColumns lengths;

    /** Shape [bearers][size]: what came out of each activity that has outcomes, -1 for nothing. */
    final int[] outcome;
    /** Shape [repeated][size]: how many rounds there were of each activity that may have several, 0 if it never started. */
    final int[] rounds;
    /** Shape [subjects][size]: unit-time in the window. */
    final long[] engaged;

    final long[] travelling;
    final long[] waiting;
    final long[] possible;
    /** Shape [subjects][size]: how long starts waited for each, and what cut into each person's rest. */
    final long[] wait;

    final long[] restCut;
    /** Shape [size]: whether the replication ran to its end. */
    final boolean[] completed;
    /** Shape [watched][size]: uniform numbers of inputs that were to move together. */
    final double[] inputs;
    /** Shape [size]: what levers, late starts and mitigations cost. */
    final double[] cost;

    final DisturbanceCells disturbance;
    /** What is kept of streams. */
    final QueueBlock queues;

    final AgendaCells agendas;

    Block(Frame frame, int size) {
        this.size = size;
        otherNumbers = otherNumbers(frame);
        int subjects = frame.subjects().size();
        inputs = new double[frame.joint().size() * size];
        disturbance = new DisturbanceCells(frame, size);
        agendas = new AgendaCells(frame, size);
        queues = new QueueBlock(
                frame.lines().lines().size(), frame.lines().ways().size(), size);
        outcome = new int[frame.bearers().length * size];
        rounds = new int[frame.repeated().length * size];
        engaged = new long[subjects * size];
        travelling = new long[subjects * size];
        waiting = new long[subjects * size];
        possible = new long[subjects * size];
        wait = new long[subjects * size];
        restCut = new long[subjects * size];
        completed = new boolean[size];
        cost = new double[size];
    }

    /**
     * Takes the moments of all replications, packed.
     *
     * @param start shape [activities][size] at least, microseconds or one of the numbers above; read now and not kept
     * @param finish the same of finishes; spoilt
     */
    void seal(long[] start, long[] finish, int activities) {
        for (int i = 0; i < activities * size; i++) {
            if (!MomentColumns.isSpecial(start[i]) && !MomentColumns.isSpecial(finish[i])) {
                finish[i] -= start[i];
            }
        }
        starts = new MomentColumns(start, activities, size);
        lengths = new MomentColumns(finish, activities, size);
    }

    /** All starts of an activity into {@code to}, shape [size] at least. */
    void starts(int a, long[] to) {
        sealed(starts).copy(a, to);
    }

    /** All finishes of an activity into {@code to}; {@code scratch} is spoilt; both have the shape [size] at least. */
    void finishes(int a, long[] to, long[] scratch) {
        sealed(starts).copy(a, scratch);
        sealed(lengths).copy(a, to);
        for (int k = 0; k < size; k++) {
            if (!MomentColumns.isSpecial(scratch[k]) && !MomentColumns.isSpecial(to[k])) {
                to[k] += scratch[k];
            }
        }
    }

    /** How many bytes it takes. */
    public long bytes() {
        return sealed(starts).bytes() + sealed(lengths).bytes() + (long) Long.BYTES * size * otherNumbers;
    }

    private static MomentColumns sealed(@Nullable MomentColumns moments) {
        return Objects.requireNonNull(moments, "Expected a block that its recorder has ended");
    }

    /** How many numbers of 8 bytes are kept of each replication beside moments, at the most. */
    static int otherNumbers(Frame frame) {
        int ofQueues = QueueBlock.numbers(
                frame.lines().lines().size(), frame.lines().ways().size());
        return frame.bearers().length
                + frame.repeated().length
                + 6 * frame.subjects().size()
                + frame.joint().size()
                + DisturbanceCells.numbersPerReplication(frame)
                + AgendaCells.numbersPerReplication(frame)
                + ofQueues;
    }

    /** The number of replications. */
    public int size() {
        return size;
    }

    /**
     * A moment as a number: infinite where it never came, though it might have; NaN where it was skipped, so that nobody asks
     * when it was (rule 32 of the rules of play).
     */
    static double moment(long micros) {
        if (micros == SKIPPED) {
            return Double.NaN;
        }
        return micros <= MISSED || micros == STUCK ? Double.POSITIVE_INFINITY : micros;
    }
}
