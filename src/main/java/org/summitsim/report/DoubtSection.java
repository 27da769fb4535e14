package org.summitsim.report;

import java.util.List;

/** What does not always take place, and what comes out of what does, on the page. */
final class DoubtSection {
    private final Programme programme;

    DoubtSection(Programme programme) {
        this.programme = programme;
    }

    static boolean isNeeded(Programme programme) {
        return !programme.doubtful().isEmpty();
    }

    /** Writes nothing where everything takes place and nothing has outcomes. */
    void write(Html html) {
        if (isNeeded(programme)) {
            doubts(html);
        }
        List<Ending> endings = Ending.list(programme);
        if (!endings.isEmpty()) {
            outcomes(html, endings);
        }
    }

    private void outcomes(Html html, List<Ending> endings) {
        html.open("section", "id", "outcomes").line().element("h2", "What comes out");
        HtmlTable table = new HtmlTable(
                html,
                "How often each outcome comes out, over all plays, and between what its chance lies with a confidence of 95 %.",
                List.of("What", "Outcome", ">Share", ">Between"));
        endings.forEach(e ->
                table.row("plain", List.of(e.row().fullTitle(), e.outcome(), Words.percent(e.share()), e.range())));
        table.end();
        Ending.rounds(programme).forEach(sentence -> html.element("p", sentence));
        html.close().line();
    }

    private void doubts(Html html) {
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
