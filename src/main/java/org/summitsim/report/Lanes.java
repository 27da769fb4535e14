package org.summitsim.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A plot of bars in rows, the first row at the top. Row k lies between k - 0.5 and k + 0.5. */
final class Lanes {
    /** The height of a row, pixels. */
    static final int PITCH = 23;

    private static final Shape DOT = new Ellipse2D.Double(-5, -5, 10, 10);

    private final XYPlot plot = new XYPlot();
    private final XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    private final XYBarRenderer renderer = new XYBarRenderer();
    private final XYSeriesCollection dots = new XYSeriesCollection();
    private final XYLineAndShapeRenderer dotRenderer = new XYLineAndShapeRenderer(false, true);

    /** An empty plot above an axis. */
    Lanes(ValueAxis axis) {
        Theme.dress(plot);
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDrawBarOutline(false);
        dotRenderer.setUseFillPaint(true);
        dotRenderer.setUseOutlinePaint(true);
        dotRenderer.setDrawOutlines(true);
        plot.setDataset(1, dots);
        plot.setRenderer(1, dotRenderer);
        plot.setDomainAxis(axis);
        plot.setDataset(bars);
        plot.setRenderer(renderer);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    }

    XYPlot plot() {
        return plot;
    }

    /** Names for the rows; each is cut to {@code pixels}. */
    static NumberAxis names(List<String> names, double pixels, double above) {
        List<String> cut = new ArrayList<>();
        names.forEach(name -> cut.add(FixedMetrics.cut(Theme.TEXT, name, pixels)));
        SymbolAxis axis = new SymbolAxis(null, cut.toArray(String[]::new));
        Theme.dress(axis);
        axis.setGridBandsVisible(true);
        axis.setGridBandPaint(new Color(0xF7, 0xF8, 0xFA));
        axis.setGridBandAlternatePaint(Color.WHITE);
        axis.setInverted(true);
        axis.setAutoRange(false);
        axis.setRange(-0.5 - above, names.size() - 0.5);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** Starts a kind of bar; the ones added later are drawn over the earlier. */
    int kind(Paint paint) {
        int kind = bars.getSeriesCount();
        bars.addSeries(new XYIntervalSeries(kind, false, true));
        renderer.setSeriesPaint(kind, paint);
        return kind;
    }

    /**
     * Adds a bar.
     *
     * @param top how far above the middle of the row it begins, in rows: -0.5 is the top of the row
     * @param bottom where it ends: 0.5 is the bottom of the row
     */
    void bar(int kind, int row, double from, double to, double top, double bottom) {
        if (from <= to) {
            bars.getSeries(kind).add(from, from, to, row, row + top, row + bottom);
        }
    }

    /** Starts a kind of dot, drawn over all bars: filled, or a ring. */
    int dots(Paint paint, boolean filled) {
        int kind = dots.getSeriesCount();
        dots.addSeries(new XYSeries(kind, false, true));
        dotRenderer.setSeriesShape(kind, DOT);
        dotRenderer.setSeriesPaint(kind, paint);
        dotRenderer.setSeriesFillPaint(kind, filled ? paint : Color.WHITE);
        dotRenderer.setSeriesOutlinePaint(kind, paint);
        dotRenderer.setSeriesOutlineStroke(kind, Theme.LINE);
        return kind;
    }

    /** Adds a dot in the middle of a row. */
    void dot(int kind, int row, double x) {
        dots.getSeries(kind).add(x, row);
    }

    void line(double x1, double y1, double x2, double y2, Paint paint) {
        plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, Theme.LINE, paint));
    }

    void text(String text, double x, double y, TextAnchor anchor, Font font, Paint paint) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setTextAnchor(anchor);
        annotation.setFont(font);
        annotation.setPaint(paint);
        plot.addAnnotation(annotation);
    }
}
