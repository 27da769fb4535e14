package org.summitsim.report;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.RunFacts;
import org.summitsim.analysis.RunResult;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code summary.json}: every measure under its key. Moments are ISO-8601 with the offset of the place, their {@code sd}
 * and all durations are minutes; what never happened is null.
 */
final class SummaryJson {
    private static final String MEASURES = "measures";

    private final Programme programme;
    private final Moments moments;

    private SummaryJson(Programme programme) {
        this.programme = programme;
        this.moments = new Moments(programme.run().network().time());
    }

    /** Writes the file: measure by measure, since a large programme has hundreds of thousands. */
    static void write(Programme programme, OutputStream out) {
        SummaryJson summary = new SummaryJson(programme);
        Json.write(summary.root(), MEASURES, summary::tellMeasures, out);
    }

    private void tellMeasures(BiConsumer<String, JsonNode> field) {
        programme.run().measures().list().forEach(measure -> field.accept(measure.key(), measure(measure)));
    }

    private ObjectNode root() {
        RunResult run = programme.run();
        ObjectNode root = Json.object();
        root.put("format", 1);
        root.put("scenario", run.network().scenario().id());
        root.put("title", run.network().scenario().title());
        putFacts(root, run.facts());
        ObjectNode days = root.putObject("days");
        run.days().forEach(day -> days.set(day.id(), day(day)));
        new GoalWords(programme).put(root);
        root.putObject(MEASURES);
        if (!run.correlations().isEmpty()) {
            ObjectNode correlations = root.putObject("correlations");
            run.correlations().forEach(c -> correlations.set(c.id(), CorrelationWords.json(c)));
        }
        if (!run.queues().lines().isEmpty()) {
            ObjectNode queues = root.putObject("queues");
            run.queues().lines().forEach(line -> QueueLine.put(queues, line));
        }
        return root;
    }

    /** How the run was made, as both JSON files say it. */
    static void putFacts(ObjectNode node, RunFacts facts) {
        node.put("variant", facts.variant());
        node.put("seed", facts.seed());
        node.put("replications", facts.replications());
        node.put("completed", facts.completed());
        node.put("sampling", facts.sampling());
        node.put("stop_rule", facts.stopRule());
        var stuck = node.putArray("stuck");
        facts.stuck().forEach(stuck::add);
    }

    private ObjectNode day(Day day) {
        ObjectNode node = Json.object();
        node.put("date", day.date().toString());
        node.put("zone", day.zone().getId());
        Json.put(node, "due", moments.iso(day.due().orElse(TimeLine.NONE), day.zone()));
        return node;
    }

    private ObjectNode measure(Measure measure) {
        var summary = measure.summary();
        ZoneId zone = programme.zone(measure);
        ObjectNode node = Json.object();
        node.put("unit", unit(measure.unit()));
        node.put("n", summary.n());
        put(node, "mean", measure, summary.mean(), zone);
        Json.put(node, "sd", measure.unit() == Unit.MOMENT ? Figures.minutes(summary.sd()) : summary.sd());
        putInterval(node, measure, zone);
        if (measure.unit() != Unit.SHARE) {
            ObjectNode quantiles = node.putObject("quantiles");
            for (int percent : Summary.PERCENTS) {
                put(quantiles, String.valueOf(percent), measure, Figures.quantile(summary, percent), zone);
            }
            putQuantileIntervals(node, measure, zone);
        }
        return node;
    }

    /** Intervals for the quantiles, by order statistics; a percentage with too few values for one is left out. */
    private void putQuantileIntervals(ObjectNode node, Measure measure, ZoneId zone) {
        List<Optional<Interval>> intervals = measure.summary().quantileIntervals();
        if (intervals.isEmpty()) {
            return;
        }
        ObjectNode all = node.putObject("quantile_intervals");
        for (int k = 0; k < intervals.size(); k++) {
            ObjectNode inner = Json.object();
            intervals.get(k).ifPresent(i -> {
                put(inner, "low", measure, i.low(), zone);
                put(inner, "high", measure, i.high(), zone);
            });
            if (!inner.isEmpty()) {
                all.set(String.valueOf(Summary.PERCENTS.get(k)), inner);
            }
        }
    }

    private void putInterval(ObjectNode node, Measure measure, ZoneId zone) {
        Optional<Interval> found = measure.summary().interval();
        if (found.isEmpty()) {
            node.putNull("interval");
            return;
        }
        Interval interval = found.get();
        ObjectNode inner = node.putObject("interval");
        put(inner, "low", measure, interval.low(), zone);
        put(inner, "high", measure, interval.high(), zone);
        Json.put(inner, "level", interval.level());
        inner.put("method", interval.method());
    }

    private void put(ObjectNode node, String key, Measure measure, double value, ZoneId zone) {
        if (measure.unit() == Unit.MOMENT) {
            Json.put(node, key, moments.iso(value, zone));
        } else {
            Json.put(node, key, value);
        }
    }

    /** A unit as files name it. */
    static String unit(Unit unit) {
        return unit == Unit.MINUTES ? "min" : unit.name().toLowerCase(Locale.ROOT);
    }
}
