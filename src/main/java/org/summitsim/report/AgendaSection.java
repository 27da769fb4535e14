package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Measure;

/** What gets discussed, of meetings whose agenda is not always discussed as a whole. */
final class AgendaSection {
    /** The heading, on paper and on the terminal. */
    static final String HEADING = "What gets discussed";

    private final Programme programme;

    AgendaSection(Programme programme) {
        this.programme = programme;
    }

    /** Whether there is nothing to tell, because everything is always discussed. */
    boolean isEmpty() {
        return meetings().isEmpty();
    }

    void write(Html html) {
        if (isEmpty()) {
            return;
        }
        html.open("section", "id", "agendas").line().element("h2", HEADING);
        HtmlTable table = new HtmlTable(
                html,
                "Of a meeting, how much of its agenda is discussed on average, by planned time and weight, there or where it is"
                        + " carried to; of an item, how often it is discussed to its end there, cut or squeezed, or not at"
                        + " all, and how often it, or what was left of it, is discussed elsewhere.",
                List.of("Meeting or item", ">Discussed", ">In full", ">In part", ">Not there", ">Carried on"));
        for (Row meeting : meetings()) {
            table.row("plain", List.of(meeting.title(), discussed(meeting), "", "", "", ""));
            items(meeting).forEach(item -> table.row("part", fields(item, item.title())));
        }
        table.end();
        html.close().line();
    }

    /** The lines for the terminal. */
    List<String> lines(int width) {
        TextTable table = new TextTable(
                width, List.of("meeting or item", ">discussed", ">in full", ">in part", ">not there", ">carried on"));
        for (Row meeting : meetings()) {
            table.row(meeting.id(), discussed(meeting), "", "", "", "");
            items(meeting)
                    .forEach(item -> table.row(fields(item, "  " + item.ownId()).toArray(String[]::new)));
        }
        return table.render();
    }

    private List<Row> meetings() {
        return programme.rows().stream()
                .filter(row ->
                        row.mean("coverage") < 1 - Words.HAIR && !items(row).isEmpty())
                .toList();
    }

    private List<Row> items(Row meeting) {
        List<Row> items = new ArrayList<>(programme.parts(meeting));
        items.removeIf(item -> item.measure("p_full").isEmpty());
        return items;
    }

    private static String discussed(Row meeting) {
        return Words.percent(meeting.mean("coverage"));
    }

    private static List<String> fields(Row item, String name) {
        double full = item.mean("p_full");
        double cut = item.mean("p_cut");
        Optional<Measure> carried = item.measure("p_carried");
        return List.of(
                name,
                "",
                Words.percent(full),
                Words.percent(cut),
                Words.percent(Math.max(0, 1 - full - cut)),
                carried.map(m -> Words.percent(m.summary().mean())).orElse(""));
    }
}
