package org.summitsim.report;

import java.awt.Font;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure;
import org.summitsim.network.TimeLine;

/**
 * A day as planned against a day as it goes: one row per activity, a bar from the start that is earlier one day in ten to
 * the finish that is later one day in ten, the usual time in it, and the plan below.
 */
final class ScheduleChart {
    private static final int ROWS_WITH_PARTS = 60;
    private static final int ROWS_IN_SIGHT = 25;
    private static final int TICKS = 14;
    private static final double NAMES = 330;
    private static final double MARGIN = 0.02;
    private static final double CHANCES = 0.08;

    private final Programme programme;
    private final Day day;
    private final List<Row> rows;
    private final TimeAxis time;
    private final Lanes lanes;

    private ScheduleChart(Programme programme, Day day) {
        this.programme = programme;
        this.day = day;
        List<Row> all = programme.rows(day, true);
        this.rows = all.size() <= ROWS_WITH_PARTS ? all : programme.rows(day, false);
        this.time = axis();
        this.lanes = new Lanes(time.axis(TICKS));
    }

    /** The chart of a day. */
    static Picture of(Programme programme, Day day) {
        return new ScheduleChart(programme, day).picture();
    }

    private TimeAxis axis() {
        double[] moments = rows.stream()
                .flatMapToDouble(ScheduleChart::moments)
                .filter(Moments::exists)
                .sorted()
                .toArray();
        double low = moments.length == 0 ? 0 : moments[0];
        double high = moments.length == 0 ? TimeLine.HOUR : moments[moments.length - 1];
        double span = Math.max(high - low, TimeLine.HOUR);
        ZoneId home = programme.home(day);
        return new TimeAxis(
                programme.run().network().time(), home, low - MARGIN * span, low + span * (1 + MARGIN + CHANCES));
    }

    private static DoubleStream moments(Row row) {
        DoubleStream planned = DoubleStream.of((double) row.start(), (double) row.finish(), (double) row.due());
        DoubleStream real = DoubleStream.concat(
                row.measure("start").map(ScheduleChart::quantiles).orElse(DoubleStream.empty()),
                row.measure("finish").map(ScheduleChart::quantiles).orElse(DoubleStream.empty()));
        return DoubleStream.concat(planned, real);
    }

    private static DoubleStream quantiles(Measure measure) {
        return DoubleStream.of(Figures.early(measure), Figures.usual(measure), Figures.late(measure));
    }

    private Picture picture() {
        int band = lanes.kind(Theme.LIGHT);
        int usual = lanes.kind(Theme.MIDDLE);
        int riskBand = lanes.kind(Theme.RISK_LIGHT);
        int riskUsual = lanes.kind(Theme.RISK);
        int planned = lanes.kind(Theme.INK);
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            boolean risk = Promise.list(row).stream().anyMatch(Promise::atRisk);
            real(k, row, risk ? riskBand : band, risk ? riskUsual : usual);
            plan(k, row, planned);
        }
        lanes.text("on time", time.x(time.to()), -0.95, TextAnchor.CENTER_RIGHT, Theme.SMALL, Theme.INK);
        lanes.plot().setRangeAxis(Lanes.names(names(), NAMES, 0.9));
        time.nights(lanes.plot());
        topAxis();
        return finish();
    }

    /** The clocks where the day ends, if they show another time; else, above many rows, the same clocks again. */
    private void topAxis() {
        Words words = new Words(programme.run().network().time());
        String home = words.utc(programme.home(day), time.from());
        Optional<ZoneId> other = rows.stream()
                .flatMap(row -> Stream.of(row.zone(), row.endZone()))
                .filter(zone -> !words.utc(zone, time.from()).equals(home))
                .findFirst();
        if (other.isEmpty() && rows.size() <= ROWS_IN_SIGHT) {
            return;
        }
        ZoneId zone = other.orElse(programme.home(day));
        DateAxis axis = time.in(zone).axis(TICKS);
        if (other.isPresent()) {
            axis.setLabel(words.zone(zone, Math.round(time.from())));
            lanes.plot().getDomainAxis().setLabel(words.zone(programme.home(day), Math.round(time.from())));
        }
        lanes.plot().setDomainAxis(1, axis);
        lanes.plot().setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    }

    private List<String> names() {
        return rows.stream()
                .map(row -> row.isPart() ? "\u2013 " + row.title() : row.title())
                .toList();
    }

    private void real(int k, Row row, int band, int usual) {
        var start = row.measure("start");
        var finish = row.measure("finish");
        if (start.isEmpty() || finish.isEmpty()) {
            return;
        }
        lanes.bar(band, k, x(Figures.early(start.get())), x(Figures.late(finish.get())), -0.38, 0.2);
        lanes.bar(usual, k, x(Figures.usual(start.get())), x(Figures.usual(finish.get())), -0.27, 0.09);
    }

    private void plan(int k, Row row, int planned) {
        if (row.start() != TimeLine.NONE) {
            lanes.bar(planned, k, x((double) row.start()), x((double) row.finish()), 0.24, 0.4);
        }
        List<Promise> promises = Promise.list(row);
        promises.stream().filter(p -> p.kind() == Promise.Kind.DUE).forEach(p -> due(k, x((double) p.moment())));
        promises.stream().min(Comparator.comparingDouble(Promise::chance)).ifPresent(p -> chance(k, p));
    }

    private void due(int k, double x) {
        lanes.line(x, k - 0.44, x, k + 0.44, Theme.INK);
    }

    private void chance(int k, Promise worst) {
        boolean risk = worst.atRisk();
        Font font = risk ? Theme.BOLD : Theme.SMALL;
        String text = Words.percent(worst.chance());
        lanes.text(text, time.x(time.to()), k, TextAnchor.CENTER_RIGHT, font, risk ? Theme.RISK : Theme.INK);
    }

    /** Where a moment lies; what never comes lies at the end of the axis. */
    private double x(double micros) {
        double within = Double.isNaN(micros) ? time.to() : Math.max(time.from(), Math.min(time.to(), micros));
        return time.x(within);
    }

    private Picture finish() {
        Words words = new Words(programme.run().network().time());
        String title = "Day " + day.number() + ", " + Words.date(day.date());
        String caption = words.zone(programme.home(day), Math.round(time.from()))
                + ". Right: the chance of being on time, at the start and, where it is due, at the end.";
        JFreeChart chart = Theme.chart(title, caption, lanes.plot());
        Map<String, java.awt.Color> key = new LinkedHashMap<>();
        key.put("planned (upright line: due)", Theme.INK);
        key.put("usual start and finish", Theme.MIDDLE);
        key.put("one day in ten earlier to one day in ten later", Theme.LIGHT);
        key.put("the same, promise at risk", Theme.RISK);
        Key.add(chart, key);
        int height = (lanes.plot().getDomainAxisCount() > 1 ? 190 : 130)
                + (int) Math.round((rows.size() + 0.9) * Lanes.PITCH);
        return new Picture("schedule-day-" + day.id(), "Schedule of " + title, chart, height);
    }
}
