package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitsim.analysis.CauseShare;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.Meeting;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;

/** {@code activities.csv}: one row per activity, parts among them, in file order. */
final class ActivityTable {
    private static final List<String> COLUMNS = List.of(
            "activity",
            "title",
            "kind",
            "part_of",
            "day",
            "place",
            "end_place",
            "planned_start",
            "planned_duration_min",
            "baseline_start",
            "baseline_finish",
            "due",
            "start_mean",
            "start_p10",
            "start_p50",
            "start_p90",
            "finish_mean",
            "finish_p10",
            "finish_p50",
            "finish_p90",
            "lateness_min",
            "lateness_p90_min",
            "p_start_kept",
            "p_due_kept",
            "p_contract",
            "p_missed",
            "p_held",
            "p_skipped",
            "p_cancelled",
            "coverage",
            "p_full",
            "p_cut",
            "p_carried",
            "cause",
            "cause_of",
            "cause_by",
            "cause_share");
    private static final List<String> CHANCES = List.of(
            "p_start_kept",
            "p_due_kept",
            "p_contract",
            "p_missed",
            "p_held",
            "p_skipped",
            "p_cancelled",
            "coverage",
            "p_full",
            "p_cut",
            "p_carried");

    private final Programme programme;
    private final Moments moments;
    private final Network network;

    private ActivityTable(Programme programme) {
        this.programme = programme;
        this.network = programme.run().network();
        this.moments = new Moments(network.time());
    }

    /** The table as text. */
    static String of(Programme programme) {
        return new ActivityTable(programme).csv();
    }

    private String csv() {
        RunResult run = programme.run();
        Table table = new Table(run.facts().variant(), COLUMNS);
        Map<Integer, String> days = new HashMap<>();
        run.days().forEach(day -> day.activities().forEach(i -> days.put(i, day.id())));
        for (Row row : programme.rows()) {
            List<String> fields = new ArrayList<>();
            addWhat(fields, row, days);
            addPlan(fields, row);
            addMoments(fields, row.measure("start"), row.zone());
            addMoments(fields, row.measure("finish"), row.endZone());
            addLateness(fields, row.measure("lateness"));
            CHANCES.forEach(name -> fields.add(Numbers.text(row.mean(name))));
            addCause(fields, row.hold());
            table.row(fields);
        }
        return table.csv();
    }

    private void addWhat(List<String> fields, Row row, Map<Integer, String> days) {
        Activities all = network.activities();
        int parent = all.shape().parent()[row.index()];
        fields.add(row.id());
        fields.add(row.title());
        fields.add(all.kinds().get(row.index()).name().toLowerCase(Locale.ROOT));
        fields.add(parent < 0 ? "" : all.ids().get(parent));
        fields.add(days.getOrDefault(parent < 0 ? row.index() : parent, ""));
        fields.add(rooms(row.index(), all.shape().place()[row.index()]));
        fields.add(rooms(row.index(), all.shape().endPlace()[row.index()]));
    }

    /** A place, or all the rooms of which one is taken ({@code any-of}), first choice first. */
    private String rooms(int activity, int place) {
        if (place < 0 || !(network.activities().entries().get(activity) instanceof Meeting meeting)) {
            return place(place);
        }
        return Stream.concat(Stream.of(place(place)), meeting.otherwise().stream())
                .collect(Collectors.joining(" or "));
    }

    private String place(int place) {
        return place < 0 ? "" : network.places().list().get(place).id();
    }

    private void addPlan(List<String> fields, Row row) {
        var baseline = programme.run().baseline();
        fields.add(moments.iso(row.plannedStart(), row.zone()));
        fields.add(Numbers.text(Figures.minutes(network.activities().plan().duration()[row.index()])));
        fields.add(moments.iso(baseline.start()[row.index()], row.zone()));
        fields.add(moments.iso(baseline.finish()[row.index()], row.endZone()));
        fields.add(moments.iso(row.due(), row.endZone()));
    }

    private void addMoments(List<String> fields, Optional<Measure> measure, ZoneId zone) {
        fields.add(measure.map(m -> moments.iso(m.summary().mean(), zone)).orElse(""));
        fields.add(measure.map(m -> moments.iso(Figures.early(m), zone)).orElse(""));
        fields.add(measure.map(m -> moments.iso(Figures.usual(m), zone)).orElse(""));
        fields.add(measure.map(m -> moments.iso(Figures.late(m), zone)).orElse(""));
    }

    private static void addLateness(List<String> fields, Optional<Measure> lateness) {
        fields.add(lateness.map(m -> Numbers.text(m.summary().mean())).orElse(""));
        fields.add(lateness.map(m -> Numbers.text(Figures.late(m))).orElse(""));
    }

    private static void addCause(List<String> fields, Optional<CauseShare> cause) {
        fields.add(cause.map(c -> c.cause().name().toLowerCase(Locale.ROOT)).orElse(""));
        fields.add(cause.map(CauseShare::of).orElse(""));
        fields.add(cause.map(CauseShare::by).orElse(""));
        fields.add(cause.map(c -> Numbers.text(c.share())).orElse(""));
    }
}
