package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.TimeLine;

/** The measures on days and on the whole programme, with their values in every replication. */
final class GoalTable {
    private static final String STUCK = "stuck";
    private static final String CONTRACT = "p_contract";

    private final List<String> names = new ArrayList<>();
    private final List<String> of = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    GoalTable(Frame frame, Samples samples) {
        add("makespan", "", Unit.MINUTES, minutes(samples.end(all(frame))));
        add("lateness_total", "", Unit.MINUTES, samples.latenessTotal());
        if (frame.promised().any()) {
            add("p_joint", "", Unit.SHARE, samples.joint());
        }
        if (frame.hasCost()) {
            add("cost", "", Unit.COUNT, samples.cost());
        }
        Tags.shared(frame.network().activities())
                .forEach((tag, members) -> add("held", tag, Unit.COUNT, samples.heldOf(members)));
        add(STUCK, "", Unit.SHARE, samples.stuck());
        for (Day day : frame.days()) {
            add("day_end", day.id(), Unit.MOMENT, samples.end(day.activities()));
        }
        for (int a = 0; a < frame.activities(); a++) {
            if (frame.promised().has(a)) {
                String id = frame.network().activities().ids().get(a);
                add(CONTRACT, id, Unit.SHARE, samples.contract(a));
            }
        }
    }

    private static List<Integer> all(Frame frame) {
        return IntStream.range(0, frame.activities()).boxed().toList();
    }

    private static double[] minutes(double[] micros) {
        return Arrays.stream(micros).map(m -> m / TimeLine.MINUTE).toArray();
    }

    private void add(String name, String thing, Unit unit, double[] sample) {
        names.add(name);
        of.add(thing);
        units.add(unit);
        values.add(sample);
    }

    /**
     * The measures; how many replications got stuck is a fact of the run and not one of them, and contracts are measures of their
     * activities.
     */
    List<MeasureSample> measures() {
        List<MeasureSample> measures = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(STUCK) && !names.get(i).equals(CONTRACT)) {
                boolean share = units.get(i) == Unit.SHARE;
                double[] sample = values.get(i);
                measures.add(
                        share
                                ? MeasureSample.share(names.get(i), of.get(i), () -> sample)
                                : MeasureSample.of(names.get(i), of.get(i), units.get(i), () -> sample));
            }
        }
        return measures;
    }

    /** The values. */
    ReplicationTable table() {
        List<String> columns = IntStream.range(0, names.size())
                .mapToObj(i -> Measure.key(names.get(i), of.get(i)))
                .toList();
        return new ReplicationTable(columns, units, values.toArray(double[][]::new));
    }
}
