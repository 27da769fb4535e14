package org.summitsim.report;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A small plot of something over time: a line in a band, level within each bin, its name set level beside it. */
final class BandPlot {
    private static final float SHADE = 0.75f;

    private final TimeAxis time;
    private final YIntervalSeries series;

    BandPlot(TimeAxis time, String name) {
        this.time = time;
        series = new YIntervalSeries(name, false, true);
    }

    /** A bin from one moment to another, microseconds, with its value and the ends of its band. */
    void bin(long from, long to, double value, double low, double high) {
        series.add(time.x((double) from), value, low, high);
        series.add(time.x((double) to), value, low, high);
    }

    XYPlot on(NumberAxis axis) {
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
