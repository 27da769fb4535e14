package org.summitsim.report;

import java.util.Comparator;
import java.util.List;
import org.summitsim.analysis.CauseShare;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Cause;

/** Why starts slip: what bound them last, by how much lateness comes with it. */
final class CauseSection {
    private static final int MOST = 25;
    private static final double NOTICED = 0.05;

    private final RunResult run;
    private final Programme programme;
    private final CauseWords words;

    CauseSection(Programme programme) {
        this.programme = programme;
        this.run = programme.run();
        this.words = CauseWords.byTitle(run.network());
    }

    void write(Html html) {
        html.open("section", "id", "causes").line().element("h2", "What holds things up");
        List<CauseShare> worst = run.causes().stream()
                .filter(c -> c.cause() != Cause.CLOCK
                        && !words.isOnlySequence(c)
                        && !words.isNobodyLate(c)
                        && weight(c) > NOTICED)
                .sorted(Comparator.comparingDouble(CauseSection::weight).reversed())
                .limit(MOST)
                .toList();
        if (worst.isEmpty()) {
            html.element("p", "Nothing starts noticeably late.");
        } else {
            table(html, worst);
        }
        html.close().line();
    }

    private void table(Html html, List<CauseShare> worst) {
        HtmlTable table = new HtmlTable(
                html,
                "The last thing each start waited for; those that cost most time come first. What has no planned start"
                        + " is not told here if it just follows something or waits for its people, as nobody is late for it. All of"
                        + " them are in bindings.csv.",
                List.of("Activity", "Held up by", ">How often", ">Late then, on average"));
        for (CauseShare cause : worst) {
            table.row(
                    "plain",
                    List.of(
                            programme.find(cause.activity()).map(Row::fullTitle).orElse(cause.activity()),
                            words.of(cause),
                            Words.percent(cause.share()),
                            Words.minutes(cause.latenessMinutes())));
        }
        table.end();
    }

    /** The mean lateness that comes with a cause, minutes per replication. */
    private static double weight(CauseShare cause) {
        return cause.share() * cause.latenessMinutes();
    }
}
