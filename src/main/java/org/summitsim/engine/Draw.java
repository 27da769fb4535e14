package org.summitsim.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.summitsim.kernel.Law;
import org.summitsim.network.Network;
import org.summitsim.network.Transfers;

/**
 * The numbers of one replication in whole microseconds, made from its uniforms before it begins, or from the plan. Overwritten
 * by the next draw.
 */
final class Draw {
    private final Network network;
    private final Inputs inputs;
    private final long[] planned;
    private final double[] scale;
    private final long[] work;
    private final long[] struck;
    private final long[] delay;
    private final long[] lag;
    /** Whose work, and whose delay, and which lags are drawn. */
    private final int[] worked;

    private final int[] delayed;
    private final int[] lagged;
    private final StreamDraw streams;
    private final Strikes strikes;
    private final double outlay;
    private final Outlooks outlooks;
    private double[] uniforms = new double[0];
    private int offset;
    private boolean asPlanned;
    private Held held = Held.NOTHING;

    Draw(Network network, Inputs inputs, RiskTargets targets, double outlay) {
        this.network = network;
        this.inputs = inputs;
        planned = network.activities().plan().duration().clone();
        scale = new double[network.travel().transfers().size()];
        work = new long[network.activities().size()];
        struck = new long[work.length];
        delay = new long[work.length];
        lag = new long[network.arcs().size()];
        worked = where(work.length, a -> inputs.workLaw[a] != null);
        delayed = where(work.length, a -> inputs.delay[a] >= 0);
        lagged = where(lag.length, k -> inputs.lagLaw[k] != null);
        streams = new StreamDraw(network, inputs.streams);
        strikes = new Strikes(network, inputs, targets, streams);
        this.outlay = outlay;
        outlooks = Outlooks.of(network.courses().outcomes());
    }

    private static int[] where(int size, IntPredicate holds) {
        return IntStream.range(0, size).filter(holds).toArray();
    }

    /** Everything as planned: no delays, no risks. */
    void plan() {
        asPlanned = true;
        streams.plan();
        Arrays.fill(scale, 1);
        System.arraycopy(network.activities().plan().duration(), 0, work, 0, work.length);
        Arrays.fill(delay, 0);
        System.arraycopy(network.arcs().planned(), 0, lag, 0, lag.length);
        strikes.clear();
        Arrays.fill(struck, 0);
    }

    /** From the next replication on holds something at its planned value, where it would be more. */
    void hold(Held next) {
        held = next;
        strikes.spare(next.what() == Held.What.RISK ? next.index() : -1);
    }

    /** The replication whose uniforms begin at {@code from}. */
    void sample(double[] numbers, int from) {
        asPlanned = false;
        Arrays.fill(scale, 1);
        uniforms = numbers;
        offset = from;
        streams.sample(numbers, from);
        for (int a : worked) {
            work[a] = spoken(a, Math.max(0, micros(inputs.workLaw[a], inputs.work[a])));
        }
        for (int a : delayed) {
            delay[a] = Math.max(0, micros(inputs.delayLaw[a], inputs.delay[a]));
        }
        for (int k : lagged) {
            lag[k] = micros(inputs.lagLaw[k], inputs.lag[k]);
        }
        if (held.what() != Held.What.NOTHING) {
            keepHeld();
        }
        applyRisks();
    }

    private void keepHeld() {
        int of = held.index();
        switch (held.what()) {
            case WORK -> {
                int end = of + network.activities().shape().parts()[of];
                for (int a = of; a <= end; a++) {
                    work[a] = Math.min(work[a], network.activities().plan().duration()[a]);
                }
            }
            case DELAY -> delay[of] = 0;
            case LAGS -> {
                for (int k = 0; k < lag.length; k++) {
                    lag[k] = network.arcs().to()[k] == of
                            ? Math.min(lag[k], network.arcs().planned()[k])
                            : lag[k];
                }
            }
            default -> {}
        }
    }

    private boolean isHeldWork(int a) {
        return held.is(Held.What.WORK, a)
                || held.is(Held.What.WORK, network.activities().shape().parent()[a]);
    }

    /** Whether a disruption is held back: it never calls. */
    boolean isSilent(int disruption) {
        return held.is(Held.What.CALLS, disruption);
    }

    private long spoken(int a, long micros) {
        return inputs.speech[a] == 1 ? micros : (long) Math.rint(micros * inputs.speech[a]);
    }

    /** By what interpretation multiplies the speaking time of an activity. */
    double speech(int a) {
        return inputs.speech[a];
    }

    private long micros(Law law, int column) {
        return LawBook.micros(law.quantile(column < 0 ? 0.5 : uniforms[offset + column]));
    }

