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
import org.jfree.chart.ui.TextAnchor;

/** How much of each meeting's agenda is discussed there, item by item: in full, in part, or not. */
final class AgendaChart {
    private static final int MOST = 200;
    private static final double NAMES = 400;

    private AgendaChart() {}

    /** The chart of a run; empty if everything is always discussed, or nothing has an agenda. */
    static Optional<Picture> of(Programme programme) {
        List<Row> rows = new ArrayList<>();
        for (Row meeting : programme.rows()) {
            List<Row> items = programme.parts(meeting).stream()
                    .filter(item -> item.measure("p_full").isPresent())
                    .toList();
            if (meeting.mean("coverage") < 1 - Words.HAIR && !items.isEmpty()) {
                rows.add(meeting);
                rows.addAll(items);
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(picture(rows.stream().limit(MOST).toList(), rows.size() - MOST));
    }

    private static Picture picture(List<Row> rows, int hidden) {
        NumberAxis axis = new NumberAxis(null);
        Theme.dress(axis);
        axis.setRange(0, 1.2);
        axis.setTickUnit(new NumberTickUnit(0.25, new Percents()));
        Lanes lanes = new Lanes(axis);
        int full = lanes.kind(Theme.DARK);
        int part = lanes.kind(Theme.MIDDLE);
        int not = lanes.kind(Theme.FREE);
        int whole = lanes.kind(Theme.AMBER);
        List<String> names = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            names.add(row.isPart() ? "\u2013 " + row.title() : row.title());
            if (row.isPart()) {
                double inFull = row.mean("p_full");
                double some = Math.min(1, inFull + row.mean("p_cut"));
                lanes.bar(full, k, 0, inFull, -0.32, 0.32);
                lanes.bar(part, k, inFull, some, -0.32, 0.32);
                lanes.bar(not, k, some, 1, -0.32, 0.32);
                carried(row).ifPresent(words -> label(lanes, names.size() - 1, words));
            } else {
                lanes.bar(whole, k, 0, row.mean("coverage"), -0.2, 0.2);
                label(lanes, k, Words.percent(row.mean("coverage")) + " discussed");
            }
        }
        lanes.plot().setRangeAxis(Lanes.names(names, NAMES, 0));
        String title = "What gets discussed";
        String caption =
                "Of a meeting how much of its agenda on average, by time and weight, there or where it is carried to; of an item"
                        + " how often."
                        + (hidden > 0 ? " " + hidden + " more rows are not shown." : "");
        JFreeChart chart = Theme.chart(title, caption, lanes.plot());
        Map<String, Color> key = new LinkedHashMap<>();
        key.put("the meeting as a whole", Theme.AMBER);
        key.put("item in full", Theme.DARK);
        key.put("in part", Theme.MIDDLE);
        key.put("not there", Theme.FREE);
        Key.add(chart, key);
        return new Picture("agendas", title, chart, 130 + rows.size() * Lanes.PITCH);
    }

    private static Optional<String> carried(Row item) {
        return item.measure("p_carried")
                .map(m -> m.summary().mean())
                .filter(share -> share > 0)
                .map(share -> "carried on " + Words.percent(share));
    }

    private static void label(Lanes lanes, int k, String words) {
        lanes.text(words, 1.01, k, TextAnchor.CENTER_LEFT, Theme.SMALL, Theme.INK);
    }

    /** Whole percents, nothing above 100. */
    private static final class Percents extends DecimalFormat {
        private static final long serialVersionUID = 1L;

        Percents() {
            super("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT));
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, java.text.FieldPosition position) {
            return number > 1.001 ? to : super.format(number, to, position);
        }
    }
}
