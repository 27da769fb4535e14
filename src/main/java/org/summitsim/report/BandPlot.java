package org.summitsim.report;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A small plot of something over time: a line in a band, level within each bin, its name set level beside it. */
final class BandPlot {
    private static final float SHADE = 0.75f;
    /** Bins that differ by less look the same. */
    private static final double SAME = 0.001;

    private final TimeAxis time;
    private final YIntervalSeries series;
    private Bin last = new Bin(0, 0, Double.NaN, 0, 0);

    private record Bin(long from, long to, double value, double low, double high) {
        boolean goesOn(Bin next) {
            return to == next.from
                    && Math.abs(value - next.value) < SAME
                    && Math.abs(low - next.low) < SAME
                    && Math.abs(high - next.high) < SAME;
        }
    }

    BandPlot(TimeAxis time, String name) {
        this.time = time;
        series = new YIntervalSeries(name, false, true);
    }

    /** A bin from one moment to another, microseconds, with its value and the ends of its band. */
    void bin(long from, long to, double value, double low, double high) {
        Bin bin = new Bin(from, to, value, low, high);
        if (last.goesOn(bin)) {
            last = new Bin(last.from, to, last.value, last.low, last.high);
        } else {
            draw();
            last = bin;
        }
    }

    /** Draws what has gone on until now: long stretches of the same take no room in the file. */
    private void draw() {
        if (last.from < last.to) {
            series.add(time.x((double) last.from), last.value, last.low, last.high);
            series.add(time.x((double) last.to), last.value, last.low, last.high);
        }
    }

    XYPlot on(NumberAxis axis) {
        draw();
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(SHADE);
        renderer.setSeriesPaint(0, Theme.DARK);
        renderer.setSeriesFillPaint(0, Theme.MIDDLE);
        renderer.setSeriesStroke(0, Theme.THIN);
        XYPlot plot = new XYPlot(data, null, axis, renderer);
        Theme.dress(plot);
        return plot;
    }

    /** An axis with a name of at most so many points set level beside it. */
    static NumberAxis axis(String name, double width) {
        NumberAxis axis = new NumberAxis(FixedMetrics.cut(Theme.TEXT, name, width));
        Theme.dress(axis);
        axis.setLabelAngle(Math.PI / 2);
        return axis;
    }
}
