package org.summitsim.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.summitsim.analysis.QueueReport;
import org.summitsim.analysis.RunResult;

/** How long each line is over time: the mean and what one run in ten exceeds, one small plot below the other. */
final class QueueChart {
    /** Beyond this many plots a chart says nothing. */
    private static final int MOST = 12;

    private static final int PLOT = 130;
    private static final int REST = 120;
    private static final int TICKS = 12;
    private static final double NAMES = 200;
    private static final double AIR = 1.05;

    private final RunResult run;
    private final QueueReport queues;
    private final TimeAxis time;

    private QueueChart(Programme programme) {
        run = programme.run();
        queues = run.queues();
        time = new TimeAxis(run.network().time(), programme.zone(), (double) queues.from(), (double) end());
    }

    /** The end of the last bin in which anybody waits, or of the first. */
    private long end() {
        int last = queues.lines().stream()
                .mapToInt(line -> IntStream.range(0, line.mean().length)
                        .filter(k -> line.mean()[k] > 0)
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        return queues.from() + (last + 1) * queues.width();
    }

    /** The chart of a run; empty where there are no streams. */
    static Optional<Picture> of(Programme programme) {
        return programme.run().queues().lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new QueueChart(programme).picture(programme));
    }

    private Picture picture(Programme programme) {
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(time.axis(TICKS));
        plot.setGap(8);
        List<QueueReport.Line> shown = queues.lines().stream().limit(MOST).toList();
        shown.forEach(line -> plot.add(plot(line), 1));
        String zone = new Words(run.network().time()).zone(programme.zone(), queues.from());
        String caption =
                zone + ". How many wait: the line is the mean, the shade reaches to what one run in ten exceeds.";
        return new Picture(
                "queues",
                "Queues over time",
                Theme.chart("Queues over time", caption, plot),
                REST + shown.size() * PLOT);
    }

    private XYPlot plot(QueueReport.Line line) {
        BandPlot band = new BandPlot(time, line.id());
        double most = 0;
        for (int k = 0; k < line.mean().length && queues.from() + k * queues.width() < end(); k++) {
            long from = queues.from() + k * queues.width();
            double high = Math.max(line.mean()[k], line.high()[k]);
            band.bin(from, from + queues.width(), line.mean()[k], 0, high);
            most = Math.max(most, high);
        }
        NumberAxis axis = BandPlot.axis(line.id(), NAMES);
        axis.setRange(0, Math.max(1, most) * AIR);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        return band.on(axis);
    }
}
