package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.summitsim.analysis.promise.PromiseReport;
import org.summitsim.analysis.promise.PromiseReport.Leave;
import org.summitsim.analysis.promise.PromiseReport.Quantile;
import org.summitsim.analysis.promise.PromiseReport.Start;
import org.summitsim.analysis.promise.PromisedStart;
import org.summitsim.network.TimeLine;

/** What it takes to keep promises, as people read it. Minutes that are lacking are rounded up, moments to leave by down. */
public final class PromiseWords {
    private static final double NOTHING = 1e-6;
    /** Who leaves sooner than so long before he must need not be told. */
    private static final double CLOSE = 10.0 * TimeLine.MINUTE;

    private static final int NAMED = 2;

    private final PromiseReport report;
    private final Words words;
    private final Names names;
    private final int width;
    private final boolean all;

    /**
     * The words for a report.
     *
     * @param width the number of characters in a line
     * @param all whether starts are told that are kept often enough
     */
    public PromiseWords(PromiseReport report, int width, boolean all) {
        this.report = report;
        words = new Words(report.network().time());
        names = new Names(report.network(), false);
        this.width = width;
        this.all = all;
    }

    /** Both tables, with what they say above each. */
    public String text() {
        List<String> lines = new ArrayList<>();
        addStarts(lines);
        lines.add("");
        addLeaves(lines);
        return String.join("\n", lines);
    }

    private void addStarts(List<String> lines) {
        List<Start> told = report.starts().stream()
                .filter(s -> s.n() > 0
                        && (all
                                || s.promise().hasContract()
                                || s.kept() < s.promise().wanted()))
                .toList();
        lines.add("Starts, and by how much sooner all must be ready to keep them");
        if (told.isEmpty()) {
            lines.add("Every start is kept in nine cases of ten or more. --all lists them.");
            return;
        }
        TextTable table = new TextTable(
                width,
                List.of("start", ">day", ">planned", ">until", ">kept", ">wanted", "what it takes (95 % interval)"));
        for (Start s : told) {
            ZoneId zone = report.zone(s.promise());
            table.row(
                    report.id(s.promise()),
                    String.valueOf(day(s.promise())),
                    words.clock((double) s.promise().planned(), zone),
                    words.clock((double) s.promise().latest(), zone),
                    Words.percent(s.kept(), s.promise().wanted()),
                    Words.percent(s.promise().wanted()),
                    takes(s));
        }
        lines.addAll(table.render());
    }

    private static String takes(Start s) {
        double lack = s.buffer().value();
        if (lack == Double.POSITIVE_INFINITY) {
            String never = "it does not take place often enough";
            String delayed = "its own delay breaks it in " + Words.percent(s.ownDelay());
            boolean isEnough = s.ownDelay() > 1 - s.promise().wanted();
            return "no buffer keeps it: "
                    + (isEnough ? delayed : s.ownDelay() > 0 ? delayed + ", and " + never : never);
        }
        if (lack > 0) {
            return lacking(s.buffer());
        }
        return lack == Double.NEGATIVE_INFINITY ? "waits for nothing" : spare(s.buffer());
    }

    private static String lacking(Quantile buffer) {
        return up(buffer.value()) + " min more"
                + buffer.interval()
                        .map(i -> range(Math.max(0, up(i.low())), i.high()))
                        .orElse("");
    }

    private static String spare(Quantile buffer) {
        return Math.max(0, -up(buffer.value())) + " min to spare"
                + buffer.interval()
                        .map(i -> range(Math.max(0, -up(i.high())), down(-i.low())))
                        .orElse("");
    }

    /** Whole minutes from the least to the most, rounded up; the most may be infinite. */
    private static String range(long least, double most) {
        return Double.isInfinite(most)
                ? " (" + least + " min or more)"
                : " (" + least + " to " + Math.max(0, up(most)) + ")";
    }

    private static double down(double micros) {
        return Math.floor(micros / TimeLine.MINUTE + NOTHING) * TimeLine.MINUTE;
    }

    private static long up(double micros) {
        return (long) Math.ceil(micros / TimeLine.MINUTE - NOTHING);
    }

    private void addLeaves(List<String> lines) {
        lines.add("Leave by");
        if (report.leaves().isEmpty()) {
            lines.add("Nobody has to leave one place for a planned start at another.");
            return;
        }
        List<Leave> told =
                report.leaves().stream().filter(leave -> all || isClose(leave)).toList();
        TextTable table = new TextTable(
                width,
                List.of(
                        "for",
                        ">day",
                        ">start",
                        ">until",
                        ">leaves|usually",
                        ">nine days|in ten",
                        ">95 in|100",
                        "from, who"));
        for (Leave leave : told) {
            ZoneId there = report.zone(leave.promise());
            ZoneId here = report.origin(leave);
            LocalDate date = words.date(leave.usual(), here);
            table.row(
                    report.id(leave.promise()),
                    String.valueOf(day(leave.promise())),
                    words.clock((double) leave.promise().planned(), there),
                    words.clock((double) leave.promise().latest(), there),
                    words.clock(leave.usual(), here),
                    by(leave.nine(), here, date),
                    by(leave.ninetyFive(), here, date),
                    from(leave));
        }
        lines.addAll(told.isEmpty() ? List.of() : table.render());
        told.stream().findFirst().ifPresent(leave -> lines.addAll(Words.wrap(sentence(leave), width)));
        if (told.size() < report.leaves().size()) {
            lines.addAll(Words.wrap(rest(report.leaves().size() - told.size(), told.isEmpty()), width));
        }
    }

    private static String rest(int more, boolean isAll) {
        String who = isAll ? "All " + more : more == 1 ? "The other one" : "The other " + more;
        return who + " usually leave" + (more == 1 ? "s" : "") + " ten minutes or more before that. --all lists them.";
    }

    private static boolean isClose(Leave leave) {
        return !(leave.nine().value() - leave.usual() >= CLOSE);
    }

    /** One in words, so that the table is understood. */
    private String sentence(Leave leave) {
        ZoneId here = report.origin(leave);
        LocalDate date = words.date(leave.usual(), here);
        return "For " + report.id(leave.promise()) + ", leave " + place(leave) + " by " + by(leave.nine(), here, date)
                + " for nine days in ten, by " + by(leave.ninetyFive(), here, date)
                + " for 95 in 100, to be there by "
                + words.clock((double) leave.promise().latest(), report.zone(leave.promise()))
                + ", the latest that keeps the promise: what lies between takes "
                + Words.minutes(leave.way() / TimeLine.MINUTE) + " as a rule, and "
                + Words.minutes((leave.promise().latest() - leave.nine().value()) / TimeLine.MINUTE)
                + " or more one day in ten. Times are local to each place.";
    }

    private String by(Quantile moment, ZoneId zone, LocalDate date) {
        return words.clock(down(moment.value()), zone, date);
    }

    private String from(Leave leave) {
        List<Integer> people = leave.people();
        int named = people.size() == NAMED + 1 ? NAMED + 1 : NAMED;
        String who = people.stream()
                .limit(named)
                .map(p -> names.thing(report.network().people().list().get(p).id()))
                .collect(Collectors.joining(", "));
        return place(leave) + ": " + who + (people.size() > named ? " and " + (people.size() - named) + " more" : "");
    }

    private String place(Leave leave) {
        return names.thing(
                report.network().places().list().get(leave.departure().origin()).id());
    }

    private int day(PromisedStart promise) {
        int zone = report.network().activities().shape().zone()[promise.activity()];
        return report.network().time().day(zone, promise.planned());
    }
}
