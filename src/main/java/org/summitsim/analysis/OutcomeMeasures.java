package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.model.Outcomes;

/**
 * How often each outcome of each thing came out: {@code p_outcome(talks=agreed)}, over all replications. Whatever did not come
 * to its end is {@code not-discussed}, for whatever reason, so that the shares of one thing add up to 1. And how many rounds
 * there were, over the replications in which it took place.
 */
final class OutcomeMeasures {
    /** What stands between a thing and its outcome. */
    static final String IS = "=";

    private final Frame frame;
    private final Samples samples;

    OutcomeMeasures(Frame frame, Samples samples) {
        this.frame = frame;
        this.samples = samples;
    }

    List<MeasureSample> list() {
        List<MeasureSample> measures = new ArrayList<>();
        for (int b = 0; b < frame.bearers().length; b++) {
            int a = frame.bearers()[b];
            List<String> names = frame.network()
                    .courses()
                    .outcomes()
                    .get(a)
                    .map(Outcomes::names)
                    .orElse(List.of());
            for (int k = 0; k < names.size(); k++) {
                measures.add(share(a, names.get(k), b, k));
            }
            measures.add(share(a, Outcomes.NOT_DISCUSSED, b, -1));
        }
        for (int r = 0; r < frame.repeated().length; r++) {
            String id = frame.network().activities().ids().get(frame.repeated()[r]);
            int repeated = r;
            measures.add(MeasureSample.of("rounds", id, Unit.COUNT, () -> samples.rounds(repeated)));
        }
        return measures;
    }

    private MeasureSample share(int a, String outcome, int bearer, int number) {
        String of = frame.network().activities().ids().get(a) + IS + outcome;
        return MeasureSample.share("p_outcome", of, () -> samples.outcome(bearer, number));
    }
}
