package org.summitsim.report;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Usage;

/**
 * How people and resources spend their time: engaged, travelling, waiting and free, over the whole programme with the 95 %
 * interval of engaged, and beside it each day with the same.
 */
final class UseChart {
    private static final double NAMES = 240;
    private static final int DAYS = 10;
    private static final int FIRST_WEIGHT = 4;

    private final RunResult run;
    private final List<Usage> rows;

    private UseChart(Programme programme) {
        this.run = programme.run();
        this.rows = run.usage().stream()
                .filter(u -> Shares.of(run.measures(), u.id()).isPresent())
                .toList();
    }

    /** The chart of a run; empty if it has neither people nor resources. */
    static Optional<Picture> of(Programme programme) {
        UseChart chart = new UseChart(programme);
        return chart.rows.isEmpty() ? Optional.empty() : Optional.of(chart.picture(programme));
    }

    private Picture picture(Programme programme) {
        Names names = new Names(run.network(), true);
        List<String> labels = rows.stream().map(u -> names.thing(u.id())).toList();
        CombinedRangeXYPlot plot = new CombinedRangeXYPlot(Lanes.names(labels, NAMES, 0.9));
        plot.setGap(16);
        plot.add(whole(), FIRST_WEIGHT);
        List<Day> days = run.days().stream().limit(DAYS).toList();
        for (int d = 0; d < days.size(); d++) {
            plot.add(day(programme, days.get(d), d), 1);
        }
        String title = "How people and resources spend their time";
        String caption = "Shares of available time, on average; the thin line is the 95 % interval of engaged."
                + (days.isEmpty() ? "" : " Right: each day, from midnight where it begins to midnight where it ends.");
        JFreeChart chart = Theme.chart(title, caption, plot);
        Map<String, Color> key = new LinkedHashMap<>();
        key.put("engaged", Theme.DARK);
        key.put("travelling", Theme.MIDDLE);
        key.put("waiting", Theme.AMBER);
        key.put("free", Theme.FREE);
        Key.add(chart, key);
        int height = 130 + (int) Math.round((rows.size() + 0.9) * Lanes.PITCH);
        return new Picture("utilization", title, chart, height);
    }

    private XYPlot whole() {
        Lanes lanes = new Lanes(axis(0.25));
        int[] kinds = kinds(lanes);
        for (int k = 0; k < rows.size(); k++) {
            Shares shares = Shares.of(run.measures(), rows.get(k).id()).orElseThrow();
            stack(lanes, kinds, k, shares.engaged(), shares.travelling(), shares.waiting());
            whiskers(lanes, k, shares.low(), shares.high());
        }
        lanes.text("whole programme", 0, -0.95, TextAnchor.CENTER_LEFT, Theme.SMALL, Theme.INK);
        return lanes.plot();
    }

    /** An interval, if there is one. */
    private static void whiskers(Lanes lanes, int row, double low, double high) {
        if (high > low) {
            lanes.line(low, row, high, row, Theme.AMBER);
            lanes.line(low, row - 0.2, low, row + 0.2, Theme.AMBER);
            lanes.line(high, row - 0.2, high, row + 0.2, Theme.AMBER);
        }
    }

    private XYPlot day(Programme programme, Day day, int position) {
        NumberAxis axis = axis(1);
        axis.setTickLabelsVisible(false);
        Lanes lanes = new Lanes(axis);
        int[] kinds = kinds(lanes);
        for (int k = 0; k < rows.size(); k++) {
            if (rows.get(k).days().size() > position) {
                Usage.DayUse use = rows.get(k).days().get(position);
                stack(lanes, kinds, k, use.engaged(), use.travelling(), use.waiting());
                whiskers(lanes, k, use.engaged() - use.halfWidth(), use.engaged() + use.halfWidth());
            } else {
                double[] mean = mean(programme, day, rows.get(k));
                stack(lanes, kinds, k, mean[0], mean[1], mean[2]);
            }
        }
        lanes.text("day " + day.number(), 0, -0.95, TextAnchor.CENTER_LEFT, Theme.SMALL, Theme.INK);
        return lanes.plot();
    }

    /** The mean shares of the bins that begin on a day. */
    private static double[] mean(Programme programme, Day day, Usage usage) {
        var time = programme.run().network().time();
        var zone = programme.home(day);
        double[] sums = new double[3];
        int bins = 0;
        for (int k = 0; k < usage.bins(); k++) {
            long at = usage.from() + k * usage.width();
            if (time.at(at, zone).toLocalDate().equals(day.date())) {
                sums[0] += usage.bands().mean()[k];
                sums[1] += usage.travelling()[k];
                sums[2] += usage.waiting()[k];
                bins++;
            }
        }
        for (int s = 0; s < sums.length; s++) {
            sums[s] /= Math.max(1, bins);
        }
        return sums;
    }

    private static int[] kinds(Lanes lanes) {
        List<Integer> kinds = new ArrayList<>();
        for (Color color : List.of(Theme.DARK, Theme.MIDDLE, Theme.AMBER, Theme.FREE)) {
            kinds.add(lanes.kind(color));
        }
        return kinds.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void stack(Lanes lanes, int[] kinds, int row, double... shares) {
        double from = 0;
        for (int s = 0; s < shares.length; s++) {
            double to = Math.min(1, from + shares[s]);
            lanes.bar(kinds[s], row, from, to, -0.32, 0.32);
            from = to;
        }
        lanes.bar(kinds[shares.length], row, from, 1, -0.32, 0.32);
    }

    private static NumberAxis axis(double unit) {
        NumberAxis axis = new NumberAxis(null);
        Theme.dress(axis);
        axis.setRange(0, 1);
        DecimalFormat percent = new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setTickUnit(new NumberTickUnit(unit, percent));
        axis.setTickLabelFont(Theme.SMALL);
        return axis;
    }
}
