package org.summitsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The one look of all charts. The colours can be told apart by people who do not see red and green, and differ in lightness
 * so that they print in grey.
 */
final class Theme {
    /** The width of every chart, pixels. */
    static final int WIDTH = 1200;

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color GRID = new Color(0xE3, 0xE6, 0xEA);
    static final Color NIGHT = new Color(0xED, 0xEF, 0xF3);
    static final Color DARK = new Color(0x0B, 0x4F, 0x7D);
    static final Color MIDDLE = new Color(0x5B, 0xA3, 0xCF);
    static final Color LIGHT = new Color(0xC9, 0xDF, 0xEE);
    static final Color RISK = new Color(0xC8, 0x55, 0x0C);
    static final Color RISK_LIGHT = new Color(0xFA, 0xD9, 0xB5);
    static final Color AMBER = new Color(0xF2, 0xB1, 0x34);
    static final Color FREE = new Color(0xEC, 0xEC, 0xEC);

    static final Font TEXT = new FixedFont(Font.PLAIN, 13);
    static final Font SMALL = new FixedFont(Font.PLAIN, 12);
    static final Font BOLD = new FixedFont(Font.BOLD, 13);
    static final Font TITLE = new FixedFont(Font.BOLD, 16);

    static final Stroke THIN = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(2f);

    private Theme() {}

    /** A chart with a title and, below it, what it shows in words. */
    static JFreeChart chart(String title, String caption, XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, TEXT, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 8, 8, 16));
        chart.addSubtitle(title(title, TITLE));
        chart.addSubtitle(title(caption, TEXT));
        return chart;
    }

    private static TextTitle title(String text, Font font) {
        TextTitle title = new TextTitle(text, font);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPaint(INK);
        title.setPadding(new RectangleInsets(2, 4, 2, 4));
        return title;
    }

    /** Dresses a plot. */
    static void dress(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(GRID);
        plot.setDomainGridlineStroke(THIN);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(THIN);
    }

    /** Dresses an axis. */
    static void dress(Axis axis) {
        axis.setTickLabelFont(TEXT);
        axis.setTickLabelPaint(INK);
        axis.setLabelFont(TEXT);
        axis.setLabelPaint(INK);
        axis.setAxisLinePaint(GRID);
        axis.setTickMarkPaint(GRID);
    }
}
