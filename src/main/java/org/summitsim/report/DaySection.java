package org.summitsim.report;

import java.util.List;
import org.summitsim.analysis.Day;

/** A day on the page: when it ends, its promises, its schedule, and the S-curve of its end. */
final class DaySection {
    private final Programme programme;
    private final Gallery gallery;
    private final Day day;
    private final Cells cells;

    DaySection(Programme programme, Gallery gallery, Day day) {
        this.programme = programme;
        this.gallery = gallery;
        this.day = day;
        this.cells =
                new Cells(programme, day, CauseWords.byTitle(programme.run().network()));
    }

    void write(Html html) {
        html.open("section", "id", "day-" + day.id(), "class", "day").line();
        html.element("h2", "Day " + day.number() + ", " + Words.date(day.date()));
        html.element("p", "The day " + new Sentences(programme).dayEnd(day));
        new WorstSection(programme, day).write(html);
        gallery.show(html, "schedule-day-" + day.id());
        promises(html);
        gallery.show(html, "day-end-" + day.id());
        new CardSection(programme, day).write(html);
        new SheetSection(programme, day).write(html);
        html.close().line();
    }

    private void promises(Html html) {
        Words words = new Words(programme.run().network().time());
        List<Row> rows = programme.rows(day, true);
        List<Promise> promises =
                rows.stream().flatMap(row -> Promise.list(row).stream()).toList();
        if (promises.isEmpty()) {
            html.element("p", "Nothing was promised on this day.");
            return;
        }
        long moment = promises.get(0).moment();
        HtmlTable table = new HtmlTable(
                html,
                "What was promised, and how it goes. Times are " + words.zone(programme.home(day), moment)
                        + " where nothing else is said.",
                List.of(
                        "Promise",
                        ">Planned or due",
                        ">Usual",
                        ">One day in ten later than",
                        ">On time",
                        "Held up most by"));
        promises.forEach(promise -> row(table, promise));
        table.end();
    }

    private void row(HtmlTable table, Promise promise) {
        Row row = promise.row();
        boolean end = promise.kind() == Promise.Kind.DUE;
        table.row(
                promise.atRisk() ? "risk" : "plain",
                List.of(
                        end ? "End of: " + row.fullTitle() : row.fullTitle(),
                        cells.promised(promise),
                        cells.clock(Figures.usual(promise.actual()), promise.zone()),
                        cells.clock(Figures.late(promise.actual()), promise.zone()),
                        Cells.chance(promise),
                        end ? "" : cells.hold(row)));
    }
}
