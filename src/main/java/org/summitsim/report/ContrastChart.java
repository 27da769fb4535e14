package org.summitsim.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.Effect;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Standing;
import org.summitsim.model.Goal;
import org.summitsim.statistics.Interval;

/** By how much each variant differs from the base in one goal: a dot in its interval, beside it the verdict. */
final class ContrastChart {
    private static final double NAMES = 260;
    private static final double AIR = 0.05;
    private static final double VERDICTS = 0.3;
    private static final int REST = 140;
    private static final Color GREY = new Color(0x77, 0x77, 0x77);

    private final Contest contest;
    private final GoalContrast goal;
    private final List<Bar> bars = new ArrayList<>();

    private ContrastChart(Contest contest, GoalContrast goal) {
        this.contest = contest;
        this.goal = goal;
        List<Contender> contenders = contest.contenders();
        for (int i = 1; i < contenders.size(); i++) {
            String name = contenders.get(i).name();
            goal.standings()
                    .get(i)
                    .flatMap(Standing::contrast)
                    .ifPresent(c -> c.interval()
                            .filter(n -> Double.isFinite(n.low()) && Double.isFinite(n.high()))
                            .ifPresent(n -> bars.add(new Bar(name, c, n))));
        }
    }

    private record Bar(String name, Contrast contrast, Interval interval) {}

    /** What the chart of a goal is called, by its place among the goals. */
    static String name(int place, GoalContrast goal) {
        return "goal-" + (place + 1) + "-" + Contest.fileName(goal.measure());
    }

    /** The chart of a goal; empty where no difference has an interval. */
    static Optional<Picture> of(Contest contest, int place, GoalContrast goal) {
        ContrastChart chart = new ContrastChart(contest, goal);
        return chart.bars.isEmpty() ? Optional.empty() : Optional.of(chart.picture(place));
    }

    private Picture picture(int place) {
        double low = Math.min(
                -goal.indifference(),
                bars.stream().mapToDouble(b -> b.interval.low()).min().orElse(0));
        double high = Math.max(
                goal.indifference(),
                bars.stream().mapToDouble(b -> b.interval.high()).max().orElse(0));
        double span = high > low ? high - low : 1;
        double from = low - AIR * span;
        double to = high + (AIR + VERDICTS) * span;
        Gauge gauge = Gauge.of(goal.unit(), span);
        Lanes lanes = new Lanes(gauge.axis(from, to));
        if (goal.indifference() > 0) {
            IntervalMarker band =
                    new IntervalMarker(gauge.x(-goal.indifference()), gauge.x(goal.indifference()), Theme.GRID);
            lanes.plot().addDomainMarker(band, Layer.BACKGROUND);
        }
        lanes.plot().addDomainMarker(new ValueMarker(0, Theme.INK, Theme.THIN), Layer.BACKGROUND);
        for (int k = 0; k < bars.size(); k++) {
            draw(lanes, gauge, k, gauge.x(to));
        }
        lanes.plot().setRangeAxis(Lanes.names(bars.stream().map(Bar::name).toList(), NAMES, 0.2));
        return finish(lanes, gauge, place);
    }

    private void draw(Lanes lanes, Gauge gauge, int k, double right) {
        Bar bar = bars.get(k);
        Color color = color(bar.contrast.effect());
        double low = gauge.x(bar.interval.low());
        double high = gauge.x(bar.interval.high());
        lanes.line(low, k, high, k, color);
        lanes.line(low, k - 0.2, low, k + 0.2, color);
        lanes.line(high, k - 0.2, high, k + 0.2, color);
        int dot = lanes.dots(color, bar.contrast.effect() != Effect.UNDECIDED);
        lanes.dot(dot, k, gauge.x(bar.contrast.mean()));
        lanes.text(word(bar.contrast.effect()), right, k, TextAnchor.CENTER_RIGHT, Theme.BOLD, color);
    }

    /** The verdict in few words: that it may not be enough shows in the bar, which reaches into what does not matter. */
    private static String word(Effect effect) {
        return effect.isBetter() ? "better" : effect.isWorse() ? "worse" : ContestWords.word(effect);
    }

    private static Color color(Effect effect) {
        return switch (effect) {
            case BETTER, BETTER_PERHAPS_NOT_ENOUGH_TO_MATTER -> Theme.DARK;
            case WORSE, WORSE_PERHAPS_NOT_ENOUGH_TO_MATTER -> Theme.RISK;
            case NO_DIFFERENCE_THAT_MATTERS, UNDECIDED -> GREY;
        };
    }

    private Picture finish(Lanes lanes, Gauge gauge, int place) {
        String title = new ContestWords(contest).heading(goal);
        boolean less = goal.direction() == Goal.Direction.MINIMIZE;
        String caption = "Difference to " + contest.base().name()
                + (gauge.name().isEmpty() ? "" : " in " + gauge.name()) + ", "
                + (less ? "left" : "right") + " of the line is better. The bar is the 95 % interval.";
        JFreeChart chart = Theme.chart(title, caption, lanes.plot());
        Map<String, Color> key = new LinkedHashMap<>();
        key.put("surely better", Theme.DARK);
        key.put("surely worse", Theme.RISK);
        key.put("undecided (a ring) or no difference that matters (a dot)", GREY);
        if (goal.indifference() > 0) {
            key.put("differences that do not matter", Theme.GRID);
        }
        Key.add(chart, key);
        int height = REST + (int) Math.round((bars.size() + 0.2) * Lanes.PITCH);
        return new Picture(name(place, goal), "Differences: " + title, chart, height);
    }
}
