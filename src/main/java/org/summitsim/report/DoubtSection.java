package org.summitsim.report;

import java.util.List;

/** What does not always take place, on the page: how often it does, and why it does not. */
final class DoubtSection {
    private final Programme programme;

    DoubtSection(Programme programme) {
        this.programme = programme;
    }

    static boolean isNeeded(Programme programme) {
        return !programme.doubtful().isEmpty();
    }

    /** Writes nothing where everything takes place. */
    void write(Html html) {
        if (!isNeeded(programme)) {
            return;
        }
        html.open("section", "id", "doubts").line().element("h2", "What may not take place");
        HtmlTable table = new HtmlTable(
                html,
                "How often each takes place. Its times and promises are counted over the plays in which it was not skipped.",
                List.of("Activity", "Takes place", ">Skipped", ">Cancelled", ">Missed"));
        for (Row row : programme.doubtful()) {
            table.row(
                    "plain",
                    List.of(
                            row.fullTitle(),
                            "takes place in " + Words.percent(row.mean("p_held")),
                            Words.percent(row.mean("p_skipped")),
                            Words.percent(row.mean("p_cancelled")),
                            row.isPart() ? "" : Words.percent(row.mean("p_missed"))));
        }
        table.end();
        html.close().line();
    }
}
