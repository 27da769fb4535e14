package org.summitsim.report;

import java.awt.Paint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.analysis.GoalImportance;
import org.summitsim.analysis.Importance;
import org.summitsim.network.TimeLine;

/**
 * What moves a goal: for each activity a bar from when the goal comes on average where it is short to when it comes where it is long,
 * the widest first, so that the whole looks like a tornado.
 */
final class TornadoChart {
    private static final int TICKS = 12;
    private static final double NAMES = 330;
    private static final double AIR = 0.12;
    private static final int HEAD = 140;
    private static final double HALF = 0.3;

    private final Programme programme;
    private final GoalImportance goal;
    private final List<Importance> rows;
    private final TimeAxis time;
    private final Words words;

    private TornadoChart(Programme programme, GoalImportance goal) {
        this.programme = programme;
        this.goal = goal;
        rows = ImportanceWords.movers(programme, goal);
        TimeLine line = programme.run().network().time();
        words = new Words(line);
        double low = goal.mean();
        double high = goal.mean();
        for (Importance row : rows) {
            low = Math.min(low, Math.min(row.low(), row.high()));
            high = Math.max(high, Math.max(row.low(), row.high()));
        }
        double pad = Math.max(AIR * (high - low), (double) TimeLine.MINUTE);
        time = new TimeAxis(line, ImportanceWords.zone(programme, goal), low - pad, high + pad);
    }

    /** The name of the chart of a goal, for a file. */
    static String name(GoalImportance goal) {
        return "moves-" + EffectChart.slug(goal.key());
    }

    /** The charts of all goals worth one. */
    static List<Picture> list(Programme programme) {
        return ImportanceWords.goals(programme).stream()
                .map(goal -> new TornadoChart(programme, goal).picture())
                .toList();
    }

    private Picture picture() {
        Lanes lanes = new Lanes(time.axis(TICKS));
        int shorter = lanes.kind(Theme.MIDDLE);
        int longer = lanes.kind(Theme.DARK);
        double mean = time.x(goal.mean());
        for (int k = 0; k < rows.size(); k++) {
            Importance row = rows.get(k);
            side(lanes, shorter, k, mean, time.x(row.low()));
            side(lanes, longer, k, mean, time.x(row.high()));
            double end = Math.max(mean, time.x(Math.max(row.low(), row.high())));
            lanes.text(
                    " " + Words.shortWait(Math.abs(row.swing())),
                    end,
                    k,
                    TextAnchor.CENTER_LEFT,
                    Theme.SMALL,
                    Theme.INK);
        }
        lanes.line(mean, -1, mean, rows.size() - 0.5, Theme.RISK);
        lanes.text(
                " " + words.clock(goal.mean(), ImportanceWords.zone(programme, goal)) + " on average",
                mean,
                -0.8,
                TextAnchor.CENTER_LEFT,
                Theme.BOLD,
                Theme.RISK);
        return new Picture(name(goal), title(), chart(lanes.plot()), HEAD + rows.size() * (Lanes.PITCH + 5));
    }

    private static void side(Lanes lanes, int kind, int row, double mean, double to) {
        lanes.bar(kind, row, Math.min(mean, to), Math.max(mean, to), -HALF, HALF);
    }

    private String title() {
        return "What moves " + ImportanceWords.goal(programme, goal);
    }

    private JFreeChart chart(XYPlot plot) {
        List<String> names = rows.stream()
                .map(row -> ImportanceWords.activity(programme, row.activity()))
                .toList();
        plot.setRangeAxis(Lanes.names(names, NAMES, 0.7));
        String zone = words.zone(ImportanceWords.zone(programme, goal), Math.round(goal.mean()));
        JFreeChart chart = Theme.chart(
                title(),
                zone + ". When it comes on average where each of these is among its shortest fifth, and its longest.",
                plot);
        Map<String, Paint> key = new LinkedHashMap<>();
        key.put("shortest fifth", Theme.MIDDLE);
        key.put("longest fifth", Theme.DARK);
        Key.add(chart, key);
        return chart;
    }
}
