package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Verdict;
import org.summitsim.model.Goal;
import tools.jackson.databind.node.ObjectNode;

/** What a run says of its goals: a line for each on the terminal and the page, an object in {@code summary.json}. */
final class GoalWords {
    private static final List<String> HEADER = List.of("goal", ">on average", ">95 % interval", ">target", "outcome");

    private final Programme programme;
    private final Words words;
    private final Moments moments;

    GoalWords(Programme programme) {
        this.programme = programme;
        this.words = new Words(programme.run().network().time());
        this.moments = new Moments(programme.run().network().time());
    }

    /** The lines; none if there are no goals. */
    List<String> lines(int width) {
        TextTable table = new TextTable(width, HEADER);
        rows().forEach(row -> table.row(row.toArray(String[]::new)));
        return table.isEmpty() ? List.of() : table.render();
    }

    /** The section of the page; nothing if there are no goals. */
    void write(Html html) {
        List<List<String>> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        html.open("section", "id", "goals").line().element("h2", "Goals");
        HtmlTable table = new HtmlTable(
                html,
                "A goal is reached where the mean is on the right side of its target; not for sure where its interval holds it.",
                HEADER);
        rows.forEach(row -> table.row("plain", row));
        table.end();
        html.close().line();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.list(programme.run())) {
            Measure measure = verdict.measure();
            String interval = measure.summary()
                    .interval()
                    .map(i -> figure(measure, i.low()) + " to " + figure(measure, i.high()))
                    .orElse("");
            rows.add(List.of(
                    verdict.goal().id(),
                    figure(measure, measure.summary().mean()),
                    interval,
                    verdict.target().map(t -> limit(verdict, t)).orElse(""),
                    outcome(verdict)));
        }
        return rows;
    }

    private String limit(Verdict verdict, double target) {
        boolean least = verdict.direction() == Goal.Direction.MAXIMIZE;
        return (least ? "at least " : "at most ") + figure(verdict.measure(), target);
    }

    private static String outcome(Verdict verdict) {
        if (verdict.target().isEmpty()) {
            return "no target";
        }
        return (verdict.reached() ? "reached" : "missed") + (verdict.isSure() ? "" : ", but not for sure");
    }

    /** A figure in the unit of its measure, finer than elsewhere because means are compared here. */
    private String figure(Measure measure, double value) {
        ZoneId zone = programme.zone(measure);
        return switch (measure.unit()) {
            case MOMENT -> words.clock(value, zone);
            case MINUTES -> Double.isFinite(value) ? tenths(value) + " min" : Words.NEVER;
            case SHARE -> tenths(value * 100) + " %";
            case COUNT -> Double.isFinite(value) ? tenths(value) : Words.NEVER;
        };
    }

    /** To one decimal; what rounds to nothing has no sign. */
    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", Math.round(value * 10) / 10.0);
    }

    /** All goals of a run, put under {@code goals}; nothing if there are none. */
    void put(ObjectNode root) {
        List<Verdict> verdicts = Verdict.list(programme.run());
        if (verdicts.isEmpty()) {
            return;
        }
        ObjectNode goals = root.putObject("goals");
        for (Verdict verdict : verdicts) {
            ObjectNode goal = goals.putObject(verdict.goal().id());
            goal.put("of", verdict.goal().of());
            goal.put("direction", verdict.direction().name().toLowerCase(Locale.ROOT));
            goal.put("weight", verdict.goal().weight());
            number(
                    goal,
                    "mean",
                    verdict.measure(),
                    Optional.of(verdict.measure().summary().mean()));
            number(goal, "target", verdict.measure(), verdict.target());
            verdict.target().ifPresent(t -> goal.put("reached", verdict.reached()));
            verdict.target().ifPresent(t -> goal.put("sure", verdict.isSure()));
        }
    }

    private void number(ObjectNode node, String key, Measure measure, Optional<Double> value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else if (measure.unit() == Measure.Unit.MOMENT) {
            Json.put(node, key, moments.iso(value.get().doubleValue(), programme.zone(measure)));
        } else {
            Json.put(node, key, value.get().doubleValue());
        }
    }
}