    /** First all multipliers, then all additions, and at last nothing below 0 (rule 24). */
    private void applyRisks() {
        if (strikes.isNone()) {
            return;
        }
        strikes.fall(uniforms, offset);
        Arrays.fill(struck, 0);
        for (int a = 0; a < work.length; a++) {
            if (strikes.factor(a) != 1 || strikes.addition(a) != 0) {
                long calm = work[a];
                work[a] = Math.max(0, (long) Math.rint(calm * strikes.factor(a)) + strikes.addition(a));
                struck[a] = work[a] - calm;
            }
        }
    }

    /** How much longer risks made the work of an activity's first round, microseconds. */
    long struck(int a) {
        return struck[a];
    }

    /** The risk that did that, or {@link Trajectory#SEVERAL}. */
    int striker(int a) {
        return strikes.striker(a);
    }

    /** Whether a risk cancels an activity, which nobody knows before it is ready. */
    boolean isCancelled(int a) {
        return strikes.isCancelled(a);
    }

    /** What the levers are. */
    LeverPlan levers() {
        return inputs.levers;
    }

    /** Planned durations of activities in this replication, which levers and carrying change in place. */
    long[] planned() {
        return planned;
    }

    /** From now on each drive along a transfer takes so many times as long. */
    void scale(int transfer, double by) {
        scale[transfer] *= by;
    }

    /** What the disruptions are. */
    CallPlan calls() {
        return inputs.calls;
    }

    /** Whether everything goes as planned, so that nothing disturbs it. */
    boolean isAsPlanned() {
        return asPlanned;
    }

    /** The time from a call of a disruption to its next one, the k-th from 0. */
    long gap(int disruption, int k) {
        return Math.max(0, numbered(inputs.gapLaw[disruption], inputs.gap[disruption], k));
    }

    /** How long the k-th call, from 0, of a disruption takes. */
    long call(int disruption, int k) {
        return Math.max(0, numbered(inputs.callLaw[disruption], inputs.call[disruption], k));
    }

    private long numbered(Law law, int first, int k) {
        return micros(law, first < 0 ? first : first + k);
    }

    /** What was spent beforehand against risks. */
    double outlay() {
        return asPlanned ? 0 : outlay;
    }

    /** How long an activity's own work takes in a round, from 1. Risks multiply every round; what they add comes once. */
    long work(int a, int round) {
        if (asPlanned || round == 1) {
            return work[a];
        }
        long drawn = Math.max(0, spoken(a, micros(inputs.workLaw[a], inputs.again.work(a, round))));
        long again = isHeldWork(a) ? Math.min(drawn, network.activities().plan().duration()[a]) : drawn;
        return (long) Math.rint(again * strikes.factor(a));
    }

    /** What comes out of a round, from 1, of an activity that has outcomes: a position in their list. */
    int outcome(int a, int round) {
        if (asPlanned) {
            return outlooks.likeliest(a);
        }
        int column = round == 1 ? inputs.outcome[a] : inputs.again.outcome(a, round);
        return outlooks.outcome(a, uniforms[offset + column]);
    }

    /** The numbers of streams. */
    StreamDraw streams() {
        return streams;
    }

    /** By how much a planned start is put off. */
    long delay(int a) {
        return delay[a];
    }

    /** The lag of an arc, possibly negative. */
    long lag(int arc) {
        return lag[arc];
    }

    /** How long a drive takes that departs in the given hour of the day, for a person's move. */
    long drive(int transfer, int hour, int move) {
        long drawn = drive(transfer, hour, move < 0 ? Inputs.NOT_RANDOM : inputs.move[move], true);
        boolean kept =
                move >= 0 && held.is(Held.What.WAYS, network.travel().moves().entry()[move]);
        return kept ? Math.min(drawn, drive(transfer, hour, Inputs.NOT_RANDOM, true)) : drawn;
    }

    /** How long the k-th empty move (from 0) of a resource takes. */
    long emptyDrive(int transfer, int hour, int resource, int k) {
        return drive(transfer, hour, inputs.emptyMove[resource] + k % inputs.emptyMoves[resource], true);
    }

    private long drive(int transfer, int hour, int column, boolean risky) {
        Transfers transfers = network.travel().transfers();
        double profile = transfers.list().get(transfer).time().profile().get(hour);
        if (asPlanned || column < 0) {
            return (long) Math.rint(transfers.planned()[transfer] * profile);
        }
        double u = inputs.correlations.drive(transfer, uniforms[offset + column], uniforms, offset);
        double minutes = inputs.transferLaw[transfer].quantile(u) * profile;
        double factor = risky ? strikes.transferFactor(transfer) : 1;
        long time = Math.max(0, LawBook.micros(minutes * factor) + strikes.transferAddition(transfer));
        return scale[transfer] == 1 ? time : (long) Math.rint(time * scale[transfer]);
    }
}
