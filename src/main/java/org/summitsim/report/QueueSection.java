package org.summitsim.report;

import java.util.List;
import org.summitsim.analysis.RunResult;

/** The queues of a run on its page: who waits how long, and how long the lines are over time. */
final class QueueSection {
    private final RunResult run;
    private final Gallery gallery;

    QueueSection(Programme programme, Gallery gallery) {
        this.run = programme.run();
        this.gallery = gallery;
    }

    static boolean isNeeded(Programme programme) {
        return !programme.run().queues().lines().isEmpty();
    }

    void write(Html html) {
        if (run.queues().lines().isEmpty()) {
            return;
        }
        html.open("section", "id", "queues").line().element("h2", "Queues");
        List<String> columns =
                QueueLine.COLUMNS.stream().map(c -> c.replace('|', ' ')).toList();
        HtmlTable table = new HtmlTable(
                html,
                "Waits are those of all who are served: their average, and what one in ten of them exceeds. The longest queue is"
                        + " that of the usual run (the median). Where several streams"
                        + " pass a station, or several have one class, they are also told together.",
                columns);
        QueueLine.list(run).forEach(line -> table.row("plain", line.fields()));
        table.end();
        html.open("ul").line();
        QueueLine.ways(run).forEach(way -> html.element("li", way));
        html.close().line();
        gallery.show(html, "queues");
        html.close().line();
    }
}
