package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.CauseShare;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.ReplicationTable;
import org.summitsim.analysis.RunResult;

/** {@code replications.csv} and {@code bindings.csv}. */
final class RunTables {
    private RunTables() {}

    /** {@code replications.csv}: one row per replication; a moment that never came is empty. */
    static String replications(Programme programme) {
        RunResult run = programme.run();
        ReplicationTable values = run.replications();
        List<String> columns = new ArrayList<>(List.of("replication"));
        List<ZoneId> zones = new ArrayList<>();
        for (int c = 0; c < values.columns().size(); c++) {
            String column = values.columns().get(c);
            columns.add(values.units().get(c) == Unit.MINUTES ? column + "_min" : column);
            zones.add(programme.zone(column));
        }
        Table table = new Table(run.facts().variant(), columns);
        Moments moments = new Moments(run.network().time());
        int replications = values.values().length == 0 ? 0 : values.values()[0].length;
        for (int r = 0; r < replications; r++) {
            List<String> fields = new ArrayList<>(List.of(String.valueOf(r + 1)));
            for (int c = 0; c < zones.size(); c++) {
                double value = values.values()[c][r];
                fields.add(
                        values.units().get(c) == Unit.MOMENT ? moments.iso(value, zones.get(c)) : Numbers.text(value));
            }
            table.row(fields);
        }
        return table.csv();
    }

    /** {@code bindings.csv}: one row per activity and binding cause, commonest first. */
    static String bindings(RunResult run) {
        Table table = new Table(
                run.facts().variant(), List.of("activity", "cause", "of", "by", "share", "lateness_min", "words"));
        CauseWords words = CauseWords.byId(run.network());
        for (CauseShare cause : run.causes()) {
            table.row(List.of(
                    cause.activity(),
                    cause.cause().name().toLowerCase(Locale.ROOT),
                    cause.of(),
                    cause.by(),
                    Numbers.text(cause.share()),
                    Numbers.text(cause.latenessMinutes()),
                    words.of(cause)));
        }
        return table.csv();
    }
}
