package org.summitsim.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.analysis.Day;
import org.summitsim.network.Activities;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/**
 * A day of each person, one lane below the other: the meetings and ways at their usual times, and an outline where they are
 * planned. So one sees who is where at the same time, and who has a gap.
 */
final class ItineraryChart {
    /** Beyond this many lanes a page says nothing; those with most to do are shown. */
    private static final int MOST = 200;

    private static final int TICKS = 14;
    private static final double NAMES = 240;
    /** What lies beside the names and the plot, pixels. */
    private static final double BESIDE = 42;

    private static final double MARGIN = 0.02;
    /** How much wider the letters of some machine are than those that are measured by. */
    private static final double WIDEST = 1.2;
    /** A word is as good as none if it is shorter than this, pixels. */
    private static final double LEAST_WORD = 34;

    private final Programme programme;
    private final Day day;
    private final List<Lane> shown;
    private final int hidden;
    private final TimeAxis time;
    private final Lanes lanes;
    private final double pixels;

    /** What a person does on the day, by usual start. */
    private record Lane(String name, List<Row> rows) {}

    private ItineraryChart(Programme programme, Day day, List<Lane> all) {
        this.programme = programme;
        this.day = day;
        this.shown = all.size() <= MOST ? all : busiest(all);
        this.hidden = all.size() - shown.size();
        double[] moments = shown.stream()
                .flatMap(lane -> lane.rows.stream())
                .flatMapToDouble(row -> DoubleStream.of(
                        usual(row, "start"), usual(row, "finish"), (double) row.start(), (double) row.finish()))
                .filter(Moments::exists)
                .sorted()
                .toArray();
        double low = moments[0];
        double span = Math.max(moments[moments.length - 1] - low, TimeLine.HOUR);
        this.time = new TimeAxis(
                programme.run().network().time(), programme.home(day), low - MARGIN * span, low + span * (1 + MARGIN));
        this.lanes = new Lanes(time.axis(TICKS));
        double names = shown.stream()
                .mapToDouble(lane -> Math.min(NAMES, FixedMetrics.width(Theme.TEXT, lane.name)))
                .max()
                .orElse(0);
        this.pixels = (Theme.WIDTH - names - BESIDE) / (time.to() - time.from());
    }

    /** The chart of a day; empty if nobody has anything to do whose time is known. */
    static Optional<Picture> of(Programme programme, Day day) {
        List<Lane> lanes = lanes(programme, day);
        return lanes.isEmpty() ? Optional.empty() : Optional.of(new ItineraryChart(programme, day, lanes).picture());
    }

    private static List<Lane> lanes(Programme programme, Day day) {
        Activities.Needs needs = programme.run().network().activities().needs();
        Map<Integer, List<Row>> byPerson = new TreeMap<>();
        programme.rows(day, false).stream()
                .filter(row -> Moments.exists(usual(row, "start")) && Moments.exists(usual(row, "finish")))
                .sorted(Comparator.comparingDouble(row -> usual(row, "start")))
                .forEach(row -> people(needs, row)
                        .forEach(p -> byPerson.computeIfAbsent(p, k -> new ArrayList<>())
                                .add(row)));
        List<Lane> lanes = new ArrayList<>();
        Names names = new Names(programme.run().network(), true);
        var people = programme.run().network().people().list();
        byPerson.forEach(
                (p, rows) -> lanes.add(new Lane(names.thing(people.get(p).id()), List.copyOf(rows))));
        return lanes;
    }

    private static List<Integer> people(Activities.Needs needs, Row row) {
        List<Integer> people = new ArrayList<>();
        for (Rows some : List.of(needs.people(), needs.joins())) {
            Arrays.stream(some.row(row.index()))
                    .filter(p -> !people.contains(p))
                    .forEach(people::add);
        }
        return people;
    }

    private static List<Lane> busiest(List<Lane> all) {
        List<Lane> most = all.stream()
                .sorted(Comparator.comparingInt((Lane lane) -> -lane.rows.size()))
                .limit(MOST)
                .toList();
        return all.stream().filter(most::contains).limit(MOST).toList();
    }

    private static double usual(Row row, String moment) {
        return row.measure(moment).map(Figures::usual).orElse(Double.NaN);
    }

    private Picture picture() {
        int meeting = lanes.kind(Theme.MIDDLE);
        int leg = lanes.kind(Theme.AMBER);
        for (int k = 0; k < shown.size(); k++) {
            List<Row> rows = shown.get(k).rows;
            for (int j = 0; j < rows.size(); j++) {
                Row row = rows.get(j);
                boolean onTheWay = isLeg(row);
                double from = usual(row, "start");
                double to = usual(row, "finish");
                lanes.bar(onTheWay ? leg : meeting, k, time.x(from), time.x(to), -0.32, 0.32);
                plan(k, row);
                words(k, row, from, j + 1 < rows.size() ? Math.min(to, usual(rows.get(j + 1), "start")) : to);
            }
        }
        lanes.plot().setRangeAxis(Lanes.names(shown.stream().map(Lane::name).toList(), NAMES, 0));
        time.nights(lanes.plot());
        return finish();
    }

    private boolean isLeg(Row row) {
        return programme.run().network().activities().kinds().get(row.index()) == Activities.Kind.LEG;
    }

    private void plan(int k, Row row) {
        if (row.start() != TimeLine.NONE) {
            double from = time.x((double) row.start());
            double to = time.x((double) row.finish());
            // The rows count downwards, and a box has its lower end first.
            lanes.plot().addAnnotation(new XYBoxAnnotation(from, k + 0.42, to, k - 0.42, Theme.THIN, Theme.INK, null));
        }
    }

    /** What it is, in its bar, as far as there is room. */
    private void words(int k, Row row, double from, double to) {
        double room = ((to - from) * pixels - 6) / WIDEST;
        if (room < LEAST_WORD) {
            return;
        }
        String words = FixedMetrics.cut(Theme.SMALL, row.title(), room);
        lanes.text(words, time.x(from + 4 / pixels), k, TextAnchor.CENTER_LEFT, Theme.SMALL, Theme.INK);
    }

    private Picture finish() {
        String title = "Who does what on day " + day.number() + ", " + Words.date(day.date());
        String zone = new Words(programme.run().network().time()).zone(programme.home(day), Math.round(time.from()));
        String caption = zone + ". Bars are at the usual times."
                + (hidden > 0 ? " The " + MOST + " people with most to do; " + hidden + " more are not shown." : "");
        JFreeChart chart = Theme.chart(title, caption, lanes.plot());
        Map<String, Color> key = new LinkedHashMap<>();
        key.put("meeting", Theme.MIDDLE);
        key.put("on the way", Theme.AMBER);
        key.put("outline: planned", Theme.INK);
        Key.add(chart, key);
        int height = 130 + shown.size() * Lanes.PITCH;
        return new Picture("itineraries-day-" + day.id(), title, chart, height);
    }
}
