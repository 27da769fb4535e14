package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.TimeLine;

/** The measures on disruptions and on what they interrupt. */
final class DisturbanceMeasures {
    private final Frame frame;
    private final Samples samples;

    DisturbanceMeasures(Frame frame, Samples samples) {
        this.frame = frame;
        this.samples = samples;
    }

    /** For each disruption its calls, how long they took and how long they interrupted; then for each meeting the latter. */
    List<MeasureSample> list() {
        List<MeasureSample> measures = new ArrayList<>();
        for (int d = 0; d < frame.disruptions().size(); d++) {
            String id = frame.disruptions().get(d).id();
            measures.add(measure("calls", id, Unit.COUNT, d, 1, cells -> cells.calls));
            measures.add(share("p_max_calls", id, d, cells -> cells.allCalls));
            measures.add(minutes("call_time", id, d, cells -> cells.callTime));
            measures.add(minutes("interruption", id, d, cells -> cells.interruption));
        }
        for (int a = 0; a < frame.activities() && frame.interrupts(); a++) {
            measures.add(
                    minutes("interrupted", frame.network().activities().ids().get(a), a, cells -> cells.interrupted));
        }
        for (int l = 0; l < frame.levers().size(); l++) {
            measures.add(share("p_pulled", frame.levers().get(l).id(), l, cells -> cells.pulled));
        }
        return measures;
    }

    private MeasureSample share(String name, String id, int row, Samples.Disturbed of) {
        return MeasureSample.share(name, id, () -> samples.disturbed(row, of));
    }

    private MeasureSample minutes(String name, String id, int row, Samples.Disturbed of) {
        return measure(name, id, Unit.MINUTES, row, TimeLine.MINUTE, of);
    }

    private MeasureSample measure(String name, String id, Unit unit, int row, double divisor, Samples.Disturbed of) {
        return MeasureSample.of(name, id, unit, () -> samples.disturbed(row, divisor, of));
    }
}
