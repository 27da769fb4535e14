package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Summary;

/** The measures on activities: when they start and finish, and what promises they keep (rule 36 of the rules of play). */
final class ActivityMeasures {
    private final Frame frame;
    private final Samples samples;
    private final Summaries summaries;
    private final Activities.Plan plan;

    ActivityMeasures(Frame frame, Samples samples) {
        this.frame = frame;
        this.samples = samples;
        summaries = frame.summaries();
        plan = frame.network().activities().plan();
    }

    /** All measures on one activity. Parts have {@code p_missed} through what they are a part of. */
    List<Measure> of(int a) {
        String id = frame.network().activities().ids().get(a);
        double[] start = samples.start(a);
        double[] finish = samples.finish(a);
        List<Measure> measures = new ArrayList<>();
        boolean reserve = frame.network().slots().carries().isReserve(a);
        if (reserve && Arrays.stream(start).noneMatch(Double::isFinite)) {
            return measures;
        }
        measures.add(new Measure("start", id, Unit.MOMENT, summaries.of(start)));
        measures.add(new Measure("finish", id, Unit.MOMENT, summaries.of(finish)));
        long planned = plan.start()[a];
        if (planned != TimeLine.NONE) {
            measures.add(new Measure("lateness", id, Unit.MINUTES, lateness(start, planned)));
            measures.add(kept("p_start_kept", id, start, planned + plan.tolerance()[a]));
        }
        if (plan.due()[a] != TimeLine.NONE) {
            measures.add(kept("p_due_kept", id, finish, plan.due()[a]));
        }
        if (frame.promised().has(a)) {
            measures.add(share("p_contract", id, samples.contract(a)));
        }
        if (frame.network().activities().shape().parent()[a] < 0) {
            measures.add(share("p_missed", id, samples.givenUp(a, Block.MISSED)));
        }
        if (frame.doubtful()[a]) {
            measures.add(share("p_held", id, samples.held(a)));
            measures.add(share("p_skipped", id, samples.givenUp(a, Block.SKIPPED)));
            measures.add(share("p_cancelled", id, samples.givenUp(a, Block.CANCELLED)));
        }
        return measures;
    }

    private Measure share(String name, String id, double[] values) {
        return new Measure(name, id, Unit.SHARE, summaries.ofShare(values));
    }

    private Summary lateness(double[] start, long planned) {
        return summaries.of(Arrays.stream(start)
                .map(s -> Math.max(0, s - planned) / TimeLine.MINUTE)
                .toArray());
    }

    /** What is missed, cancelled or stuck is infinite, so its promise is broken; of what is skipped nobody asks. */
    private Measure kept(String name, String id, double[] moments, long latest) {
        return share(
                name,
                id,
                Arrays.stream(moments)
                        .map(m -> Double.isNaN(m) ? m : m <= latest ? 1 : 0)
                        .toArray());
    }
}
