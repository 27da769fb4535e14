package org.summitsim.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Usage;
import org.summitsim.network.TimeLine;

/**
 * How busy each person and resource is at which time, as a map of shades: darker is busier, also in grey. Where nobody is busy
 * for some hours, as at night, time is left out, so that the days of a long programme have room.
 */
final class HeatMap {
    /** Beyond this many rows a page says nothing; the busiest are shown. */
    private static final int MOST = 200;

    private static final double NAMES = 240;
    private static final double GAP = 14;
    /** A time of day and what lies between it and the next, pixels. */
    private static final double TICK = 52;
    /** After so long without anybody busy time is left out. */
    private static final long QUIET = 3 * TimeLine.HOUR;
    /** The least share that is a shade. */
    private static final double[] FLOORS = {0.02, 0.25, 0.5, 0.75};

    private static final List<Color> SHADES = List.of(
            new Color(0xDC, 0xE9, 0xF3),
            new Color(0x9C, 0xC6, 0xE1),
            new Color(0x3E, 0x86, 0xB8),
            new Color(0x06, 0x35, 0x57));
    private static final List<String> MEANINGS = List.of("up to 25 %", "25 to 50 %", "50 to 75 %", "above 75 %");

    private final RunResult run;
    private final Programme programme;
    private final List<Usage> shown;
    private final int hidden;

    private HeatMap(Programme programme, List<Usage> used) {
        this.run = programme.run();
        this.programme = programme;
        this.shown = used.size() <= MOST ? used : busiest(used);
        this.hidden = used.size() - shown.size();
    }

    /** The chart of a run; empty if nobody and nothing is ever in use. */
    static Optional<Picture> of(Programme programme) {
        List<Usage> used =
                programme.run().usage().stream().filter(u -> sum(u) > 0).toList();
        HeatMap map = new HeatMap(programme, used);
        List<Stretch> stretches = map.stretches();
        return stretches.isEmpty() ? Optional.empty() : Optional.of(map.picture(stretches));
    }

    private static double sum(Usage usage) {
        double sum = 0;
        for (double mean : usage.bands().mean()) {
            sum += mean;
        }
        return sum;
    }

    private static List<Usage> busiest(List<Usage> used) {
        List<Usage> most = used.stream()
                .sorted(Comparator.comparingDouble(u -> -sum(u)))
                .limit(MOST)
                .toList();
        return used.stream().filter(most::contains).toList();
    }

    /** A time in which somebody is busy all along, save for short pauses, microseconds. */
    private record Stretch(long from, long to) {
        long length() {
            return to - from;
        }
    }

    private List<Stretch> stretches() {
        List<Stretch> busy = new ArrayList<>();
        shown.forEach(usage -> {
            for (int k = 0; k < usage.bins(); k++) {
                if (shade(usage.bands().mean()[k]) >= 0) {
                    long from = usage.from() + k * usage.width();
                    busy.add(new Stretch(from, from + usage.width()));
                }
            }
        });
        busy.sort(Comparator.comparingLong(Stretch::from));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : busy) {
            Stretch last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
            if (joined.isEmpty() || next.from - last.to > QUIET) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Stretch(last.from, Math.max(last.to, next.to)));
            }
        }
        return joined;
    }

    /** The shade of a share, -1 for none. */
    private static int shade(double share) {
        int shade = -1;
        while (shade + 1 < FLOORS.length && share >= FLOORS[shade + 1]) {
            shade++;
        }
        return shade;
    }

    private Picture picture(List<Stretch> stretches) {
        Names names = new Names(run.network(), true);
        List<String> labels = shown.stream().map(u -> names.thing(u.id())).toList();
        double beside = labels.stream()
                .mapToDouble(n -> Math.min(NAMES, FixedMetrics.width(Theme.TEXT, n)))
                .max()
                .orElse(0);
        double all = stretches.stream().mapToLong(Stretch::length).sum();
        double room = Theme.WIDTH - 40 - beside - GAP * (stretches.size() - 1);
        CombinedRangeXYPlot plot = new CombinedRangeXYPlot(Lanes.names(labels, NAMES, 0.9));
        plot.setGap(GAP);
        for (Stretch stretch : stretches) {
            int weight = (int) Math.max(1, Math.round(1000 * stretch.length() / all));
            plot.add(plot(stretch, Math.max(1, room * stretch.length() / all)), weight);
        }
        String title = "How busy people and resources are at which time";
        String zone = new Words(run.network().time()).zone(programme.zone(), stretches.get(0).from);
        String caption = zone + ". Mean share in use."
                + (stretches.size() > 1 ? " Hours in which nobody is busy are left out." : "")
                + (hidden > 0 ? " The " + MOST + " busiest; " + hidden + " more are not shown." : "");
        JFreeChart chart = Theme.chart(title, caption, plot);
        Map<String, Color> key = new LinkedHashMap<>();
        for (int s = 0; s < SHADES.size(); s++) {
            key.put(MEANINGS.get(s), SHADES.get(s));
        }
        Key.add(chart, key);
        int height = 130 + (int) Math.round((shown.size() + 0.9) * Lanes.PITCH);
        return new Picture("heat-map", title, chart, height);
    }

    private XYPlot plot(Stretch stretch, double pixels) {
        TimeAxis time =
                new TimeAxis(run.network().time(), programme.zone(), (double) stretch.from, (double) stretch.to);
        DateAxis axis = time.axis((int) Math.max(1, pixels / TICK));
        axis.setTickLabelsVisible(pixels >= TICK);
        axis.setTickLabelFont(Theme.SMALL);
        Lanes lanes = new Lanes(axis);
        List<Integer> kinds = SHADES.stream().map(lanes::kind).toList();
        for (int k = 0; k < shown.size(); k++) {
            row(lanes, kinds, k, stretch, time);
        }
        time.dates(lanes.plot(), -0.95, pixels);
        return lanes.plot();
    }

    /** The bars of a row; neighbours of one shade are one bar. */
    private void row(Lanes lanes, List<Integer> kinds, int k, Stretch stretch, TimeAxis time) {
        Usage usage = shown.get(k);
        int begun = -1;
        long since = 0;
        for (int b = 0; b <= usage.bins(); b++) {
            long at = usage.from() + b * usage.width();
            boolean inside = b < usage.bins() && at >= stretch.from && at < stretch.to;
            int shade = inside ? shade(usage.bands().mean()[b]) : -1;
            if (shade != begun) {
                if (begun >= 0) {
                    lanes.bar(kinds.get(begun), k, time.x((double) since), time.x((double) at), -0.45, 0.45);
                }
                begun = shade;
                since = at;
            }
        }
    }
}
