package org.summitsim.report;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Usage;

/** How much of each person and resource is in use over time: the mean and a band, one small plot below the other. */
final class UseOverTimeChart {
    /** Beyond this many plots a chart says nothing; the busiest are shown. */
    private static final int MOST = 40;

    private static final int PLOT = 44;
    /** A plot is as high as this many rows of dates. */
    private static final int PER = 2;

    private static final int TICKS = 12;
    private static final double NAMES = 240;

    private final RunResult run;
    private final List<Usage> shown;
    private final TimeAxis time;

    private UseOverTimeChart(Programme programme, List<Usage> shown) {
        this.run = programme.run();
        this.shown = shown;
        double from = shown.stream().mapToLong(Usage::from).min().orElse(0);
        double to = shown.stream()
                .mapToLong(u -> u.from() + u.bins() * u.width())
                .max()
                .orElse(1);
        this.time = new TimeAxis(run.network().time(), programme.zone(), from, to);
    }

    /** The chart of a run; empty if nobody and nothing is ever in use. */
    static Optional<Picture> of(Programme programme) {
        List<Usage> used = programme.run().usage().stream()
                .filter(usage -> busiest(usage) > 0)
                .toList();
        if (used.size() > MOST) {
            double least = used.stream()
                    .mapToDouble(u -> -busiest(u))
                    .sorted()
                    .limit(MOST)
                    .max()
                    .orElse(0);
            used = used.stream().filter(u -> -busiest(u) <= least).limit(MOST).toList();
        }
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(new UseOverTimeChart(programme, used).picture(programme));
    }

    private static double busiest(Usage usage) {
        double sum = 0;
        for (double mean : usage.bands().mean()) {
            sum += mean;
        }
        return sum;
    }

    private Picture picture(Programme programme) {
        Names names = new Names(run.network(), true);
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(time.axis(TICKS));
        plot.setGap(5);
        plot.add(dates(), 1);
        for (Usage usage : shown) {
            plot.add(plot(usage, names.thing(usage.id())), PER);
        }
        String title = "Who and what is in use, hour by hour";
        String zone = new Words(run.network().time()).zone(programme.zone(), Math.round(time.from()));
        String caption = zone + ". Share in use, 0 to 100 %: the line is the mean, the band holds eight runs in ten;"
                + " nights (22:00 to 06:00) are shaded.";
        return new Picture(
                "utilization-over-time",
                title,
                Theme.chart(title, caption, plot),
                100 + (shown.size() * PER + 1) * PLOT / PER);
    }

    /** The dates above the plots, each at its midnight. */
    private XYPlot dates() {
        XYPlot plot = new XYPlot(new YIntervalSeriesCollection(), null, axis(""), new DeviationRenderer(true, false));
        Theme.dress(plot);
        plot.setRangeGridlinesVisible(false);
        time.dates(plot, 0.5);
        return plot;
    }

    private XYPlot plot(Usage usage, String name) {
        BandPlot band = new BandPlot(time, name);
        Usage.Bands bands = usage.bands();
        for (int k = 0; k < usage.bins(); k++) {
            long from = usage.from() + k * usage.width();
            band.bin(from, from + usage.width(), bands.mean()[k], bands.p10()[k], bands.p90()[k]);
        }
        XYPlot plot = band.on(axis(name));
        plot.setRangeGridlinesVisible(false);
        time.nights(plot);
        return plot;
    }

    /** An axis without figures, with the name set level beside it. */
    private static NumberAxis axis(String name) {
        NumberAxis axis = BandPlot.axis(name, NAMES);
        axis.setRange(0, 1.02);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
