package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.summitsim.analysis.Day;
import org.summitsim.network.Network;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the scripts of the page draw from, as JSON inside the page. Moments are whole minutes since the clock's start, rounded as
 * {@link Words#clock} rounds, so that the page's own clocks and its text never differ; things are positions in lists.
 */
final class PageData {
    private final Programme programme;
    private final Network network;
    private final ObjectNode root = Json.object();

    private PageData(Programme programme) {
        this.programme = programme;
        this.network = programme.run().network();
    }

    /** The data of a run, safe inside a script element. */
    static String of(Programme programme) {
        return new PageData(programme).text();
    }

    private String text() {
        root.set("clock", PageClock.of(network.time()));
        names("people", network.people().list().stream().map(PersonWords::of).toList());
        names("places", network.places().list().stream().map(p -> name(p.id())).toList());
        names(
                "resources",
                network.resources().list().stream().map(r -> name(r.id())).toList());
        List<String> tags = network.activities().entries().stream()
                .flatMap(entry -> entry.terms().tags().stream())
                .distinct()
                .toList();
        names("tags", tags);
        days(tags);
        root.set("curves", PageCurves.of(programme));
        return inScript(Json.line(root));
    }

    private String name(String id) {
        return programme.names().thing(id);
    }

    private void names(String key, List<String> names) {
        ArrayNode array = root.putArray(key);
        names.forEach(array::add);
    }

    /** The days, and the activities in the order in which they are shown. */
    private void days(List<String> tags) {
        List<Day> days = programme.run().days();
        ArrayNode told = root.putArray("days");
        List<Row> rows = new ArrayList<>();
        List<Integer> dayOf = new ArrayList<>();
        for (int d = 0; d < days.size(); d++) {
            Day day = days.get(d);
            told.add(day(day));
            for (Row row : programme.rows(day, true)) {
                rows.add(row);
                dayOf.add(d);
            }
        }
        Map<Integer, Integer> position = new HashMap<>();
        IntStream.range(0, rows.size()).forEach(k -> position.put(rows.get(k).index(), k));
        PageRows page = new PageRows(programme, tags, position);
        ArrayNode array = root.putArray("rows");
        IntStream.range(0, rows.size()).forEach(k -> array.add(page.row(rows.get(k), dayOf.get(k))));
        root.set("replays", PageReplay.of(programme, position));
    }

    private ObjectNode day(Day day) {
        ObjectNode node = Json.object();
        node.put("number", day.number());
        node.put("title", Words.date(day.date()));
        node.put("short", Words.shortDate(day.date()));
        ZoneId home = programme.home(day);
        node.put("zone", network.time().zones().indexOf(home));
        return node;
    }

    /** JSON that no parser of HTML takes for the end of the element or the beginning of a comment. */
    static String inScript(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int k = 0; k < json.length(); k++) {
            char c = json.charAt(k);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029' -> safe.append(String.format("\\u%04x", (int) c));
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
