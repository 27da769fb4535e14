package org.summitsim.report;

import java.util.List;
import org.summitsim.analysis.RunResult;

/** Who and what is short: how long others wait for each, and how its time is spent. */
final class ShortSection {
    private static final int MOST = 30;

    private final RunResult run;
    private final Gallery gallery;

    ShortSection(Programme programme, Gallery gallery) {
        this.run = programme.run();
        this.gallery = gallery;
    }

    void write(Html html) {
        html.open("section", "id", "short").line().element("h2", "Who and what is short");
        List<Shortage> all = Shortage.list(run);
        HtmlTable table = new HtmlTable(
                html,
                "Those longest waited for come first. Time in use is the share of the available time.",
                List.of(
                        "Who or what",
                        ">Others wait, on average",
                        ">One run in ten longer than",
                        ">In use",
                        ">Travelling",
                        ">Waiting"));
        all.stream().limit(MOST).forEach(shortage -> row(table, shortage));
        table.end();
        if (all.size() > MOST) {
            html.element("p", "And " + (all.size() - MOST) + " others: see people.csv and resources.csv.");
        }
        Waits.sentences(run, new Names(run.network(), true)).forEach(sentence -> html.element("p", sentence));
        gallery.show(html, "utilization");
        gallery.show(html, "utilization-over-time");
        html.close().line();
    }

    private void row(HtmlTable table, Shortage shortage) {
        var shares = Shares.of(run.measures(), shortage.id());
        table.row(
                "plain",
                List.of(
                        shortage.name(),
                        Words.minutes(shortage.minutes()),
                        Words.minutes(shortage.lateMinutes()),
                        Words.percent(shortage.utilization()),
                        shares.map(s -> Words.percent(s.travelling())).orElse(""),
                        shares.map(s -> Words.percent(s.waiting())).orElse("")));
    }
}
