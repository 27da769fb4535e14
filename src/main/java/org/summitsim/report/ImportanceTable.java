package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.GoalImportance;
import org.summitsim.analysis.Importance;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Correlation;
import org.summitsim.statistics.Interval;

/** {@code importance.csv}: one row per goal and activity. What is not known is empty. */
final class ImportanceTable {
    private ImportanceTable() {}

    static String of(Programme programme) {
        Table table = new Table(programme.run().facts().variant(), columns());
        Moments moments = new Moments(programme.run().network().time());
        for (GoalImportance goal : programme.run().importance()) {
            ZoneId zone = ImportanceWords.zone(programme, goal);
            for (Importance input : goal.inputs()) {
                table.row(fields(goal, input, moments, zone));
            }
        }
        return table.csv();
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("goal", "activity", "n"));
        for (String name : List.of("criticality", "start_criticality", "delay_criticality", "way_criticality")) {
            columns.addAll(List.of(name, name + "_low", name + "_high"));
        }
        for (String name : List.of("pearson", "spearman", "kendall")) {
            columns.addAll(List.of(name, name + "_low", name + "_high", name + "_n"));
        }
        columns.addAll(
                List.of("ssi", "variance_share", "goal_if_short", "goal_if_long", "swing_min", "swing_error_min"));
        columns.addAll(List.of("duration_min", "duration_sd_min"));
        return columns;
    }

    private static List<String> fields(GoalImportance goal, Importance input, Moments moments, ZoneId zone) {
        List<String> fields = new ArrayList<>();
        fields.add(goal.key());
        fields.add(input.activity());
        fields.add(String.valueOf(goal.cases()));
        for (Importance.Share share : List.of(input.critical(), input.startCritical(), input.delay(), input.way())) {
            fields.add(Numbers.text(share.value()));
            ends(fields, share.interval());
        }
        for (Correlation correlation : List.of(input.pearson(), input.spearman(), input.kendall())) {
            fields.add(Numbers.text(correlation.value()));
            ends(fields, correlation.interval());
            fields.add(String.valueOf(correlation.n()));
        }
        fields.add(Numbers.text(input.ssi()));
        fields.add(Numbers.text(input.varianceShare()));
        fields.add(moments.iso(input.low(), zone));
        fields.add(moments.iso(input.high(), zone));
        fields.add(Numbers.text(input.swing()));
        fields.add(Numbers.text(input.error() / TimeLine.MINUTE));
        fields.add(Numbers.text(input.minutes()));
        fields.add(Numbers.text(input.sdMinutes()));
        return fields;
    }

    private static void ends(List<String> fields, Optional<Interval> interval) {
        fields.add(interval.map(i -> Numbers.text(i.low())).orElse(""));
        fields.add(interval.map(i -> Numbers.text(i.high())).orElse(""));
    }
}
