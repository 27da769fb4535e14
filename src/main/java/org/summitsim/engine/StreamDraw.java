package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.Network;
import org.summitsim.network.Streams;

/** The numbers of the streams of one replication, made from its uniforms when they are asked for, or from the plan. */
final class StreamDraw {
    private static final double MIDDLE = 0.5;

    private final StreamInputs inputs;
    private final int[] firstVisit;
    private final long[] plannedEvery;
    private final int[] plannedSize;
    private final long[] plannedService;
    private final double[] factor;
    private final long[] addition;
    private double[] uniforms = new double[0];
    private int offset;
    private boolean asPlanned;

    StreamDraw(Network network, StreamInputs inputs) {
        this.inputs = inputs;
        Streams streams = network.streams();
        int n = streams.list().size();
        plannedEvery = new long[n];
        plannedSize = new int[n];
        for (int s = 0; s < n; s++) {
            var arrivals = streams.list().get(s).arrivals();
            plannedEvery[s] = Math.max(0, LawBook.planned(arrivals.every()));
            plannedSize[s] = PlannedStreams.planned(arrivals);
        }
        int steps = inputs.service.length;
        firstVisit = new int[steps];
        plannedService = new long[steps];
        for (int k = 0; k < steps; k++) {
            Streams.Step step = streams.steps().get(k);
            firstVisit[k] = step.firstVisit();
            plannedService[k] =
                    LawBook.planned(streams.queues().get(step.queue()).work());
        }
        factor = new double[steps];
        addition = new long[steps];
    }

    void plan() {
        asPlanned = true;
        calm();
    }

    void sample(double[] numbers, int from) {
        asPlanned = false;
        uniforms = numbers;
        offset = from;
        calm();
    }

    private void calm() {
        Arrays.fill(factor, 1);
        Arrays.fill(addition, 0);
    }

    /** A risk stretches every service of a step. */
    void multiply(int step, double by) {
        factor[step] *= by;
    }

    /** A risk lengthens every service of a step. */
    void add(int step, long micros) {
        addition[step] += micros;
    }

    /** The time between the arrival before the k-th (from 0) of a stream, or its beginning, and that. */
    long interval(int s, int k) {
        return asPlanned
                ? plannedEvery[s]
                : Math.max(0, LawBook.micros(inputs.every[s].quantile(uniform(inputs.arrivalColumn[s], k))));
    }

    /** How many entities come with the k-th arrival (from 0) of a stream. */
    int size(int s, int k) {
        return asPlanned ? plannedSize[s] : (int) Math.rint(inputs.size[s].quantile(uniform(inputs.sizeColumn[s], k)));
    }

    /** How long a visit to the station of a step takes. */
    long service(int step, int visit) {
        if (asPlanned) {
            return plannedService[step];
        }
        double minutes = inputs.service[step].quantile(uniform(inputs.serviceColumn[step], visit - firstVisit[step]));
        return Math.max(0, (long) Math.rint(LawBook.micros(minutes) * factor[step]) + addition[step]);
    }

    private double uniform(int column, int k) {
        return column < 0 ? MIDDLE : uniforms[offset + column + k];
    }
}
