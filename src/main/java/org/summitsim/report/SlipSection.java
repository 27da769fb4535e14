package org.summitsim.report;

import java.util.List;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.BlameShare;
import org.summitsim.analysis.blame.Slip;

/** Why it slips: sentences on the promises at risk and the days' ends, a chart, and the roots of all lateness. */
final class SlipSection {
    static final String HEADING = "Why it slips";
    private static final int MOST_ROOTS = 15;
    private static final int MOST_STARTS = 5;
    private static final double NOTICED_MINUTES = 0.05;

    private final Programme programme;
    private final RunResult run;
    private final Gallery gallery;

    SlipSection(Programme programme, Gallery gallery) {
        this.programme = programme;
        this.gallery = gallery;
        run = programme.run();
    }

    /** Whether anything that was planned is ever late. */
    static boolean isNeeded(RunResult run) {
        return run.blame().programme().minutes() >= NOTICED_MINUTES
                || !run.blame().days().isEmpty();
    }

    void write(Html html) {
        if (!isNeeded(run)) {
            return;
        }
        html.open("section", "id", "slips").line().element("h2", HEADING);
        html.element(
                "p",
                "Every late start and every day's end is followed back to what its lateness began with, in each replication,"
                        + " and its minutes are shared among those roots. The minutes add up to the lateness.",
                "class",
                "caption");
        SlipSentences sentences = new SlipSentences(programme);
        html.open("ul").line();
        sentences.programme().ifPresent(sentence -> html.element("li", sentence));
        for (Day day : run.days()) {
            sentences.of(day, MOST_STARTS).forEach(sentence -> html.element("li", sentence));
        }
        html.close().line();
        gallery.show(html, "causes-of-lateness");
        saved(html);
        Slip all = run.blame().programme();
        if (!all.shares().isEmpty()) {
            table(html, all);
        }
        html.close().line();
    }

    private void saved(Html html) {
        SavedWords words = new SavedWords(programme);
        if (!run.counterfactuals().isEmpty()) {
            html.element("h3", SavedWords.HEADING);
            html.element("p", SavedWords.CAPTION, "class", "caption").open("ul").line();
            words.sentences().forEach(sentence -> html.element("li", sentence));
            html.close().line();
        }
    }

    private void table(Html html, Slip all) {
        HtmlTable table = new HtmlTable(
                html,
                "What the lateness of all planned starts together begins with; the whole list is in causes.csv.",
                List.of("Root", ">Minutes late by it, on average", ">Share", ">How often"));
        RootWords words = RootWords.byTitle(run.network());
        for (BlameShare share : all.shares().stream().limit(MOST_ROOTS).toList()) {
            table.row(
                    "plain",
                    List.of(
                            Words.opening(words.of(share.kind(), share.of())),
                            Words.shortWait(share.minutes()),
                            Words.percent(share.share()),
                            Words.percent(share.often())));
        }
        table.end();
    }
}
