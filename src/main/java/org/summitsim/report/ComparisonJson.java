package org.summitsim.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.Standing;
import org.summitsim.analysis.StartMoves;
import org.summitsim.analysis.StartMoves.Move;
import org.summitsim.analysis.Verdict;
import org.summitsim.statistics.Interval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code comparison.json}: everything that a comparison says. Moments are ISO-8601 with the offset of the place; differences of
 * moments, their indifference and their {@code sd} are minutes; what is not known is null.
 */
final class ComparisonJson {
    private final Contest contest;
    private final ContestAims aims;

    private ComparisonJson(Contest contest) {
        this.contest = contest;
        aims = new ContestAims(contest);
    }

    /** The file as text. */
    static String of(Contest contest) {
        return Json.text(new ComparisonJson(contest).root());
    }

    private ObjectNode root() {
        Comparison comparison = contest.comparison();
        var scenario = contest.base().network().scenario();
        ObjectNode root = Json.object();
        root.put("format", 1);
        root.put("scenario", scenario.id());
        root.put("title", scenario.title());
        putFacts(root, comparison);
        ArrayNode contenders = root.putArray("contenders");
        contest.contenders().forEach(who -> contender(contenders.addObject(), who));
        new OverallWords(contest).names().forEach(root.putArray("best_over_all")::add);
        ObjectNode goals = root.putObject("goals");
        comparison.goals().forEach(goal -> goal(goals.putObject(goal.measure()), goal));
        return root;
    }

    /** How it was made, as both JSON files say it. */
    static void putFacts(ObjectNode node, Comparison comparison) {
        node.put("seed", comparison.seed());
        node.put("replications", comparison.replications());
        node.put("sampling", comparison.sampling());
        node.put("stop_rule", comparison.stopRule());
    }

    private void contender(ObjectNode node, Contender who) {
        node.put("name", who.name());
        node.put("title", who.title());
        contest.changes(who).forEach(node.putArray("changes")::add);
        node.put("completed", who.facts().completed());
        who.facts().stuck().forEach(node.putArray("stuck")::add);
        StartMoves moves = who.moves();
        ObjectNode starts = node.putObject("starts");
        moves.moved().forEach(move -> move(starts.putObject(move.activity()), who, move));
        moves.added().forEach(node.putArray("added")::add);
        moves.gone().forEach(node.putArray("left_out")::add);
    }

    private void move(ObjectNode node, Contender who, Move move) {
        ZoneId zone = contest.zone(move);
        Json.put(node, "planned_before", contest.iso(contest.plannedBefore(move), zone));
        Json.put(node, "planned_after", contest.iso(contest.plannedAfter(who, move), zone));
        Json.put(node, "mean_before", contest.iso(move.before(), zone));
        Json.put(node, "mean_after", contest.iso(move.after(), zone));
        node.put("n", move.n());
        Json.put(node, "shift_min", Figures.minutes(move.shift()));
        interval(node, "interval", Unit.MOMENT, move.interval());
    }

    private void goal(ObjectNode node, GoalContrast goal) {
        node.put("unit", SummaryJson.unit(goal.unit()));
        node.put("direction", goal.direction().name().toLowerCase(Locale.ROOT));
        Json.put(node, "indifference", apart(goal.unit(), goal.indifference()));
        aims.find(goal).ifPresent(g -> node.put("goal", g.id()));
        Json.put(node, "weight", aims.weight(goal));
        aims.target(goal).ifPresent(target -> value(node, "target", goal, target, contest.zone(goal)));
        ObjectNode standings = node.putObject("contenders");
        List<Contender> contenders = contest.contenders();
        for (int i = 0; i < contenders.size(); i++) {
            String name = contenders.get(i).name();
            Optional<Verdict> verdict = aims.verdict(goal, i);
            goal.standings()
                    .get(i)
                    .ifPresentOrElse(
                            s -> {
                                ObjectNode standing = standings.putObject(name);
                                standing(standing, goal, s);
                                verdict.ifPresent(v -> standing.put("reached", v.reached()));
                                verdict.ifPresent(v -> standing.put("sure", v.isSure()));
                            },
                            () -> standings.putNull(name));
        }
    }

    private void standing(ObjectNode node, GoalContrast goal, Standing standing) {
        ZoneId zone = contest.zone(goal);
        var summary = standing.measure().summary();
        node.put("n", summary.n());
        value(node, "mean", goal, summary.mean(), zone);
        Json.put(node, "sd", apart(goal.unit(), summary.sd()));
        summary.interval()
                .ifPresentOrElse(
                        i -> {
                            ObjectNode inner = node.putObject("interval");
                            value(inner, "low", goal, i.low(), zone);
                            value(inner, "high", goal, i.high(), zone);
                            certainty(inner, i);
                        },
                        () -> node.putNull("interval"));
        standing.contrast().ifPresent(c -> contrast(node.putObject("difference"), goal, c));
        interval(node, "advantage", goal.unit(), standing.advantage());
    }

    private void contrast(ObjectNode node, GoalContrast goal, Contrast contrast) {
        node.put("n", contrast.n());
        Json.put(node, "mean", apart(goal.unit(), contrast.mean()));
        interval(node, "interval", goal.unit(), contrast.interval());
        node.put("verdict", ContestWords.word(contrast.effect()));
        Json.put(node, "correlation", contrast.correlation());
        Json.put(node, "gain", contrast.gain());
    }

    /** An interval of differences, null where there is none. */
    static void interval(ObjectNode node, String key, Unit unit, Optional<Interval> interval) {
        if (interval.isEmpty()) {
            node.putNull(key);
            return;
        }
        ObjectNode inner = node.putObject(key);
        Json.put(inner, "low", apart(unit, interval.get().low()));
        Json.put(inner, "high", apart(unit, interval.get().high()));
        certainty(inner, interval.get());
    }

    private static void certainty(ObjectNode node, Interval interval) {
        Json.put(node, "level", interval.level());
        node.put("method", interval.method());
    }

    private void value(ObjectNode node, String key, GoalContrast goal, double value, ZoneId zone) {
        if (goal.unit() == Unit.MOMENT) {
            Json.put(node, key, contest.iso(value, zone));
        } else {
            Json.put(node, key, value);
        }
    }

    private static double apart(Unit unit, double difference) {
        return unit == Unit.MOMENT ? Figures.minutes(difference) : difference;
    }
}
