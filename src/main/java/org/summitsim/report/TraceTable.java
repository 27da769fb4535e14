package org.summitsim.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.summitsim.analysis.trace.Happening;
import org.summitsim.analysis.trace.Scope;
import org.summitsim.analysis.trace.Step;
import org.summitsim.analysis.trace.Trace;

/** The event table of a replication, as in a textbook: time, event, state, who waits for what, future events. */
public final class TraceTable {
    private static final List<String> HEADER = List.of("time", "event", "state", "waiting", "future events");
    private static final int CLOCK = 8;

    private final Trace trace;
    private final Scope scope;
    private final int listed;
    private final TraceClock clock;
    private final TraceWords words;
    private final FutureWords future;

    private TraceTable(Trace trace, Scope scope, int listed) {
        this.trace = trace;
        this.scope = scope;
        this.listed = listed;
        clock = new TraceClock(trace.network());
        words = new TraceWords(trace);
        future = new FutureWords(trace);
    }

    /**
     * The table of a part of a trace.
     *
     * @param listed how many future events are listed at the most
     */
    public static TraceTable of(Trace trace, Scope scope, int listed) {
        return new TraceTable(trace, scope, listed);
    }

    /** The table for a terminal so many characters wide, under a heading for each day and zone. */
    public String text(int width) {
        ColumnTable table = new ColumnTable(width, CLOCK, 6, 5, 5, 6);
        table.row(HEADER);
        ZoneId zone = clock.home();
        String heading = "";
        for (Step step : scope.steps(trace)) {
            String time = "";
            int left = step.happenings().size();
            for (Happening h : step.happenings()) {
                zone = clock.zone(h, zone);
                String above = clock.heading(step.at(), zone);
                if (!above.equals(heading)) {
                    table.line("");
                    table.line(above);
                }
                String now = clock.seconds(step.at(), zone);
                left--;
                table.row(cells(now.equals(time) && above.equals(heading) ? "" : now, h, step, zone, left == 0));
                heading = above;
                time = now;
            }
        }
        return table.text();
    }

    /** How things stand after an instant is told once, with the last that happened in it. */
    private List<String> cells(String time, Happening h, Step step, ZoneId zone, boolean last) {
        return List.of(
                time, words.event(h), words.state(h), last ? words.waiting(step) : "", last ? next(step, zone) : "");
    }

    private String next(Step step, ZoneId zone) {
        List<FutureWords.Line> lines = future.lines(step.future());
        String list = lines.stream()
                .limit(listed)
                .map(p -> clock.exact(p.at(), zone, clock.date(step.at(), zone)) + " " + p.text())
                .collect(Collectors.joining("; "));
        int more =
                lines.stream().skip(listed).mapToInt(FutureWords.Line::entries).sum();
        return more == 0 ? list : listed == 0 ? more + " in all" : list + "; " + more + " more";
    }

    /** The table as comma-separated values: a row for each event, times with their offset. */
    public String csv(String variant, int replication) {
        Moments moments = new Moments(trace.network().time());
        Table table = new Table(
                variant, List.of("replication", "time", "kind", "event", "state", "waiting", "future", "pending"));
        ZoneId zone = clock.home();
        for (Step step : scope.steps(trace)) {
            for (Happening h : step.happenings()) {
                zone = clock.zone(h, zone);
                table.row(List.of(
                        String.valueOf(replication),
                        moments.iso(step.at(), zone),
                        h.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words.event(h),
                        words.state(h),
                        words.waiting(step),
                        listed(step, moments, zone),
                        String.valueOf(step.future().size())));
            }
        }
        return table.csv();
    }

    private String listed(Step step, Moments moments, ZoneId zone) {
        return future.lines(step.future()).stream()
                .limit(listed)
                .map(p -> moments.iso(p.at(), zone) + " " + p.text())
                .collect(Collectors.joining("; "));
    }
}
