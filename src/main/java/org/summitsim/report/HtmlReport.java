package org.summitsim.report;

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
     * @param version the version of the tool, named in the methods
     */
    static String of(Programme programme, Gallery gallery, String version) {
        return new HtmlReport(programme, gallery).page(version);
    }

    private String page(String version) {
        RunResult run = programme.run();
        String title = run.network().scenario().title();
        HtmlPage.begin(html, title);
        top(title, new Sentences(programme));
        for (Day day : run.days()) {
            new DaySection(programme, gallery, day).write(html);
        }
        new DoubtSection(programme).write(html);
        new AgendaSection(programme).write(html);
        new GoalWords(programme).write(html);
        new QueueSection(programme, gallery).write(html);
        new ShortSection(programme, gallery).write(html);
        new SlipSection(programme, gallery).write(html);
        new ImportanceSection(programme, gallery).write(html);
        new CauseSection(programme).write(html);
        new DisturbanceSection(run).write(html);
        new MethodSection(programme, version).write(html);
        return HtmlPage.end(html);
    }

    private void top(String title, Sentences sentences) {
        html.open("header").line().element("h1", title);
        String variant = programme.run().facts().variant();
        if (!variant.equals("base")) {
            String words =
                    VariantWords.title(programme.run()).map(own -> ": " + own).orElse("");
            html.element("p", "Variant " + variant + words);
        }
        sentences.warnings().forEach(warning -> html.element("p", warning, "class", "warning"));
        html.open("ul", "class", "summary").line();
        sentences.summary().forEach(sentence -> html.element("li", sentence));
        html.close().line();
        html.open("nav").line();
        for (Day day : programme.run().days()) {
            html.element("a", Words.shortDate(day.date()), "href", "#day-" + day.id());
        }
        if (DoubtSection.isNeeded(programme)) {
            html.element("a", "What may not take place", "href", "#doubts");
        }
        if (!new AgendaSection(programme).isEmpty()) {
            html.element("a", AgendaSection.HEADING, "href", "#agendas");
        }
        if (QueueSection.isNeeded(programme)) {
            html.element("a", "Queues", "href", "#queues");
        }
        html.element("a", "Who and what is short", "href", "#short");
        if (SlipSection.isNeeded(programme.run())) {
            html.element("a", SlipSection.HEADING, "href", "#slips");
        }
        if (!new ImportanceSection(programme, gallery).isEmpty()) {
            html.element("a", ImportanceSection.HEADING, "href", "#importance");
        }
        html.element("a", "What holds things up", "href", "#causes");
        if (!new DisturbanceSection(programme.run()).isEmpty()) {
            html.element("a", DisturbanceSection.HEADING, "href", "#disturbance");
        }
        html.element("a", "Methods", "href", "#methods");
        html.close().line().close().line();
    }
}
