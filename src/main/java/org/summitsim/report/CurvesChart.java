package org.summitsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.Standing;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Ecdf;

/**
 * How often one goal comes to at most each figure, a curve for each contender. Curves differ in the shapes on them and in their
 * dashes as well as in colour.
 */
final class CurvesChart {
    /** Beyond this many nobody can tell them apart. */
    private static final int MOST = 8;

    private static final int POINTS = 200;
    private static final int TICKS = 18;
    private static final int HEIGHT = 460;
    private static final double AIR = 0.04;
    private static final double FIRST_MARK = 0.1;
    private static final double LAST_MARK = 0.97;
    private static final double BETWEEN_MARKS = 0.2;
    private static final double ASIDE = 0.025;
    private static final Color[] COLORS = {Theme.INK, Theme.DARK, Theme.RISK, Theme.MIDDLE};
    private static final float[][] DASHES = {{}, {9, 4}, {2, 3}, {12, 3, 2, 3}};
    private static final Shape[] SHAPES = {
        new Ellipse2D.Double(-4.5, -4.5, 9, 9),
        new Rectangle2D.Double(-4, -4, 8, 8),
        new Polygon(new int[] {-5, 5, 0}, new int[] {4, 4, -5}, 3),
        new Polygon(new int[] {-5, 0, 5, 0}, new int[] {0, -5, 0, 5}, 4),
        new Polygon(new int[] {-5, 5, 0}, new int[] {-4, -4, 5}, 3),
        new Rectangle2D.Double(-1.5, -6, 3, 12),
        new Rectangle2D.Double(-6, -1.5, 12, 3),
        new Polygon(new int[] {-5, -5, 5}, new int[] {-5, 5, 0}, 3)
    };

    private final Contest contest;
    private final GoalContrast goal;
    private final List<Curve> curves = new ArrayList<>();

    private CurvesChart(Contest contest, GoalContrast goal) {
        this.contest = contest;
        this.goal = goal;
        for (int i = 0; i < contest.contenders().size(); i++) {
            String name = contest.contenders().get(i).name();
            Optional<Standing> standing = goal.standings().get(i);
            if (standing.isPresent()) {
                double[] asked = Arrays.stream(standing.get().values())
                        .filter(v -> !Double.isNaN(v))
                        .toArray();
                List<Ecdf.Point> points = Ecdf.of(asked, POINTS).points();
                boolean drawn = curves.stream().anyMatch(c -> c.points.equals(points));
                if (curves.size() < MOST && !(drawn && contest.contenders().size() > MOST)) {
                    curves.add(new Curve(name, points));
                }
            }
        }
    }

    private record Curve(String name, List<Ecdf.Point> points) {}

    /** What the chart of a goal is called, by its place among the goals. */
    static String name(int place, GoalContrast goal) {
        return ContrastChart.name(place, goal) + "-curves";
    }

    /** The chart of a goal; empty where it takes no more than two values, whose shares say all. */
    static Optional<Picture> of(Contest contest, int place, GoalContrast goal) {
        CurvesChart chart = new CurvesChart(contest, goal);
        long values = chart.curves.stream()
                .flatMap(c -> c.points.stream())
                .mapToDouble(Ecdf.Point::value)
                .distinct()
                .count();
        return values > 2 ? Optional.of(chart.picture(place)) : Optional.empty();
    }

    private Picture picture(int place) {
        double[] all = curves.stream()
                .flatMap(c -> c.points.stream())
                .mapToDouble(Ecdf.Point::value)
                .sorted()
                .toArray();
        double pad = AIR * (all[all.length - 1] - all[0]);
        double from = all[0] - pad;
        double to = all[all.length - 1] + pad;
        Axis axis = axis(from, to);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(axis.axis);
        plot.setRangeAxis(percents());
        Theme.dress(plot);
        LegendItemCollection key = draw(plot, axis, from, to);
        String title = new ContestWords(contest).heading(goal);
        String caption = axis.words + "How often it is at most so much, a curve for each"
                + (curves.size() < contest.contenders().size() ? " of " + curves.size() + " that differ" : "") + ".";
        JFreeChart chart = Theme.chart(title, caption, plot);
        Key.add(chart, key);
        return new Picture(name(place, goal), "Curves: " + title, chart, HEIGHT);
    }

