package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.summitsim.analysis.Measure.Unit;

/**
 * The measures on people and resources (rule 28 of the rules of play). Shares are of the unit-time that they can be had
 * inside the window, overtime added above and below; engaged, travelling, waiting and free add up to 1.
 */
final class SubjectMeasures {
    private final Subjects subjects;
    private final Samples samples;

    SubjectMeasures(Frame frame, Samples samples) {
        subjects = frame.subjects();
        this.samples = samples;
    }

    /** All measures on one person or resource. */
    List<MeasureSample> of(int subject) {
        String id = subjects.ids().get(subject);
        List<MeasureSample> measures = new ArrayList<>();
        measures.add(minutes("wait", id, () -> samples.minutes(subject, block -> block.wait)));
        measures.add(share("engaged", id, () -> samples.share(subject, block -> block.engaged)));
        measures.add(share("travelling", id, () -> samples.share(subject, block -> block.travelling)));
        measures.add(share("waiting", id, () -> samples.share(subject, block -> block.waiting)));
        measures.add(share("utilization", id, () -> used(subject)));
        if (subjects.isPerson(subject)) {
            measures.add(minutes("rest_cut", id, () -> samples.minutes(subject, block -> block.restCut)));
        }
        return measures;
    }

    private static MeasureSample minutes(String name, String id, Supplier<double[]> values) {
        return MeasureSample.of(name, id, Unit.MINUTES, values);
    }

    private static MeasureSample share(String name, String id, Supplier<double[]> values) {
        return MeasureSample.finite(name, id, Unit.SHARE, values);
    }

    private double[] used(int subject) {
        double[] used = samples.share(subject, block -> block.engaged);
        double[] travelling = samples.share(subject, block -> block.travelling);
        for (int k = 0; k < used.length; k++) {
            used[k] += travelling[k];
        }
        return used;
    }
}
