package org.summitsim.engine;

import java.util.Arrays;
import java.util.List;
import org.summitsim.kernel.Law;
import org.summitsim.model.Distribution;
import org.summitsim.model.Risk;
import org.summitsim.network.Network;

/** What risks do in one replication: by how much each thing is stretched and lengthened, and what is cancelled. */
final class Strikes {
    private final Network network;
    private final Inputs inputs;
    private final RiskTargets targets;
    private final StreamDraw streams;
    private final List<Risk> risks;
    private final Law[] multiply;
    private final Law[] add;
    private final double[] factor;
    private final long[] addition;
    private final boolean[] cancelled;
    private final int[] striker;
    private final double[] transferFactor;
    private final long[] transferAddition;
    private int spared = -1;

    Strikes(Network network, Inputs inputs, RiskTargets targets, StreamDraw streams) {
        this.network = network;
        this.inputs = inputs;
        this.targets = targets;
        this.streams = streams;
        risks = network.scenario().programme().risks();
        multiply = laws(risks.stream()
                .map(r -> r.impact().multiply().orElse(new Distribution.Constant(1)))
                .toList());
        add = laws(risks.stream()
                .map(r -> r.impact().add().orElse(new Distribution.Constant(0)))
                .toList());
        factor = new double[network.activities().size()];
        addition = new long[factor.length];
        cancelled = new boolean[factor.length];
        striker = new int[factor.length];
        transferFactor = new double[network.travel().transfers().size()];
        transferAddition = new long[transferFactor.length];
        clear();
    }

    /** Whether there is no risk at all. */
    boolean isNone() {
        return targets.size() == 0;
    }

    private static Law[] laws(List<Distribution> distributions) {
        return distributions.stream().map(LawBook::number).toArray(Law[]::new);
    }

    /** Nothing happens. */
    void clear() {
        Arrays.fill(factor, 1);
        Arrays.fill(addition, 0);
        Arrays.fill(cancelled, false);
        Arrays.fill(striker, -1);
        Arrays.fill(transferFactor, 1);
        Arrays.fill(transferAddition, 0);
    }

    /** From now on a risk does not occur, or if it is -1 all may. */
    void spare(int risk) {
        spared = risk;
    }

    /** What happens in the replication whose uniforms begin at {@code offset}. */
    void fall(double[] uniforms, int offset) {
        clear();
        for (int s = 0; s < targets.size(); s++) {
            Risk risk = risks.get(targets.risks()[s]);
            boolean mayOccur = targets.risks()[s] != spared;
            if (mayOccur && uniforms[offset + inputs.occurs[s]] < risk.probability()) {
                strike(s, risk.impact(), uniforms[offset + inputs.impact[s]]);
            }
        }
    }

    private void strike(int s, Risk.Impact impact, double uniform) {
        int r = targets.risks()[s];
        if (impact.multiply().isPresent()) {
            stretch(s, Math.max(0, multiply[r].quantile(uniform)));
        }
        if (impact.add().isPresent()) {
            lengthen(s, LawBook.micros(add[r].quantile(uniform)));
        }
        for (int a : targets.activities()[s]) {
            cancelled[a] |= impact.cancel();
            striker[a] = striker[a] == -1 || striker[a] == r ? r : Trajectory.SEVERAL;
        }
    }

    private void stretch(int s, double by) {
        for (int a : targets.activities()[s]) {
            factor[a] *= by;
        }
        for (int t : targets.transfers()[s]) {
            transferFactor[t] *= by;
        }
        for (int step : targets.steps()[s]) {
            streams.multiply(step, by);
        }
    }

    private void lengthen(int s, long by) {
        int[] affected = targets.activities()[s];
        for (int a : affected) {
            addition[a] += isLastPart(a, affected) ? by : 0;
        }
        for (int t : targets.transfers()[s]) {
            transferAddition[t] += by;
        }
        for (int step : targets.steps()[s]) {
            streams.add(step, by);
        }
    }

    /** An addition lengthens a meeting with parts once, at its end. */
    private boolean isLastPart(int a, int[] among) {
        int parent = network.activities().shape().parent()[a];
        if (parent < 0) {
            return network.activities().shape().parts()[a] == 0;
        }
        boolean whole = Arrays.binarySearch(among, parent) >= 0;
        return !whole || a == network.activities().lastPart(parent);
    }

    double factor(int a) {
        return factor[a];
    }

    long addition(int a) {
        return addition[a];
    }

    /** The risk that strikes an activity, {@link Trajectory#SEVERAL}, or -1. */
    int striker(int a) {
        return striker[a];
    }

    boolean isCancelled(int a) {
        return cancelled[a];
    }

    double transferFactor(int transfer) {
        return transferFactor[transfer];
    }

    long transferAddition(int transfer) {
        return transferAddition[transfer];
    }
}
