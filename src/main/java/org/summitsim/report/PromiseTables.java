package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.summitsim.analysis.promise.PromiseReport;
import org.summitsim.analysis.promise.PromiseReport.Leave;
import org.summitsim.analysis.promise.PromiseReport.Quantile;
import org.summitsim.analysis.promise.PromiseReport.Start;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;

/** What it takes to keep promises, as tables for programs. */
public final class PromiseTables {
    private final PromiseReport report;
    private final String variant;

    /** The tables of a report, for a variant. */
    public PromiseTables(PromiseReport report, String variant) {
        this.report = report;
        this.variant = variant;
    }

    /** {@code promises.csv}: a row for each planned start. */
    public String starts() {
        Table table = new Table(
                variant,
                List.of(
                        "activity",
                        "planned",
                        "latest",
                        "contract",
                        "wanted",
                        "n",
                        "p_kept",
                        "p_kept_low",
                        "p_kept_high",
                        "p_own_delay",
                        "start_median",
                        "buffer_min",
                        "buffer_low_min",
                        "buffer_high_min"));
        Moments moments = new Moments(report.network().time());
        for (Start s : report.starts()) {
            ZoneId zone = report.zone(s.promise());
            table.row(List.of(
                    report.id(s.promise()),
                    moments.iso(s.promise().planned(), zone),
                    moments.iso(s.promise().latest(), zone),
                    String.valueOf(s.promise().hasContract()),
                    Numbers.text(s.promise().wanted()),
                    String.valueOf(s.n()),
                    Numbers.text(s.kept()),
                    s.interval().map(i -> Numbers.text(i.low())).orElse(""),
                    s.interval().map(i -> Numbers.text(i.high())).orElse(""),
                    Numbers.text(s.ownDelay()),
                    moments.iso(s.usual(), zone),
                    minutes(s.buffer().value()),
                    s.buffer().interval().map(i -> minutes(i.low())).orElse(""),
                    s.buffer().interval().map(i -> minutes(i.high())).orElse("")));
        }
        return table.csv();
    }

    /** {@code leave-by.csv}: a row for each departure that people must make for a planned start. */
    public String leaves() {
        Table table = new Table(
                variant,
                List.of(
                        "activity",
                        "latest",
                        "origin",
                        "leg",
                        "people",
                        "n",
                        "leaves_median",
                        "between_median_min",
                        "leave_by_90",
                        "leave_by_90_low",
                        "leave_by_90_high",
                        "leave_by_95",
                        "leave_by_95_low",
                        "leave_by_95_high"));
        Moments moments = new Moments(report.network().time());
        for (Leave leave : report.leaves()) {
            ZoneId here = report.origin(leave);
            int leg = leave.departure().leg();
            List<String> row = new ArrayList<>(List.of(
                    report.id(leave.promise()),
                    moments.iso(leave.promise().latest(), report.zone(leave.promise())),
                    report.network()
                            .places()
                            .list()
                            .get(leave.departure().origin())
                            .id(),
                    leg < 0 ? "" : report.network().activities().ids().get(leg),
                    leave.people().stream()
                            .map(p -> report.network().people().list().get(p).id())
                            .collect(Collectors.joining(" ")),
                    String.valueOf(leave.n()),
                    moments.iso(leave.usual(), here),
                    minutes(leave.way())));
            for (Quantile q : List.of(leave.nine(), leave.ninetyFive())) {
                row.add(moments.iso(q.value(), here));
                row.add(q.interval()
                        .map(Interval::low)
                        .map(m -> moments.iso(m.doubleValue(), here))
                        .orElse(""));
                row.add(q.interval()
                        .map(Interval::high)
                        .map(m -> moments.iso(m.doubleValue(), here))
                        .orElse(""));
            }
            table.row(row);
        }
        return table.csv();
    }

    private static String minutes(double micros) {
        return Double.isFinite(micros) ? Numbers.text(micros / TimeLine.MINUTE) : "";
    }
}
