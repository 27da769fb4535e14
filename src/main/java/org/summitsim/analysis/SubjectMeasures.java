package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.statistics.Summary;

/**
 * The measures on people and resources (rule 28 of the rules of play). Shares are of the unit-time that they can be had
 * inside the window, overtime added above and below; engaged, travelling, waiting and free add up to 1.
 */
final class SubjectMeasures {
    private final Subjects subjects;
    private final Samples samples;
    private final Summaries summaries;

    SubjectMeasures(Frame frame, Samples samples) {
        subjects = frame.subjects();
        summaries = frame.summaries();
        this.samples = samples;
    }

    /** All measures on one person or resource. */
    List<Measure> of(int subject) {
        String id = subjects.ids().get(subject);
        double[] engaged = samples.share(subject, block -> block.engaged);
        double[] travelling = samples.share(subject, block -> block.travelling);
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure("wait", id, Unit.MINUTES, minutes(subject, block -> block.wait)));
        measures.add(share("engaged", id, engaged));
        measures.add(share("travelling", id, travelling));
        measures.add(share("waiting", id, samples.share(subject, block -> block.waiting)));
        measures.add(share("utilization", id, sum(engaged, travelling)));
        if (subjects.isPerson(subject)) {
            measures.add(new Measure("rest_cut", id, Unit.MINUTES, minutes(subject, block -> block.restCut)));
        }
        return measures;
    }

    private Summary minutes(int subject, Function<Block, long[]> of) {
        return summaries.of(samples.minutes(subject, of));
    }

    private Measure share(String name, String id, double[] values) {
        return new Measure(name, id, Unit.SHARE, summaries.ofFinite(values));
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }
}
