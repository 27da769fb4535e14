package org.summitsim.report;

import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.GoalImportance;
import org.summitsim.analysis.Importance;

/** What matters most: for each day's end and each start with a contract, the activities whose duration moves it. */
final class ImportanceSection {
    static final String HEADING = "What matters most";

    private static final int MOST_OTHERS = 12;

    private static final List<String> COLUMNS = List.of(
            "Activity",
            ">How far it moves it (shortest to longest fifth)",
            ">How often it decides (criticality)",
            ">Only by its start (start-criticality)",
            ">Share of the spread (first order)",
            ">How closely they go together (Spearman)",
            ">Both at once (SSI)");

    private final Programme programme;
    private final Gallery gallery;
    private final List<GoalImportance> goals;
    private final List<GoalImportance> others;

    ImportanceSection(Programme programme, Gallery gallery) {
        this.programme = programme;
        this.gallery = gallery;
        goals = ImportanceWords.goals(programme);
        others = ImportanceWords.otherStarts(programme);
    }

    boolean isEmpty() {
        return goals.isEmpty() && others.isEmpty();
    }

    void write(Html html) {
        if (isEmpty()) {
            return;
        }
        html.open("section", "id", "importance").line().element("h2", HEADING);
        html.element(
                "p",
                "This is about how long activities take. Late starts of their own, risks and shortages are told under \"Why it slips\"."
                        + " An activity decides a goal if the goal comes when it does because of how long that activity took. It moves the goal"
                        + " by as much as the goal comes later where the activity is long. What varies much and decides often is"
                        + " where a better plan or a closer look pays. importance.csv has all activities and intervals; docs/methods.md"
                        + " says how each figure is made.",
                "class",
                "caption");
        goals.forEach(goal -> goal(html, goal));
        others(html);
        html.close().line();
    }

    private void goal(Html html, GoalImportance goal) {
        html.element("h3", Words.opening(ImportanceWords.goal(programme, goal)));
        List<Importance> movers = ImportanceWords.movers(programme, goal);
        html.element("p", ImportanceWords.sentence(programme, goal));
        gallery.show(html, TornadoChart.name(goal));
        HtmlTable table = new HtmlTable(
                html, "Spearman's correlation is of the first 1,000 plays, all else of all plays.", COLUMNS);
        movers.forEach(input -> table.row("plain", fields(input)));
        table.end();
    }

    private void others(Html html) {
        if (others.isEmpty()) {
            return;
        }
        html.element("h3", goals.isEmpty() ? "Starts with a contract" : "Other starts with a contract");
        html.open("ul").line();
        others.stream()
                .limit(MOST_OTHERS)
                .forEach(goal -> html.element(
                        "li",
                        Words.opening(ImportanceWords.goal(programme, goal)) + ": "
                                + ImportanceWords.sentence(programme, goal)));
        if (others.size() > MOST_OTHERS) {
            html.element("li", "And " + (others.size() - MOST_OTHERS) + " others: see importance.csv.");
        }
        html.close().line();
    }

    private List<String> fields(Importance input) {
        return List.of(
                ImportanceWords.activity(programme, input.activity()),
                Words.shortWait(input.swing()),
                Words.percent(input.critical().value()),
                Words.percent(input.startCritical().value()),
                Words.percent(input.varianceShare()),
                hundredths(input.spearman().value()),
                hundredths(input.ssi()));
    }

    private static String hundredths(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "-";
    }
}
