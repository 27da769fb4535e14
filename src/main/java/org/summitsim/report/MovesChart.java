package org.summitsim.report;

import java.awt.Color;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.StartMoves.Move;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;

/** The starts of a variant that move most: from a ring where each is in the base to a dot where it is then. */
final class MovesChart {
    private static final int MOST = 25;
    private static final double NAMES = 330;
    private static final double AIR = 0.05;
    private static final double CLOCKS = 0.35;
    private static final int REST = 140;
    /** Beside moves by so much, microseconds, nobody would see the others. */
    private static final double FAR = 6.0 * TimeLine.HOUR;

    private final Contest contest;
    private final Contender variant;
    private final int all;
    private final List<Move> moves;
    private final List<Move> far;

    private MovesChart(Contest contest, Contender variant) {
        this.contest = contest;
        this.variant = variant;
        List<Move> list = new StartShifts(contest, variant)
                .list().stream().filter(move -> Double.isFinite(move.shift())).toList();
        List<Move> near =
                list.stream().filter(move -> Math.abs(move.shift()) < FAR).toList();
        far = near.isEmpty()
                ? List.of()
                : list.stream().filter(move -> Math.abs(move.shift()) >= FAR).toList();
        List<Move> drawn = near.isEmpty() ? list : near;
        all = drawn.size();
        moves = drawn.stream()
                .limit(MOST)
                .sorted(Comparator.comparingDouble(Move::before))
                .toList();
    }

    /** What the chart of a variant is called. */
    static String name(Contender variant) {
        return "starts-" + Contest.fileName(variant.name());
    }

    /** The chart of a variant; empty where nothing moves. */
    static Optional<Picture> of(Contest contest, Contender variant) {
        MovesChart chart = new MovesChart(contest, variant);
        return chart.moves.isEmpty() ? Optional.empty() : Optional.of(chart.picture());
    }

    private Picture picture() {
        double low = 0;
        double high = 0;
        for (Move move : moves) {
            low = Math.min(low, move.interval().map(Interval::low).orElse(move.shift()));
            high = Math.max(high, move.interval().map(Interval::high).orElse(move.shift()));
        }
        double span = Math.max(high - low, StartShifts.LEAST);
        Gauge gauge = Gauge.of(Unit.MOMENT, span);
        double to = high + (AIR + CLOCKS) * span;
        Lanes lanes = new Lanes(gauge.axis(low - AIR * span, to));
        lanes.plot().addDomainMarker(new ValueMarker(0, Theme.INK, Theme.THIN), Layer.BACKGROUND);
        int way = lanes.kind(Theme.LIGHT);
        int then = lanes.dots(Theme.INK, false);
        int now = lanes.dots(Theme.DARK, true);
        for (int k = 0; k < moves.size(); k++) {
            Move move = moves.get(k);
            double x = gauge.x(move.shift());
            lanes.bar(way, k, Math.min(0, x), Math.max(0, x), -0.14, 0.14);
            int row = k;
            move.interval().ifPresent(i -> lanes.line(gauge.x(i.low()), row, gauge.x(i.high()), row, Theme.DARK));
            lanes.dot(then, k, 0);
            lanes.dot(now, k, x);
            String day = contest.severalDays() ? Words.shortDate(contest.day(move)) + ", " : "";
            String clocks = day + contest.moments(move.before(), move.after(), contest.zone(move), contest.day(move));
            lanes.text(clocks, gauge.x(to), k, TextAnchor.CENTER_RIGHT, Theme.SMALL, Theme.INK);
        }
        lanes.plot().setRangeAxis(Lanes.names(moves.stream().map(contest::title).toList(), NAMES, 0.2));
        return finish(lanes, gauge);
    }

    /** What moves too far to be drawn with the others. */
    private String far() {
        return far.stream()
                        .map(move -> contest.title(move) + ", "
                                + Apart.of(Unit.MOMENT).signed(move.shift()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private Picture finish(Lanes lanes, Gauge gauge) {
        String title = "The starts that move in " + variant.name();
        String caption = Words.opening(gauge.name()) + " earlier (left) or later than in "
                + contest.base().name()
                + ", on average. Right: the times of day."
                + (moves.size() < all ? " The " + moves.size() + " that move most, of " + all + "." : "")
                + (far.isEmpty() ? "" : " Not drawn: " + far());
        JFreeChart chart = Theme.chart(title, caption, lanes.plot());
        Map<String, Color> key = new LinkedHashMap<>();
        key.put("in " + contest.base().name() + " (a ring)", Theme.INK);
        key.put("in " + variant.name() + " (a dot, in its 95 % interval)", Theme.DARK);
        Key.add(chart, key);
        int height = REST + (int) Math.round((moves.size() + 0.2) * Lanes.PITCH);
        return new Picture(name(variant), title, chart, height);
    }
}
