package org.summitsim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.QueueReport;
import org.summitsim.analysis.RunResult;
import org.summitsim.statistics.Interval;

/**
 * {@code streams.csv}, {@code queues.csv}, {@code queue-lengths.csv} and {@code entities.csv}: what those wait who pass stations.
 * They are written only where there are streams.
 */
final class QueueTables {
    private final Programme programme;
    private final RunResult run;

    private QueueTables(Programme programme) {
        this.programme = programme;
        run = programme.run();
    }

    /** The tables by the names of their files. */
    static Map<String, String> of(Programme programme) {
        Map<String, String> tables = new LinkedHashMap<>();
        if (!programme.run().queues().lines().isEmpty()) {
            QueueTables all = new QueueTables(programme);
            tables.put("streams.csv", all.streams());
            tables.put("queues.csv", all.queues());
            tables.put("queue-lengths.csv", all.lengths());
            tables.put("entities.csv", all.entities());
        }
        return tables;
    }

    /** One row per stream and class. */
    private String streams() {
        Table table = table(List.of(
                "kind", "stream", "through_min", "through_low_min", "through_high_min", "passed", "passed_p10"));
        for (QueueReport.Way way : run.queues().ways()) {
            List<String> fields = new ArrayList<>(List.of(word(way.kind()), way.id()));
            addMean(fields, find("through", way.id()));
            Optional<Measure> passed = find("passed", way.id());
            fields.add(mean(passed));
            fields.add(passed.map(m -> Numbers.text(Figures.early(m))).orElse(""));
            table.row(fields);
        }
        return table.csv();
    }

    /** One row per line. */
    private String queues() {
        Table table = table(List.of(
                "kind",
                "line",
                "station",
                "wait_min",
                "wait_low_min",
                "wait_high_min",
                "p_wait",
                "wait_p90_min",
                "served",
                "turned_away",
                "queue",
                "queue_max",
                "queue_max_p90"));
        for (QueueReport.Line line : run.queues().lines()) {
            List<String> fields = new ArrayList<>(List.of(word(line.kind()), line.id(), line.station()));
            addMean(fields, find("wait", line.id()));
            fields.add(mean(find("p_wait", line.id())));
            fields.add(Numbers.text(line.late()));
            fields.add(mean(find("served", line.id())));
            fields.add(mean(find("turned_away", line.id())));
            fields.add(mean(find("queue", line.id())));
            Optional<Measure> longest = find("queue_max", line.id());
            fields.add(mean(longest));
            fields.add(longest.map(m -> Numbers.text(Figures.late(m))).orElse(""));
            table.row(fields);
        }
        return table.csv();
    }

    /** One row per line and bin. */
    private String lengths() {
        Moments moments = new Moments(run.network().time());
        Table table = table(List.of("line", "from", "to", "queue", "queue_p90"));
        for (QueueReport.Line line : run.queues().lines()) {
            for (int k = 0; k < line.mean().length; k++) {
                long from = run.queues().from() + k * run.queues().width();
                table.row(List.of(
                        line.id(),
                        moments.iso(from, programme.zone()),
                        moments.iso(from + run.queues().width(), programme.zone()),
                        Numbers.text(line.mean()[k]),
                        Numbers.text(line.high()[k])));
            }
        }
        return table.csv();
    }

    /** One row per stream, station and entity, of the first thousand entities of each stream. */
    private String entities() {
        Table table = table(List.of("line", "entity", "replications", "wait_min", "wait_half_width_min"));
        for (QueueReport.EntityWait entity : run.queues().entities()) {
            table.row(List.of(
                    entity.line(),
                    String.valueOf(entity.number()),
                    String.valueOf(entity.n()),
                    Numbers.text(entity.mean()),
                    Numbers.text(entity.halfWidth())));
        }
        return table.csv();
    }

    private Table table(List<String> columns) {
        return new Table(run.facts().variant(), columns);
    }

    private Optional<Measure> find(String name, String id) {
        return run.measures().find(name, id);
    }

    private static void addMean(List<String> fields, Optional<Measure> measure) {
        Optional<Interval> interval = measure.flatMap(m -> m.summary().interval());
        fields.add(mean(measure));
        fields.add(interval.map(i -> Numbers.text(i.low())).orElse(""));
        fields.add(interval.map(i -> Numbers.text(i.high())).orElse(""));
    }

    private static String mean(Optional<Measure> measure) {
        return measure.map(m -> Numbers.text(m.summary().mean())).orElse("");
    }

    private static String word(QueueReport.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
