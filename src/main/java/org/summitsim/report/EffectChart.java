package org.summitsim.report;

import java.awt.geom.Ellipse2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.MainEffect;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.network.TimeLine;

/** What each axis does to a goal: a panel for each with the mean by value and its interval, those first that do most. */
final class EffectChart {
    private static final int MOST = 4;
    private static final int HEIGHT = 430;
    private static final int TICKS = 8;
    private static final int LONGEST_NAME = 16;
    private static final double GAP = 12;
    private static final double MARGIN = 90;
    private static final double DOT = 7;
    private static final double AIR = 0.08;
    private static final double[] STEPS_OF_CLOCKS = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440};

    private final SweepWords words;
    private final OfGoal of;

    private EffectChart(SweepWords words, OfGoal of) {
        this.words = words;
        this.of = of;
    }

    /** The chart of a goal. */
    static Picture of(SweepWords words, OfGoal of) {
        return new EffectChart(words, of).picture();
    }

    private Picture picture() {
        List<MainEffect> shown = drawn(of).stream().limit(MOST).toList();
        CombinedRangeXYPlot plot = new CombinedRangeXYPlot(range());
        plot.setGap(12);
        shown.forEach(effect -> plot.add(panel(effect, (Theme.WIDTH - MARGIN) / shown.size() - GAP), 1));
        String title = Words.opening(words.goalWithZone(of));
        String more = drawn(of).size() > MOST ? " The " + MOST + " axes that do most." : "";
        String idle = of.isCompared()
                ? new EffectWords(words)
                        .idle(of, ", and not drawn").stream().map(s -> " " + s).collect(Collectors.joining())
                : "";
        String caption = "Mean over all points with a value, whatever else they have, and its 95 % interval."
                + (words.isSampled() ? "" : " Differences between values are known better.") + more + idle;
        JFreeChart chart = Theme.chart(title, caption, plot);
        // Upright names are drawn somewhat longer than they are measured.
        RectangleInsets around = chart.getPadding();
        chart.setPadding(
                new RectangleInsets(around.getTop(), around.getLeft(), around.getBottom() + GAP, around.getRight()));
        return new Picture("effects-" + slug(of.goal().key()), title, chart, HEIGHT);
    }

    /** The axes that are known to move the goal, those first that do most; all of them where nothing is known of any. */
    static List<MainEffect> drawn(OfGoal of) {
        return of.isCompared() ? EffectWords.told(of) : of.effects();
    }

    /** A name for a file. */
    static String slug(String key) {
        return key.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** What a mean is on the chart: of moments, minutes. */
    private double y(double value) {
        return of.goal().unit() == Unit.MOMENT ? value / TimeLine.MINUTE : value;
    }

    private NumberAxis range() {
        double low = ends(SweepWords::low).min().orElse(0);
        double high = ends(SweepWords::high).max().orElse(1);
        double pad = Math.max(AIR * (high - low), 1e-3 * Math.max(1, Math.abs(high)) * (high > low ? 0 : 1));
        NumberAxis axis = new NumberAxis(null);
        Theme.dress(axis);
        axis.setRange(low - pad, high + pad);
        boolean clock = of.goal().unit() == Unit.MOMENT;
        axis.setTickUnit(new NumberTickUnit(step(high - low + 2 * pad, clock)));
        axis.setNumberFormatOverride(new FigureFormat(this::label));
        return axis;
    }

    private DoubleStream ends(ToDoubleBiFunction<OfGoal, Level> end) {
        return drawn(of).stream().flatMap(e -> e.levels().stream()).mapToDouble(l -> y(end.applyAsDouble(of, l)));
    }

    /** What stands beside the axis; nothing where no figure can be. */
    private String label(double y) {
        double value = of.goal().unit() == Unit.MOMENT ? y * TimeLine.MINUTE : y;
        boolean possible = value >= SweepWords.floor(of) - Words.HAIR && value <= SweepWords.ceiling(of) + Words.HAIR;
        return possible ? words.figure(of.goal(), value, of.low()) : "";
    }

    private static double step(double width, boolean clock) {
        if (clock) {
            for (double step : STEPS_OF_CLOCKS) {
                if (width / step <= TICKS) {
                    return step;
                }
            }
        }
        double power = Math.pow(10, Math.floor(Math.log10(width / TICKS)));
        return Stream.of(1.0, 2.0, 5.0, 10.0)
                .map(f -> f * power)
                .filter(step -> width / step <= TICKS)
                .findFirst()
                .orElse(10 * power);
    }

    private XYPlot panel(MainEffect effect, double width) {
        YIntervalSeries series = new YIntervalSeries(words.axis(effect.axis()), false, true);
        List<Level> levels = effect.levels();
        for (int k = 0; k < levels.size(); k++) {
            Level level = levels.get(k);
            series.add(k, y(level.mean()), y(SweepWords.low(of, level)), y(SweepWords.high(of, level)));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDefaultLinesVisible(true);
        renderer.setDrawXError(false);
        renderer.setErrorStroke(Theme.LINE);
        renderer.setErrorPaint(Theme.MIDDLE);
        renderer.setSeriesPaint(0, Theme.DARK);
        renderer.setSeriesStroke(0, Theme.LINE);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        XYPlot plot = new XYPlot(data, axis(effect, width), null, renderer);
        Theme.dress(plot);
        return plot;
    }

    private ValueAxis axis(MainEffect effect, double width) {
        List<String> names = words.values(
                effect.axis(), effect.levels().stream().map(Level::name).toList());
        return symbols(words.axis(effect.axis()), names, width);
    }

    /** An axis of names, upright where they would touch; both no wider than so many points. */
    static SymbolAxis symbols(String title, List<String> names, double width) {
        List<String> told = distinct(names).stream()
                .map(name -> Words.cut(name, LONGEST_NAME))
                .toList();
        SymbolAxis axis = new SymbolAxis(FixedMetrics.cut(Theme.TEXT, title, width), told.toArray(String[]::new));
        Theme.dress(axis);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, names.size() - 0.5);
        double widest = told.stream()
                .mapToDouble(name -> FixedMetrics.width(Theme.TEXT, name))
                .max()
                .orElse(0);
        axis.setVerticalTickLabels((widest + GAP) * names.size() > width);
        return axis;
    }

    /** Long names without the words that all of them begin and end with: "2m, p90=8m" of "lognormal(median=2m, p90=8m)". */
    static List<String> distinct(List<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        if (names.size() < 2 || longest <= LONGEST_NAME) {
            return names;
        }
        int head = shared(names);
        int tail = shared(names.stream()
                .map(name -> new StringBuilder(name).reverse().toString())
                .toList());
        return names.stream()
                .map(name -> head + tail < name.length() ? name.substring(head, name.length() - tail) : name)
                .toList();
    }

    /** How many characters all names have in common, up to the last that is no letter, digit or point. */
    private static int shared(List<String> names) {
        int shortest = names.stream().mapToInt(String::length).min().orElse(0);
        int end = 0;
        for (int k = 0; k < shortest; k++) {
            int place = k;
            char c = names.get(0).charAt(k);
            if (!names.stream().allMatch(name -> name.charAt(place) == c)) {
                break;
            }
            end = Character.isLetterOrDigit(c) || c == '.' ? end : k + 1;
        }
        return end;
    }

    /** Numbers as something else writes them. */
    static final class FigureFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;

        private final transient DoubleFunction<String> words;

        FigureFormat(DoubleFunction<String> words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(words.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Only writes");
        }
    }
}
