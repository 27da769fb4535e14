package org.summitsim.report;

import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.QueueReport;
import org.summitsim.analysis.RunResult;
import tools.jackson.databind.node.ObjectNode;

/** A line in which entities wait, as people read of it. */
record QueueLine(RunResult run, QueueReport.Line line) {
    /** The names of its figures; a bar breaks a name into two lines. */
    static final List<String> COLUMNS = List.of(
            "queue",
            ">wait on|average",
            ">one in ten|waits longer",
            ">have to|wait",
            ">longest queue,|usually",
            ">turned|away");

    /** All lines of a run. */
    static List<QueueLine> list(RunResult run) {
        return run.queues().lines().stream().map(l -> new QueueLine(run, l)).toList();
    }

    String name() {
        return switch (line.kind()) {
            case STREAM -> line.id();
            case CLASS -> line.id() + " (class)";
            case STATION -> line.id() + " (all)";
        };
    }

    /** Its figures, below {@link #COLUMNS}; the longest queue is that of the usual replication. */
    List<String> fields() {
        double turnedAway = mean("turned_away");
        return List.of(
                name(),
                Words.shortWait(mean("wait")),
                Words.shortWait(line.late()),
                Words.percent(mean("p_wait")),
                String.format(Locale.ROOT, "%.0f", Math.max(0, usual("queue_max"))),
                turnedAway > 0 ? String.format(Locale.ROOT, "%.1f", turnedAway) : "");
    }

    private double mean(String name) {
        return run.measures().find(name, line.id()).map(m -> m.summary().mean()).orElse(Double.NaN);
    }

    private double usual(String name) {
        return run.measures().find(name, line.id()).map(Figures::usual).orElse(Double.NaN);
    }

    /** What {@code summary.json} says of a line beyond its measures. */
    static void put(ObjectNode queues, QueueReport.Line line) {
        ObjectNode node = queues.putObject(line.id());
        node.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
        node.put("station", line.station());
        Json.put(node, "wait_p90_min", line.late());
    }

    /** How many pass a way, and how long it takes them: "delegates: 60 pass, usually in 12 min". */
    static List<String> ways(RunResult run) {
        return run.queues().ways().stream()
                .map(w -> {
                    double passed = run.measures()
                            .find("passed", w.id())
                            .map(QueueLine::mean)
                            .orElse(Double.NaN);
                    double minutes = run.measures()
                            .find("through", w.id())
                            .map(QueueLine::mean)
                            .orElse(Double.NaN);
                    return w.id() + ": " + String.format(Locale.ROOT, "%.0f", passed) + " pass, in "
                            + Words.shortWait(minutes) + " on average.";
                })
                .toList();
    }

    private static double mean(Measure measure) {
        return measure.summary().mean();
    }
}
