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
    List<MeasureSample> all() {
        List<MeasureSample> all = new ArrayList<>();
        for (int l = 0; l < lines.lines().size(); l++) {
            String id = lines.lines().get(l).id();
            all.add(minutes("wait", id, l, q -> q.wait, q -> q.served));
            all.add(ratio("p_wait", id, Unit.SHARE, l, q -> q.waited, q -> q.served));
            all.add(ratio("queue", id, Unit.COUNT, l, q -> q.area, q -> q.span));
            all.add(count("queue_max", id, l, q -> q.longest));
            all.add(count("served", id, l, q -> q.served));
            all.add(count("turned_away", id, l, q -> q.turnedAway));
        }
        for (int w = 0; w < lines.ways().size(); w++) {
            String id = lines.ways().get(w).id();
            all.add(minutes("through", id, w, q -> q.through, q -> q.passed));
            all.add(count("passed", id, w, q -> q.passed));
        }
        return all;
    }

    private MeasureSample minutes(
            String name, String id, int thing, Function<QueueBlock, long[]> of, Function<QueueBlock, long[]> by) {
        return MeasureSample.finite(name, id, Unit.MINUTES, () -> samples.queueRatio(thing, of, by, TimeLine.MINUTE));
    }

    private MeasureSample ratio(
            String name,
            String id,
            Unit unit,
            int thing,
            Function<QueueBlock, long[]> of,
            Function<QueueBlock, long[]> by) {
        return MeasureSample.finite(name, id, unit, () -> samples.queueRatio(thing, of, by, 1));
    }

    private MeasureSample count(String name, String id, int thing, Function<QueueBlock, long[]> of) {
        return MeasureSample.of(name, id, Unit.COUNT, () -> samples.queueCount(thing, of));
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
