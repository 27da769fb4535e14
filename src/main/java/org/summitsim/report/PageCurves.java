package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.summitsim.analysis.Day;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Quantiles;
import org.summitsim.statistics.Summary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How surely something is over, or has begun, by each time: the ends of days at every percent, promises at the percents that
 * summaries have.
 */
final class PageCurves {
    private static final int PERCENTS = 100;

    private final Programme programme;
    private final ArrayNode curves;

    private PageCurves(Programme programme, ArrayNode curves) {
        this.programme = programme;
        this.curves = curves;
    }

    /** The curves of a run: days first, then what was promised with a contract, then what is due, in the order of the programme. */
    static ArrayNode of(Programme programme) {
        ArrayNode array = Json.object().putArray("curves");
        PageCurves page = new PageCurves(programme, array);
        List<Day> days = programme.run().days();
        days.forEach(page::day);
        days.forEach(page::promises);
        return array;
    }

    private ObjectNode curve(String title, String verb, ZoneId zone, LocalDate date, Day day) {
        ObjectNode node = curves.addObject();
        node.put("title", title);
        node.put("verb", verb);
        node.put("zone", programme.run().network().time().zones().indexOf(zone));
        node.put("date", Words.shortDate(date));
        node.put("day", programme.run().days().indexOf(day));
        return node;
    }

    private void day(Day day) {
        DayEnd end = DayEnd.of(programme.run(), day);
        if (end.ends().length == 0 || !Moments.exists(end.ends()[0])) {
            return;
        }
        ObjectNode node =
                curve("The end of " + Words.shortDate(day.date()), "the day ends", day.zone(), day.date(), day);
        ArrayNode at = node.putArray("at");
        ArrayNode by = node.putArray("by");
        for (int percent = 0; percent <= PERCENTS; percent++) {
            at.add(percent);
            PageClock.add(by, Quantiles.ofSorted(end.ends(), percent / (double) PERCENTS));
        }
        day.dueOfAll().ifPresent(due -> {
            node.put("due", Math.round(due / (double) TimeLine.MINUTE));
            node.put("chance", Chances.words(end.chance()));
        });
    }

    private void promises(Day day) {
        programme.rows(day, true).stream()
                .flatMap(row -> Promise.list(row).stream())
                .filter(promise -> promise.kind() != Promise.Kind.START)
                .filter(promise -> !promise.actual().summary().quantiles().isEmpty())
                .forEach(promise -> promise(promise, day));
    }

    private void promise(Promise promise, Day day) {
        boolean end = promise.kind() == Promise.Kind.DUE;
        String title = promise.row().fullTitle();
        LocalDate date = new Words(programme.run().network().time()).date((double) promise.moment(), promise.zone());
        ObjectNode node = curve(
                (end ? "The end of: " : "The start of: ") + title,
                end ? "it is over" : "it starts",
                promise.zone(),
                date,
                day);
        ArrayNode at = node.putArray("at");
        ArrayNode by = node.putArray("by");
        for (int percent : Summary.PERCENTS) {
            at.add(percent);
            PageClock.add(by, Figures.quantile(promise.actual().summary(), percent));
        }
        node.put("chance", Chances.words(promise.chance()));
        node.put(end ? "due" : "planned", Math.round(promise.moment() / (double) TimeLine.MINUTE));
    }
}
