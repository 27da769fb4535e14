package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.analysis.CauseShare;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Cause;
import org.summitsim.experiment.Showcase.Shown;

/** A run by its activities and days, with the zone in which each of its moments is told. Immutable. */
final class Programme {
    private final RunResult run;
    private final List<Row> rows;
    private final Map<String, Row> byId;
    private final Map<String, ZoneId> dayZones = new HashMap<>();
    private final Names names;
    private final CauseWords brief;

    private final List<Shown> shown;

    private Programme(RunResult run, List<Row> rows, List<Shown> shown) {
        this.run = run;
        this.shown = List.copyOf(shown);
        this.rows = List.copyOf(rows);
        this.byId = new HashMap<>();
        this.names = new Names(run.network(), true);
        this.brief = CauseWords.brief(run.network());
        rows.forEach(row -> byId.put(row.id(), row));
        run.days().forEach(day -> dayZones.put(day.id(), day.zone()));
    }

    /** The programme of a run. */
    static Programme of(RunResult run) {
        return of(run, List.of());
    }

    /**
     * The programme of a run.
     *
     * @param shown the replications that can be played on its page
     */
    static Programme of(RunResult run, List<Shown> shown) {
        Map<String, List<CauseShare>> causes = new LinkedHashMap<>();
        run.causes()
                .forEach(c -> causes.computeIfAbsent(c.activity(), k -> new ArrayList<>())
                        .add(c));
        List<Row> rows = new ArrayList<>();
        List<String> ids = run.network().activities().ids();
        for (int i = 0; i < ids.size(); i++) {
            rows.add(new Row(run, i, hold(causes.getOrDefault(ids.get(i), List.of()))));
        }
        return new Programme(run, rows, shown);
    }

    private static Optional<CauseShare> hold(List<CauseShare> causes) {
        return causes.stream()
                .filter(c -> c.cause() != Cause.PLANNED_START && c.cause() != Cause.CLOCK && c.share() > 0)
                .findFirst()
                .or(() -> causes.stream().findFirst());
    }

    RunResult run() {
        return run;
    }

    /** The replications that can be played on its page. */
    List<Shown> shown() {
        return shown;
    }

    /** What people call the things of the programme. */
    Names names() {
        return names;
    }

    /** Words for causes beside the activity, made once because a large programme has many names. */
    CauseWords brief() {
        return brief;
    }

    /** All activities in file order, of those that may be carried only what was. */
    List<Row> rows() {
        return rows.stream().filter(Row::isTold).toList();
    }

    /** Those that do not always take place because they may be skipped or cancelled, the least likely first. */
    List<Row> doubtful() {
        return rows.stream()
                .filter(row -> row.isDoubtful()
                        && !row.isCarried()
                        && row.measure("p_full").isEmpty())
                .sorted(Comparator.comparingDouble((Row row) -> row.mean("p_held")))
                .toList();
    }

    /** An activity by its id. */
    Optional<Row> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The activities of a day by planned start, ties in file order; parts follow what they are a part of. */
    List<Row> rows(Day day, boolean withParts) {
        List<Row> sorted = new ArrayList<>();
        day.activities().stream()
                .map(rows::get)
                .sorted(Comparator.comparingLong(Row::start))
                .forEach(row -> {
                    sorted.add(row);
                    if (withParts) {
                        sorted.addAll(parts(row));
                    }
                });
        return sorted;
    }

    /** The parts of a meeting or leg, of those that may be carried to it only what was. */
    List<Row> parts(Row row) {
        int parts = run.network().activities().shape().parts()[row.index()];
        return rows.subList(row.index() + 1, row.index() + 1 + parts).stream()
                .filter(Row::isTold)
                .toList();
    }

    /** The zone in which most of a day is told: that of its first activity. */
    ZoneId home(Day day) {
        return rows(day, false).stream().findFirst().map(Row::zone).orElse(day.zone());
    }

    /** The zone of what has no place of its own. */
    ZoneId zone() {
        return run.network().scenario().clock().zone();
    }

    /** The zone in which a moment measured is told. */
    ZoneId zone(Measure measure) {
        Row row = byId.get(measure.of());
        if (measure.name().equals("day_end")) {
            return dayZones.getOrDefault(measure.of(), zone());
        }
        if (row == null) {
            return zone();
        }
        return measure.name().equals("finish") ? row.endZone() : row.zone();
    }

    /** The zone in which a column of the replications is told. */
    ZoneId zone(String column) {
        return dayZones.entrySet().stream()
                .filter(e -> column.equals("day_end(" + e.getKey() + ")"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(zone());
    }
}
