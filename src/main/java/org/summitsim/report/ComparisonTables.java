package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.Standing;
import org.summitsim.analysis.StartMoves.Move;
import org.summitsim.network.Network;
import org.summitsim.statistics.Interval;

/** The tables of a comparison: {@code goals.csv}, one row per goal and contender, and {@code starts.csv}, one per start. */
final class ComparisonTables {
    private final Contest contest;
    private final ContestAims aims;

    ComparisonTables(Contest contest) {
        this.contest = contest;
        aims = new ContestAims(contest);
    }

    /** Differences of moments are minutes, others in the unit of the goal. */
    String goals() {
        Table table = new Table(List.of(
                "goal",
                "unit",
                "direction",
                "n",
                "mean",
                "low",
                "high",
                "difference_n",
                "difference",
                "difference_low",
                "difference_high",
                "difference_level",
                "difference_method",
                "verdict",
                "correlation",
                "gain",
                "advantage_low",
                "advantage_high",
                "target",
                "outcome"));
        for (GoalContrast goal : contest.comparison().goals()) {
            for (int i = 0; i < contest.contenders().size(); i++) {
                String name = contest.contenders().get(i).name();
                String outcome = aims.outcome(goal, i, ", not for sure");
                goal.standings().get(i).ifPresent(standing -> {
                    List<String> row = goal(goal, standing);
                    row.add(aims.target(goal)
                            .map(t -> value(goal, t, contest.zone(goal)))
                            .orElse(""));
                    row.add(outcome);
                    table.row(name, row);
                });
            }
        }
        return table.csv();
    }

    private List<String> goal(GoalContrast goal, Standing standing) {
        ZoneId zone = contest.zone(goal);
        var summary = standing.measure().summary();
        List<String> row = new ArrayList<>();
        row.add(goal.measure());
        row.add(SummaryJson.unit(goal.unit()));
        row.add(goal.direction().name().toLowerCase(Locale.ROOT));
        row.add(String.valueOf(summary.n()));
        row.add(value(goal, summary.mean(), zone));
        row.add(summary.interval().map(i -> value(goal, i.low(), zone)).orElse(""));
        row.add(summary.interval().map(i -> value(goal, i.high(), zone)).orElse(""));
        row.addAll(contrast(goal, standing.contrast()));
        row.add(standing.advantage().map(i -> apart(goal, i.low())).orElse(""));
        row.add(standing.advantage().map(i -> apart(goal, i.high())).orElse(""));
        return row;
    }

    private List<String> contrast(GoalContrast goal, Optional<Contrast> contrast) {
        Optional<Interval> interval = contrast.flatMap(Contrast::interval);
        return List.of(
                contrast.map(c -> String.valueOf(c.n())).orElse(""),
                contrast.map(c -> apart(goal, c.mean())).orElse(""),
                interval.map(i -> apart(goal, i.low())).orElse(""),
                interval.map(i -> apart(goal, i.high())).orElse(""),
                interval.map(i -> Numbers.text(i.level())).orElse(""),
                interval.map(Interval::method).orElse(""),
                contrast.map(c -> ContestWords.word(c.effect())).orElse(""),
                contrast.map(c -> Numbers.text(c.correlation())).orElse(""),
                contrast.map(c -> Numbers.text(c.gain())).orElse(""));
    }

    private String value(GoalContrast goal, double value, ZoneId zone) {
        return goal.unit() == Unit.MOMENT ? contest.iso(value, zone) : Numbers.text(value);
    }

    private static String apart(GoalContrast goal, double difference) {
        return Numbers.text(goal.unit() == Unit.MOMENT ? Figures.minutes(difference) : difference);
    }

    /** The starts of all that both have, then what only one of them has. */
    String starts() {
        Table table = new Table(List.of(
                "activity",
                "title",
                "change",
                "planned_before",
                "planned_after",
                "mean_before",
                "mean_after",
                "n",
                "shift_min",
                "shift_low_min",
                "shift_high_min"));
        for (Contender variant : contest.variants()) {
            variant.moves().moved().forEach(move -> table.row(variant.name(), start(variant, move)));
            variant.moves().added().forEach(id -> table.row(variant.name(), alone(id, "added", variant.network())));
            Network base = contest.base().network();
            variant.moves().gone().forEach(id -> table.row(variant.name(), alone(id, "left out", base)));
        }
        return table.csv();
    }

    private List<String> start(Contender variant, Move move) {
        ZoneId zone = contest.zone(move);
        boolean moved = new StartShifts(contest, variant).isMove(move);
        return List.of(
                move.activity(),
                variant.network().activities().titles().get(move.inVariant()),
                moved ? "moved" : "",
                contest.iso(contest.plannedBefore(move), zone),
                contest.iso(contest.plannedAfter(variant, move), zone),
                contest.iso(move.before(), zone),
                contest.iso(move.after(), zone),
                String.valueOf(move.n()),
                minutes(move.shift()),
                move.interval().map(i -> minutes(i.low())).orElse(""),
                move.interval().map(i -> minutes(i.high())).orElse(""));
    }

    private static List<String> alone(String id, String change, Network network) {
        String title =
                network.activities().titles().get(network.activities().ids().indexOf(id));
        return List.of(id, title, change, "", "", "", "", "", "", "", "");
    }

    private static String minutes(double micros) {
        return Numbers.text(Figures.minutes(micros));
    }
}
