package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.Streams;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Intervals;
import org.summitsim.statistics.Summary;

/** The measures on streams and lines. A replication's mean wait is that of its entities, one number per replication. */
final class QueueMeasures {
    private final Frame frame;
    private final Samples samples;
    private final Lines lines;

    QueueMeasures(Frame frame, Samples samples) {
        this.frame = frame;
        this.samples = samples;
        lines = frame.lines();
    }

    /** All measures of all lines, then of all ways. */
    List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        for (int l = 0; l < lines.lines().size(); l++) {
            String id = lines.lines().get(l).id();
            all.add(new Measure("wait", id, Unit.MINUTES, minutes(l, q -> q.wait, q -> q.served)));
            all.add(new Measure("p_wait", id, Unit.SHARE, ratio(l, q -> q.waited, q -> q.served)));
            all.add(new Measure("queue", id, Unit.COUNT, ratio(l, q -> q.area, q -> q.span)));
            all.add(new Measure("queue_max", id, Unit.COUNT, count(l, q -> q.longest)));
            all.add(new Measure("served", id, Unit.COUNT, count(l, q -> q.served)));
            all.add(new Measure("turned_away", id, Unit.COUNT, count(l, q -> q.turnedAway)));
        }
        for (int w = 0; w < lines.ways().size(); w++) {
            String id = lines.ways().get(w).id();
            all.add(new Measure("through", id, Unit.MINUTES, minutes(w, q -> q.through, q -> q.passed)));
            all.add(new Measure("passed", id, Unit.COUNT, count(w, q -> q.passed)));
        }
        return all;
    }

    private Summary minutes(int thing, Function<QueueBlock, long[]> of, Function<QueueBlock, long[]> by) {
        return frame.summaries().ofFinite(samples.queueRatio(thing, of, by, TimeLine.MINUTE));
    }

    private Summary ratio(int thing, Function<QueueBlock, long[]> of, Function<QueueBlock, long[]> by) {
        return frame.summaries().ofFinite(samples.queueRatio(thing, of, by, 1));
    }

    private Summary count(int thing, Function<QueueBlock, long[]> of) {
        return frame.summaries().of(samples.queueCount(thing, of));
    }

    /** What goes beyond measures. */
    QueueReport report(QueueRecorder counts) {
        List<QueueReport.Line> report = new ArrayList<>();
        for (int l = 0; l < lines.lines().size(); l++) {
            Lines.Line line = lines.lines().get(l);
            report.add(new QueueReport.Line(
                    line.kind(),
                    line.id(),
                    line.station(),
                    counts.late(l) / TimeLine.MINUTE,
                    counts.bins().means(l),
                    counts.bins().high(l)));
        }
        List<QueueReport.Way> ways = lines.ways().stream()
                .map(w -> new QueueReport.Way(w.kind(), w.id()))
                .toList();
        QueueBins.Layout layout = counts.bins().layout();
        return new QueueReport(report, ways, layout.from(), layout.width(), entities(counts));
    }

    private List<QueueReport.EntityWait> entities(QueueRecorder counts) {
        List<QueueReport.EntityWait> entities = new ArrayList<>();
        List<Streams.Step> steps = frame.network().streams().steps();
        for (int k = 0; k < steps.size(); k++) {
            for (int e = 0; e < QueueRecorder.MOST_ENTITIES; e++) {
                int thing = k * QueueRecorder.MOST_ENTITIES + e;
                long n = counts.entities().n(thing);
                if (n > 0) {
                    double mean = counts.entities().mean(thing) / TimeLine.MINUTE;
                    double sd = counts.entities().sd(thing) / TimeLine.MINUTE;
                    entities.add(new QueueReport.EntityWait(steps.get(k).id(), e + 1, n, mean, halfWidth(n, mean, sd)));
                }
            }
        }
        return entities;
    }

    private double halfWidth(long n, double mean, double sd) {
        return frame.summaries().isIndependent() && n > 1
                ? Intervals.meanT(n, mean, sd, Summary.LEVEL)
                        .map(Interval::halfWidth)
                        .orElse(Double.NaN)
                : Double.NaN;
    }
}
