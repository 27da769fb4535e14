package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.network.TimeLine;

/** How the figures of one replication compare with the plan. */
public final class TraceSummary {
    private static final String INDENT = "  ";

    private final RunResult planned;
    private final RunResult played;
    private final Words words;

    private final Names names;

    private TraceSummary(RunResult planned, RunResult played, boolean titled) {
        this.planned = planned;
        this.played = played;
        words = new Words(played.network().time());
        names = new Names(played.network(), titled);
    }

    /**
     * A few lines.
     *
     * @param width characters in a line
     * @param planned the programme as planned
     * @param played the replication, as a run of one
     * @param titled whether activities are called by title, as in a narrative, rather than by id, as in an event table
     */
    public static String of(RunResult planned, RunResult played, int width, boolean titled) {
        return new TraceSummary(planned, played, titled).text(width);
    }

    private String text(int width) {
        List<String> lines = new ArrayList<>();
        played.days().forEach(day -> lines.add(end(day)));
        List<Measure> contracts = played.measures().list().stream()
                .filter(m -> m.name().equals("p_contract") && m.summary().n() > 0)
                .toList();
        List<String> broken = contracts.stream()
                .filter(m -> m.summary().mean() < 1)
                .map(m -> names.activity(m.of()))
                .toList();
        if (!contracts.isEmpty()) {
            lines.add("Contracts kept: " + (contracts.size() - broken.size()) + " of " + contracts.size()
                    + (broken.isEmpty() ? "" : "; broken: " + String.join(", ", broken)));
        }
        lines.add("Late starts, added up: " + Words.minutes(value(played, "lateness_total")) + ", as planned "
                + Words.minutes(value(planned, "lateness_total")));
        if (played.facts().completed() == 0) {
            lines.add("It does not run to its end: "
                    + String.join("; ", played.facts().stuck()));
        }
        StringBuilder text = new StringBuilder("Compared with the plan\n");
        for (String line : lines) {
            Words.wrap(line, width - INDENT.length())
                    .forEach(part -> text.append(INDENT).append(part).append('\n'));
        }
        return text.toString();
    }

    private String end(Day day) {
        double then = value(played, "day_end(" + day.id() + ")");
        double plan = value(planned, "day_end(" + day.id() + ")");
        ZoneId zone = day.zone();
        if (!Moments.exists(then)) {
            return "Day " + day.id() + " does not end.";
        }
        String text =
                "Day " + day.id() + " ends at " + words.clockOn(then, zone, day.date()) + " " + words.town(zone, then);
        if (!Moments.exists(plan)) {
            return text + ".";
        }
        double minutes = (then - plan) / TimeLine.MINUTE;
        String slip = Math.round(minutes) == 0
                ? "on time"
                : Words.minutes(Math.abs(minutes)) + (minutes > 0 ? " later" : " earlier");
        return text + ", planned " + words.clockOn(plan, zone, day.date()) + ": " + slip + ".";
    }

    private static double value(RunResult run, String column) {
        return run.replications().column(column)[0];
    }
}
