package org.summitsim.report;

import java.awt.Color;
import java.awt.Paint;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepFindings.Pair;

/** What two axes make of a goal together: a field for each combination, the darker the higher, with its mean in it. */
final class ResponseChart {
    private static final int REST = 170;
    private static final int ROW = 44;
    /** What stands above and below the middle of the axis beside the chart. */
    private static final int AROUND = 110;

    private static final double DARK_FROM = 0.55;

    private final SweepWords words;
    private final OfGoal of;
    private final Pair pair;
    private final double low;
    private final double high;

    private ResponseChart(SweepWords words, OfGoal of, Pair pair) {
        this.words = words;
        this.of = of;
        this.pair = pair;
        low = Arrays.stream(pair.means()).flatMapToDouble(Arrays::stream).min().orElse(0);
        high = Arrays.stream(pair.means()).flatMapToDouble(Arrays::stream).max().orElse(1);
    }

    /** The chart of a goal over a pair of axes. */
    static Picture of(SweepWords words, OfGoal of, Pair pair) {
        return new ResponseChart(words, of, pair).picture();
    }

    private Picture picture() {
        int columns = pair.firstNames().size();
        int rows = pair.secondNames().size();
        SymbolAxis across = EffectChart.symbols(
                words.axis(pair.first()), names(pair.first(), pair.firstNames()), Theme.WIDTH * 0.8);
        SymbolAxis up =
                EffectChart.symbols(words.axis(pair.second()), names(pair.second(), pair.secondNames()), Theme.WIDTH);
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(new Shades());
        XYPlot plot = new XYPlot(data(columns, rows), across, up, renderer);
        Theme.dress(plot);
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                plot.addAnnotation(label(i, j));
            }
        }
        String title = Words.opening(words.goalWithZone(of)) + ", by " + words.axis(pair.first()) + " and "
                + words.axis(pair.second());
        String caption = "Mean over all points with both values, whatever else they have. Darker is "
                + SweepWords.way(of.goal(), 1) + "." + (words.isSampled() ? " In brackets: how many points." : "");
        String name =
                "response-" + EffectChart.slug(of.goal().key()) + "-" + (pair.first() + 1) + "-" + (pair.second() + 1);
        int height = Math.max(
                REST + rows * ROW, (int) FixedMetrics.width(Theme.TEXT, words.axis(pair.second())) + REST + AROUND);
        return new Picture(name, title, Theme.chart(title, caption, plot), height);
    }

    private List<String> names(int axis, List<String> names) {
        return words.values(axis, names);
    }

    private DefaultXYZDataset data(int columns, int rows) {
        double[][] cells = new double[3][columns * rows];
        for (int k = 0; k < cells[0].length; k++) {
            int column = k / rows;
            int row = k % rows;
            cells[0][k] = column;
            cells[1][k] = row;
            cells[2][k] = pair.means()[column][row];
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries("means", cells);
        return data;
    }

    private XYTextAnnotation label(int i, int j) {
        double mean = pair.means()[i][j];
        String number = words.isSampled() ? " (" + pair.counts()[i][j] + ")" : "";
        XYTextAnnotation text = new XYTextAnnotation(words.figure(of.goal(), mean, of.low()) + number, i, j);
        text.setTextAnchor(TextAnchor.CENTER);
        text.setFont(Theme.TEXT);
        text.setPaint(share(mean) > DARK_FROM ? Color.WHITE : Theme.INK);
        return text;
    }

    private double share(double mean) {
        return high > low ? (mean - low) / (high - low) : 0;
    }

    /** From light to dark between the least mean and the greatest. */
    private final class Shades implements PaintScale {
        @Override
        public double getLowerBound() {
            return low;
        }

        @Override
        public double getUpperBound() {
            return high;
        }

        @Override
        public Paint getPaint(double value) {
            double share = Math.max(0, Math.min(1, share(value)));
            return new Color(
                    between(Theme.LIGHT.getRed(), Theme.DARK.getRed(), share),
                    between(Theme.LIGHT.getGreen(), Theme.DARK.getGreen(), share),
                    between(Theme.LIGHT.getBlue(), Theme.DARK.getBlue(), share));
        }

        private int between(int from, int to, double share) {
            return (int) Math.round(from + share * (to - from));
        }
    }
}
