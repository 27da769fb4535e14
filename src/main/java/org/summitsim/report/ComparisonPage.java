package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.StartMoves.Move;

/** {@code comparison.html}: one page that needs nothing else, for the screen, the telephone and A4. */
final class ComparisonPage {
    private final Contest contest;
    private final ContestWords words;
    private final Gallery gallery;
    private final Html html = new Html();

    private ComparisonPage(Contest contest, Gallery gallery) {
        this.contest = contest;
        this.gallery = gallery;
        words = new ContestWords(contest);
    }

    /**
     * The page as text.
     *
     * @param version the version of the tool, named in the methods
     */
    static String of(Contest contest, Gallery gallery, String version) {
        return new ComparisonPage(contest, gallery).page(version);
    }

    /** The charts of a comparison. */
    static Gallery charts(Contest contest) {
        List<Picture> all = new ArrayList<>();
        contest.variants().forEach(variant -> MovesChart.of(contest, variant).ifPresent(all::add));
        List<GoalContrast> goals = contest.comparison().goals();
        for (int g = 0; g < goals.size(); g++) {
            ContrastChart.of(contest, g, goals.get(g)).ifPresent(all::add);
            CurvesChart.of(contest, g, goals.get(g)).ifPresent(all::add);
        }
        return Gallery.of(all);
    }

    private String page(String version) {
        String title = contest.base().network().scenario().title();
        HtmlPage.begin(html, title);
        top(title);
        html.open("section", "id", "starts").line().element("h2", "The starts that move");
        contest.variants().forEach(this::starts);
        html.close().line();
        words.widths().ifPresent(widths -> html.element("p", widths));
        List<GoalContrast> goals = contest.comparison().goals();
        for (int g = 0; g < goals.size(); g++) {
            goal(g, goals.get(g));
        }
        methods(version);
        return HtmlPage.end(html);
    }

    private void top(String title) {
        html.open("header").line().element("h1", title).element("p", words.made());
        words.stopRule().ifPresent(rule -> html.element("p", rule));
        words.warnings().forEach(warning -> html.element("p", warning, "class", "warning"));
        new OverallWords(contest).sentence().ifPresent(overall -> html.element("p", overall));
        html.element("p", "The best by each goal:");
        html.open("ul", "class", "summary").line();
        for (GoalContrast goal : contest.comparison().goals()) {
            html.element("li", words.shortHeading(goal) + ": " + new BestWords(contest).brief(goal) + ".");
        }
        html.close().line().open("nav").line();
        html.element("a", "Starts", "href", "#starts");
        List<GoalContrast> goals = contest.comparison().goals();
        for (int g = 0; g < goals.size(); g++) {
            html.element("a", words.shortHeading(goals.get(g)), "href", "#goal-" + (g + 1));
        }
        html.element("a", "Methods", "href", "#methods");
        html.close().line().close().line();
    }

    private void starts(Contender variant) {
        StartShifts shifts = new StartShifts(contest, variant);
        html.element("h3", variant.name() + (variant.title().isBlank() ? "" : ": " + variant.title()));
        List<String> changes = contest.changes(variant);
        if (!changes.isEmpty()) {
            html.open("ul").line();
            changes.forEach(change -> html.element("li", change));
            html.close().line();
        }
        List<Move> moves = shifts.list();
        if (moves.isEmpty()) {
            html.element("p", "No start moves by a minute or more.");
        } else {
            HtmlTable table = new HtmlTable(
                    html,
                    "Before and after; on average over the replications in which it starts in both.",
                    StartShifts.header(contest));
            moves.forEach(move -> table.row("plain", start(variant, move)));
            table.end();
        }
        if (!shifts.added().isEmpty()) {
            html.element("p", "Added: " + String.join(", ", shifts.added()) + ".");
        }
        if (!shifts.gone().isEmpty()) {
            html.element("p", "Left out: " + String.join(", ", shifts.gone()) + ".");
        }
        gallery.show(html, MovesChart.name(variant));
    }

    private List<String> start(Contender variant, Move move) {
        List<String> cells = new ArrayList<>(StartShifts.cells(contest, variant, move));
        cells.add(0, contest.title(move));
        return cells;
    }

    private void goal(int g, GoalContrast goal) {
        html.open("section", "id", "goal-" + (g + 1)).line().element("h2", words.heading(goal));
        html.element("p", new BestWords(contest).sentence(goal));
        words.advice(goal).ifPresent(advice -> html.element("p", advice));
        GoalFigures figures = new GoalFigures(contest, goal);
        HtmlTable table = new HtmlTable(
                html,
                words.rule(goal, figures),
                figures.header("difference to " + contest.base().name()));
        for (int i = 0; i < contest.contenders().size(); i++) {
            table.row("plain", figures.cells(i));
        }
        table.end();
        gallery.show(html, ContrastChart.name(g, goal));
        gallery.show(html, CurvesChart.name(g, goal));
        html.close().line();
    }

    private void methods(String version) {
        Comparison comparison = contest.comparison();
        html.open("section", "id", "methods", "class", "methods").line().element("h2", "How this was made");
        html.element("p", ContestWords.METHOD);
        words.saved().ifPresent(saved -> html.element("p", saved));
        html.open("dl").line();
        fact("Scenario", contest.base().network().scenario().id());
        fact("Replications", String.valueOf(comparison.replications()));
        fact("Stopped by", comparison.stopRule());
        fact("Seed", String.valueOf(comparison.seed()));
        fact("Sampling", comparison.sampling());
        fact("Made by", "summit-sim " + version);
        html.close().line().close().line();
    }

    private void fact(String term, String text) {
        html.element("dt", term).element("dd", text);
    }
}