    /** The axis below, how a value lies on it, and what it shows. */
    private record Axis(ValueAxis axis, DoubleUnaryOperator x, String words) {}

    private Axis axis(double from, double to) {
        if (goal.unit() == Unit.MOMENT) {
            double least = TimeLine.MINUTE;
            TimeAxis time = new TimeAxis(contest.time(), contest.zone(goal), from - least, to + least);
            return new Axis(
                    time.axis(TICKS), time::x, contest.words().zone(contest.zone(goal), Math.round(from)) + ". ");
        }
        Gauge gauge = Gauge.of(goal.unit(), to - from);
        String name = goal.unit() == Unit.SHARE ? "percent" : gauge.name();
        return new Axis(gauge.axis(from, to), gauge::x, name.isEmpty() ? "" : Words.opening(name) + ". ");
    }

    private LegendItemCollection draw(XYPlot plot, Axis axis, double from, double to) {
        XYSeriesCollection lines = new XYSeriesCollection();
        XYSeriesCollection marks = new XYSeriesCollection();
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
        XYLineAndShapeRenderer mark = new XYLineAndShapeRenderer(false, true);
        line.setDrawSeriesLineAsPath(true);
        LegendItemCollection key = new LegendItemCollection();
        for (int i = 0; i < curves.size(); i++) {
            Color color = COLORS[i % COLORS.length];
            lines.addSeries(steps(i, axis, from, to));
            marks.addSeries(marks(i, axis));
            line.setSeriesPaint(i, color);
            line.setSeriesStroke(i, stroke(i));
            mark.setSeriesPaint(i, color);
            mark.setSeriesShape(i, SHAPES[i]);
            key.add(item(curves.get(i).name, i, color));
        }
        plot.setDataset(0, lines);
        plot.setRenderer(0, line);
        plot.setDataset(1, marks);
        plot.setRenderer(1, mark);
        return key;
    }

    private XYSeries steps(int i, Axis axis, double from, double to) {
        XYSeries series = new XYSeries(i, false, true);
        double before = 0;
        series.add(axis.x.applyAsDouble(from), before);
        for (Ecdf.Point point : curves.get(i).points) {
            series.add(axis.x.applyAsDouble(point.value()), before);
            series.add(axis.x.applyAsDouble(point.value()), point.share());
            before = point.share();
        }
        series.add(axis.x.applyAsDouble(to), before);
        return series;
    }

    /** Shapes at heights of its own, so that they can be seen even where curves are the same. */
    private XYSeries marks(int i, Axis axis) {
        XYSeries series = new XYSeries(i, false, true);
        double next = FIRST_MARK + ASIDE * i;
        for (Ecdf.Point point : curves.get(i).points) {
            if (point.share() >= next && next < LAST_MARK) {
                series.add(axis.x.applyAsDouble(point.value()), next);
                next += BETWEEN_MARKS * Math.ceil((point.share() - next + Words.HAIR) / BETWEEN_MARKS);
            }
        }
        return series;
    }

    private static Stroke stroke(int i) {
        float[] dash = DASHES[i % DASHES.length];
        return dash.length == 0
                ? Theme.LINE
                : new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    private static LegendItem item(String name, int i, Color color) {
        Shape sample = new Line2D.Double(-18, 0, 18, 0);
        return new LegendItem(
                name,
                null,
                null,
                null,
                true,
                SHAPES[i],
                true,
                color,
                false,
                color,
                Theme.THIN,
                true,
                sample,
                stroke(i),
                color);
    }

    private static NumberAxis percents() {
        NumberAxis axis = new NumberAxis(null);
        Theme.dress(axis);
        axis.setAutoRange(false);
        axis.setRange(0, 1.02);
        DecimalFormat format = new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setTickUnit(new NumberTickUnit(0.1, format));
        return axis;
    }
}
