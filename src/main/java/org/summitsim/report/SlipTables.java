package org.summitsim.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.BlameShare;
import org.summitsim.analysis.blame.Slip;

/** {@code causes.csv} and {@code slips.csv}: why starts and days' ends slip. */
final class SlipTables {
    private SlipTables() {}

    /** A slip by the name of its measure: {@code lateness}, {@code day_end}, {@code lateness_total}. */
    private record Named(String measure, Slip slip) {}

    private static List<Named> all(RunResult run) {
        Stream<Named> activities = run.blame().activities().stream().map(s -> new Named("lateness", s));
        Stream<Named> days = run.blame().days().stream().map(s -> new Named("day_end", s));
        Stream<Named> programme =
                Stream.of(new Named("lateness_total", run.blame().programme()));
        return Stream.of(programme, days, activities).flatMap(s -> s).toList();
    }

    /** {@code causes.csv}: one row per lateness and root, the most minutes first. */
    static String causes(RunResult run) {
        Table table = new Table(
                run.facts().variant(),
                List.of("measure", "thing", "root", "of", "late_min", "share", "often", "words"));
        RootWords words = RootWords.byId(run.network());
        for (Named named : all(run)) {
            for (BlameShare share : named.slip().shares()) {
                table.row(List.of(
                        named.measure(),
                        named.slip().of(),
                        share.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        share.of(),
                        Numbers.text(share.minutes()),
                        Numbers.text(share.share()),
                        Numbers.text(share.often()),
                        words.of(share.kind(), share.of())));
            }
        }
        return table.csv();
    }

    /** {@code slips.csv}: one row per lateness, with what buffer and shorter work took off it. */
    static String slips(RunResult run) {
        Table table = new Table(
                run.facts().variant(),
                List.of("measure", "thing", "cases", "late_min", "buffered_min", "recovered_min"));
        for (Named named : all(run)) {
            Slip slip = named.slip();
            table.row(List.of(
                    named.measure(),
                    slip.of(),
                    String.valueOf(slip.cases()),
                    Numbers.text(slip.minutes()),
                    Numbers.text(slip.buffered()),
                    Numbers.text(slip.recovered())));
        }
        return table.csv();
    }
}
