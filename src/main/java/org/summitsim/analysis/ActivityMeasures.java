package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;

/** The measures on activities: when they start and finish, and what promises they keep (rule 36 of the rules of play). */
final class ActivityMeasures {
    private final Frame frame;
    private final Samples samples;
    private final Activities.Plan plan;

    ActivityMeasures(Frame frame, Samples samples) {
        this.frame = frame;
        this.samples = samples;
        plan = frame.network().activities().plan();
    }

    /** All measures on one activity. Parts have {@code p_missed} through what they are a part of. */
    List<MeasureSample> of(int a) {
        String id = frame.network().activities().ids().get(a);
        List<MeasureSample> measures = new ArrayList<>();
        boolean reserve = frame.network().slots().carries().isReserve(a);
        if (reserve && Arrays.stream(samples.start(a)).noneMatch(Double::isFinite)) {
            return measures;
        }
        measures.add(MeasureSample.of("start", id, Unit.MOMENT, () -> samples.start(a)));
        measures.add(MeasureSample.of("finish", id, Unit.MOMENT, () -> samples.finish(a)));
        long planned = plan.start()[a];
        if (planned != TimeLine.NONE) {
            measures.add(MeasureSample.of("lateness", id, Unit.MINUTES, () -> lateness(samples.start(a), planned)));
            measures.add(MeasureSample.share(
                    "p_start_kept", id, () -> kept(samples.start(a), planned + plan.tolerance()[a])));
        }
        if (plan.due()[a] != TimeLine.NONE) {
            measures.add(MeasureSample.share("p_due_kept", id, () -> kept(samples.finish(a), plan.due()[a])));
        }
        if (frame.promised().has(a)) {
            measures.add(MeasureSample.share("p_contract", id, () -> samples.contract(a)));
        }
        if (frame.network().activities().shape().parent()[a] < 0) {
            measures.add(MeasureSample.share("p_missed", id, () -> samples.givenUp(a, Block.MISSED)));
        }
        if (frame.doubtful()[a]) {
            measures.add(MeasureSample.share("p_held", id, () -> samples.held(a)));
            measures.add(MeasureSample.share("p_skipped", id, () -> samples.givenUp(a, Block.SKIPPED)));
            measures.add(MeasureSample.share("p_cancelled", id, () -> samples.givenUp(a, Block.CANCELLED)));
        }
        return measures;
    }

    private static double[] lateness(double[] start, long planned) {
        return Arrays.stream(start)
                .map(s -> Math.max(0, s - planned) / TimeLine.MINUTE)
                .toArray();
    }

    /** What is missed, cancelled or stuck is infinite, so its promise is broken; of what is skipped nobody asks. */
    private static double[] kept(double[] moments, long latest) {
        return Arrays.stream(moments)
                .map(m -> Double.isNaN(m) ? m : m <= latest ? 1 : 0)
                .toArray();
    }
}
