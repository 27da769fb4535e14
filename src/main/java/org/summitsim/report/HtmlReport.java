package org.summitsim.report;

import java.nio.file.Path;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;

/** {@code report.html}: one page that needs nothing else, for the screen, the telephone and A4. */
final class HtmlReport {
    private final Programme programme;
    private final Gallery gallery;
    private final Html html = new Html();

    private HtmlReport(Programme programme, Gallery gallery) {
        this.programme = programme;
        this.gallery = gallery;
    }

    /**
     * The page as text.
     *
     * @param options what the methods say of how it was made
     */
    static String of(Programme programme, Gallery gallery, RunWriter.Options options) {
        return new HtmlReport(programme, gallery).page(options);
    }

    /** The same of what no command played, by a version of the tool. */
    static String of(Programme programme, Gallery gallery, String version) {
        return of(programme, gallery, new RunWriter.Options(Path.of(""), true, version, ""));
    }

    private String page(RunWriter.Options options) {
        RunResult run = programme.run();
        String title = run.network().scenario().title();
        boolean live = LiveSection.isFor(programme);
        if (live) {
            HtmlPage.beginLive(html, title);
        } else {
            HtmlPage.begin(html, title);
        }
        new TopSection(programme, gallery).write(html);
        if (live) {
            new LiveSection(programme, gallery).write(html);
        }
        for (Day day : run.days()) {
            new DaySection(programme, gallery, day).write(html);
        }
        new DoubtSection(programme).write(html);
        new AgendaSection(programme).write(html);
        new GoalWords(programme).write(html);
        new QueueSection(programme, gallery).write(html);
        new ShortSection(programme, gallery).write(html);
        new SlipSection(programme, gallery).write(html);
        new DisturbanceSection(run).write(html);
        appendix();
        new CauseSection(programme).write(html);
        new ImportanceSection(programme, gallery).write(html);
        new MethodSection(programme, options).write(html);
        return live ? HtmlPage.endLive(html) : HtmlPage.end(html);
    }

    private void appendix() {
        html.element("h2", "Appendix", "id", "appendix", "class", "part");
        html.element("p", "What follows is for those who want to know how the figures come about.");
    }
}
