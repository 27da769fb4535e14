package org.summitsim.report;

import java.awt.Color;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.BlameShare;
import org.summitsim.analysis.blame.RootKind;
import org.summitsim.analysis.blame.Slip;

/** What makes the latest starts late: for each a bar of its mean lateness, by kinds of roots. */
final class SlipChart {
    private static final int MOST = 10;
    private static final double LEAST_MINUTES = 0.5;
    private static final double NAMES = 330;
    private static final double AIR = 1.12;
    private static final int HEAD = 130;

    private final RunResult run;
    private final Programme programme;
    private final List<Slip> rows;

    /** Roots that are drawn in one colour. */
    private enum Group {
        OVERRUN("overruns and rounds", Theme.DARK),
        START("late starts of their own", Theme.MIDDLE),
        WAY("ways and times between", Theme.LIGHT),
        WAIT("waiting for people, rooms and resources", Theme.AMBER),
        RISK("risks and disruptions", Theme.RISK),
        PLAN("the plan and the rest", new Color(0xB5, 0xB9, 0xBF));

        private final String words;
        private final Color color;

        Group(String words, Color color) {
            this.words = words;
            this.color = color;
        }

        static Group of(RootKind kind) {
            return switch (kind) {
                case OVERRUN, ROUNDS -> OVERRUN;
                case DELAY -> START;
                case WAY, RETURN, LAG -> WAY;
                case PERSON, PLACE, RESOURCE, HOURS, HELD_OPEN -> WAIT;
                case RISK, RISKS, INTERRUPTION, CALL -> RISK;
                case UNPLANNED, OTHERWISE, PLAN, SMALL -> PLAN;
            };
        }
    }

    private SlipChart(Programme programme) {
        this.programme = programme;
        run = programme.run();
        rows = run.blame().activities().stream()
                .filter(s -> s.minutes() >= LEAST_MINUTES && isPlanned(s))
                .sorted(Comparator.comparingDouble(Slip::minutes).reversed())
                .limit(MOST)
                .toList();
    }

    /** Whether somebody was promised the start; a part that only follows another one is late with it. */
    private boolean isPlanned(Slip slip) {
        return programme
                .find(slip.of())
                .filter(row -> !Promise.list(row).isEmpty())
                .isPresent();
    }

    /** The chart of a run; empty if no planned start is late. */
    static Optional<Picture> of(Programme programme) {
        SlipChart chart = new SlipChart(programme);
        return chart.rows.isEmpty() ? Optional.empty() : Optional.of(chart.picture());
    }

    private Picture picture() {
        NumberAxis axis = new NumberAxis(null);
        Theme.dress(axis);
        axis.setRange(0, rows.get(0).minutes() * AIR);
        Lanes lanes = new Lanes(axis);
        Map<Group, Integer> kinds = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            kinds.put(group, lanes.kind(group.color));
        }
        for (int k = 0; k < rows.size(); k++) {
            stack(lanes, kinds, k);
        }
        XYPlot plot = lanes.plot();
        List<String> names = rows.stream()
                .map(s -> programme.find(s.of()).map(Row::fullTitle).orElse(s.of()))
                .toList();
        plot.setRangeAxis(Lanes.names(names, NAMES, 0));
        String title = "What makes the latest starts late";
        String caption =
                "Mean minutes behind the planned start, by what the lateness began with. causes.csv has every root.";
        JFreeChart chart = Theme.chart(title, caption, plot);
        Map<String, Paint> key = new LinkedHashMap<>();
        present().forEach(group -> key.put(group.words, group.color));
        Key.add(chart, key);
        return new Picture("causes-of-lateness", title, chart, HEAD + rows.size() * (Lanes.PITCH + 5));
    }

    private List<Group> present() {
        List<Group> present = new ArrayList<>();
        for (Group group : Group.values()) {
            if (rows.stream().flatMap(s -> s.shares().stream()).anyMatch(b -> Group.of(b.kind()) == group)) {
                present.add(group);
            }
        }
        return present;
    }

    private void stack(Lanes lanes, Map<Group, Integer> kinds, int row) {
        Map<Group, Double> minutes = new EnumMap<>(Group.class);
        for (BlameShare share : rows.get(row).shares()) {
            minutes.merge(Group.of(share.kind()), share.minutes(), Double::sum);
        }
        double from = 0;
        for (Map.Entry<Group, Double> part : minutes.entrySet()) {
            double to = from + part.getValue();
            lanes.bar(kinds.getOrDefault(part.getKey(), 0), row, from, to, -0.34, 0.34);
            from = to;
        }
        lanes.text(
                " " + Words.minutes(rows.get(row).minutes()),
                from,
                row,
                TextAnchor.CENTER_LEFT,
                Theme.SMALL,
                Theme.INK);
    }
}
