package org.summitsim.report;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.summitsim.analysis.Day;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Ecdf;
import org.summitsim.statistics.Histogram;

/** When a day ends: the chance of being done by each time of day, and below it how often each time is the end. */
final class EndChart {
    private static final int POINTS = 200;
    private static final int BINS = 40;
    private static final int TICKS = 18;
    private static final int HEIGHT = 420;

    private final DayEnd end;
    private final TimeAxis time;
    private final Words words;

    private EndChart(Words words, DayEnd end, TimeAxis time) {
        this.end = end;
        this.time = time;
        this.words = words;
    }

    /** The chart of a day's end; empty if the day never ends. */
    static Optional<Picture> of(Programme programme, Day day) {
        DayEnd end = DayEnd.of(programme.run(), day);
        double[] finite = Arrays.stream(end.ends()).filter(Moments::exists).toArray();
        if (finite.length == 0) {
            return Optional.empty();
        }
        double low = finite[0];
        double high = finite[finite.length - 1];
        if (day.dueOfAll().isPresent()) {
            double due = day.dueOfAll().getAsLong();
            low = Math.min(low, due);
            high = Math.max(high, due);
        }
        double pad = Math.max(0.06 * (high - low), 5.0 * TimeLine.MINUTE);
        TimeAxis time = new TimeAxis(programme.run().network().time(), day.zone(), low - pad, high + pad);
        return Optional.of(new EndChart(new Words(programme.run().network().time()), end, time).picture());
    }

    private Picture picture() {
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(time.axis(TICKS));
        plot.setGap(14);
        XYPlot curve = curve();
        XYPlot bars = bars();
        plot.add(curve, 3);
        plot.add(bars, 2);
        List<Mark> marks = marks();
        marks.forEach(mark -> curve.addAnnotation(line(mark)));
        marks.forEach(mark -> curve.addAnnotation(label(mark)));
        end.day()
                .dueOfAll()
                .ifPresent(due -> bars.addDomainMarker(new ValueMarker(time.x((double) due), Theme.RISK, Theme.LINE)));
        String title = "When day " + end.day().number() + " ends, "
                + Words.date(end.day().date());
        String zone = words.zone(end.day().zone(), Math.round(time.from()));
        String caption = zone + ". Above: the chance of being done by each time. Below: how often the day ends then.";
        return new Picture("day-end-" + end.day().id(), title, Theme.chart(title, caption, plot), HEIGHT);
    }

    private String clock(double micros) {
        return words.clock(micros, end.day().zone(), end.day().date());
    }

    private XYPlot curve() {
        XYSeries series = new XYSeries("done by", false, true);
        series.add(time.x(time.from()), 0);
        double before = 0;
        for (Ecdf.Point point : Ecdf.of(end.ends(), POINTS).points()) {
            series.add(time.x(point.value()), before);
            series.add(time.x(point.value()), point.share());
            before = point.share();
        }
        series.add(time.x(time.to()), before);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, Theme.DARK);
        renderer.setSeriesStroke(0, Theme.LINE);
        renderer.setDrawSeriesLineAsPath(true);
        NumberAxis axis = percents();
        axis.setRange(0, 1.54);
        axis.setTickUnit(new NumberTickUnit(0.25, format()));
        XYPlot plot = new XYPlot(new XYSeriesCollection(series), null, axis, renderer);
        Theme.dress(plot);
        return plot;
    }

    private XYPlot bars() {
        Histogram histogram = Histogram.of(end.ends(), BINS);
        XYIntervalSeries series = new XYIntervalSeries("ends", false, true);
        double most = 0;
        for (int k = 0; k < histogram.counts().size(); k++) {
            double low = time.x(histogram.low() + k * histogram.width());
            double high = time.x(histogram.low() + (k + 1) * histogram.width());
            double share = histogram.counts().get(k) / (double) end.ends().length;
            series.add((low + high) / 2, low, high, share, 0, share);
            most = Math.max(most, share);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYBarRenderer renderer = new XYBarRenderer(0.08);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setSeriesPaint(0, Theme.MIDDLE);
        NumberAxis axis = percents();
        double unit = unit(most);
        axis.setRange(0, Math.max(unit, Math.ceil(most / unit) * unit));
        axis.setTickUnit(new NumberTickUnit(unit, format()));
        XYPlot plot = new XYPlot(data, null, axis, renderer);
        Theme.dress(plot);
        return plot;
    }

    private static double unit(double most) {
        return most > 0.5 ? 0.25 : most > 0.2 ? 0.1 : most > 0.08 ? 0.05 : 0.02;
    }

    private static NumberAxis percents() {
        NumberAxis axis = new NumberAxis(null);
        Theme.dress(axis);
        axis.setAutoRange(false);
        return axis;
    }

    /** Percents that say nothing above 100, where labels stand. */
    private static DecimalFormat format() {
        return new PercentFormat();
    }

    /** A moment that is named, by a line up to a height above the curve with words beside its upper end. */
    private record Mark(double micros, double height, String words, Color color) {}

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(end.usual(), 1.12, "usual " + clock(end.usual()), Theme.DARK));
        marks.add(new Mark(end.late(), 1.28, "one day in ten later than " + clock(end.late()), Theme.DARK));
        if (end.day().dueOfAll().isPresent()) {
            double due = end.day().dueOfAll().getAsLong();
            marks.add(
                    new Mark(due, 1.44, "due " + clock(due) + ", on time " + Words.percent(end.chance()), Theme.RISK));
        }
        marks.removeIf(mark -> !Moments.exists(mark.micros));
        return marks;
    }

    private XYAnnotation line(Mark mark) {
        double x = time.x(mark.micros);
        return new XYLineAnnotation(x, 0, x, mark.height, Theme.LINE, mark.color);
    }

    /** The words of a mark, on a white ground so that no line crosses them. */
    private XYAnnotation label(Mark mark) {
        boolean left = mark.micros > (time.from() + time.to()) / 2;
        String words = left ? mark.words + " " : " " + mark.words;
        XYTextAnnotation text = new XYTextAnnotation(words, time.x(mark.micros), mark.height);
        text.setTextAnchor(left ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        text.setFont(Theme.BOLD);
        text.setPaint(mark.color);
        text.setBackgroundPaint(Color.WHITE);
        return text;
    }

    /** Whole percents, nothing above 100. */
    private static final class PercentFormat extends DecimalFormat {
        private static final long serialVersionUID = 1L;

        PercentFormat() {
            super("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT));
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, java.text.FieldPosition position) {
            return number > 1.001 ? to : super.format(number, to, position);
        }
    }
}
