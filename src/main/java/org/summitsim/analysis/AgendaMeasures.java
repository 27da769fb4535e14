package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.Activities;

/** How much of each agenda is discussed (rule 19 of the rules of play), and what becomes of its items where not all may be. */
final class AgendaMeasures {
    private final Frame frame;
    private final Samples samples;

    AgendaMeasures(Frame frame, Samples samples) {
        this.frame = frame;
        this.samples = samples;
    }

    /** All measures on meetings with items and on their items, in file order. */
    List<MeasureSample> list() {
        List<MeasureSample> measures = new ArrayList<>();
        Activities activities = frame.network().activities();
        for (int a = 0; a < activities.size(); a++) {
            if (hasItems(a)) {
                measures.add(coverageOf(a));
            }
            int row = frame.discussed().itemRow(a);
            if (row >= 0) {
                measures.add(fate("p_full", a, row, AgendaCells.FULL));
                measures.add(fate("p_cut", a, row, AgendaCells.CUT));
                if (frame.network().slots().carries().reserve()[a] >= 0) {
                    measures.add(fate("p_carried", a, row, AgendaCells.CARRIED));
                }
            }
        }
        return measures;
    }

    private MeasureSample coverageOf(int meeting) {
        String id = frame.network().activities().ids().get(meeting);
        return MeasureSample.finite("coverage", id, Unit.SHARE, () -> coverage(meeting));
    }

    private boolean hasItems(int meeting) {
        int parts = frame.network().activities().shape().parts()[meeting];
        for (int part = meeting + 1; part <= meeting + parts; part++) {
            if (Discussed.isItem(frame.network(), part)) {
                return true;
            }
        }
        return false;
    }

    /** Of a meeting that discusses everything if it takes place, its finish says how much that is. */
    private double[] coverage(int meeting) {
        int row = frame.discussed().row(meeting);
        if (row >= 0) {
            return samples.coverage(row);
        }
        double[] finish = samples.finish(meeting);
        double[] stuck = samples.stuck();
        double[] coverage = new double[finish.length];
        for (int k = 0; k < coverage.length; k++) {
            double all = Double.isFinite(finish[k]) ? 1 : 0;
            double asked = Double.isNaN(finish[k]) ? Double.NaN : all;
            coverage[k] = stuck[k] == 1 ? Double.POSITIVE_INFINITY : asked;
        }
        return coverage;
    }

    private MeasureSample fate(String name, int item, int row, byte which) {
        String id = frame.network().activities().ids().get(item);
        return MeasureSample.share(
                name,
                id,
                () -> Arrays.stream(samples.fate(row))
                        .map(f -> ((int) f & AgendaCells.NOT_ASKED) != 0 ? Double.NaN : ((int) f & which) != 0 ? 1 : 0)
                        .toArray());
    }
}
