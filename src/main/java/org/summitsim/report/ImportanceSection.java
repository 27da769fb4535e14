package org.summitsim.report;

import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.GoalImportance;
import org.summitsim.analysis.Importance;

/** What matters most: for each day's end and each start with a contract, the activities whose duration moves it. */
final class ImportanceSection {
    static final String HEADING = "What matters most";

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

    ImportanceSection(Programme programme, Gallery gallery) {
        this.programme = programme;
        this.gallery = gallery;
        goals = ImportanceWords.goals(programme);
    }

    boolean isEmpty() {
        return goals.isEmpty();
    }

    void write(Html html) {
        if (isEmpty()) {
            return;
        }
        html.open("section", "id", "importance").line().element("h2", HEADING);
        html.element(
                "p",
                "An activity decides a goal if the goal comes when it does because of how long that activity took. It moves the goal"
                        + " by as much as the goal comes later where the activity is long. What varies much and decides often is"
                        + " where a better plan or a closer look pays. importance.csv has all activities and intervals; docs/methods.md"
                        + " says how each figure is made.",
                "class",
                "caption");
        goals.forEach(goal -> goal(html, goal));
        html.close().line();
    }

    private void goal(Html html, GoalImportance goal) {
        html.element("h3", Words.opening(ImportanceWords.goal(programme, goal)));
        List<Importance> movers = ImportanceWords.movers(programme, goal);
        html.element("p", sentence(movers.get(0)));
        gallery.show(html, TornadoChart.name(goal));
        HtmlTable table = new HtmlTable(
                html, "Spearman's correlation is of the first 1,000 plays, all else of all plays.", COLUMNS);
        movers.forEach(input -> table.row("plain", fields(input)));
        table.end();
    }

    private String sentence(Importance input) {
        double swing = input.swing();
        return ImportanceWords.activity(programme, input.activity()) + " moves it most: it comes "
                + Words.shortWait(Math.abs(swing)) + (swing >= 0 ? " later" : " earlier")
                + " where that takes long than where it is short, and decides it in "
                + Words.percent(input.critical().value()) + " of all plays.";
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
