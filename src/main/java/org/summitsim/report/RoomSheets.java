package org.summitsim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.summitsim.analysis.CauseShare;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.itinerary.Itineraries;
import org.summitsim.engine.Cause;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** What is held at each place on a day. */
final class RoomSheets {
    private static final List<String> COLUMNS = List.of(
            ">From",
            ">To",
            "What",
            "Who",
            ">Usually over",
            ">One day in ten after",
            ">Empty before",
            "Change-over",
            ">Waits for the room");

    private final Programme programme;
    private final Network network;
    private final Cells cells;
    private final Map<Integer, List<Row>> places = new TreeMap<>();

    RoomSheets(Programme programme, Itineraries ways, Day day) {
        this.programme = programme;
        network = programme.run().network();
        cells = new Cells(programme, day);
        for (Row row : programme.rows(day, false)) {
            int held = ways.places().get(row.index());
            int place = held < 0 ? network.activities().shape().place()[row.index()] : held;
            boolean stays = place == network.activities().shape().endPlace()[row.index()] || held >= 0;
            boolean moves = network.activities().shape().place()[row.index()]
                    != network.activities().shape().endPlace()[row.index()];
            if (place >= 0 && stays && !moves && row.start() != TimeLine.NONE) {
                places.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
            }
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    void write(Html html) {
        places.forEach((place, rows) -> sheet(html, place, rows));
    }

    private void sheet(Html html, int place, List<Row> rows) {
        html.open("section", "class", "sheet").element("h3", PlaceWords.of(network, place));
        HtmlTable table = new HtmlTable(html, "", COLUMNS);
        long free = TimeLine.NONE;
        for (Row row : rows) {
            long setup = network.places().setup()[place];
            long empty = free == TimeLine.NONE ? TimeLine.NONE : row.start() - setup - free;
            table.row(empty != TimeLine.NONE && empty < 0 ? "risk" : "plain", fields(row, place, empty));
            free = Math.max(free, row.finish() + network.places().cleanup()[place]);
        }
        table.end();
        html.close().line();
    }

    private List<String> fields(Row row, int place, long empty) {
        double waits = waits(row, place);
        return List.of(
                cells.clock(row.start(), row.zone()),
                cells.clock(row.finish(), row.endZone()),
                row.title(),
                CardSection.listed(people(network, row.index())),
                row.measure("finish")
                        .map(m -> cells.clock(Figures.usual(m), row.endZone()))
                        .orElse(""),
                row.measure("finish")
                        .map(m -> cells.clock(Figures.late(m), row.endZone()))
                        .orElse(""),
                empty == TimeLine.NONE
                        ? ""
                        : empty < 0
                                ? "overlaps by " + Words.minutes(Figures.minutes(-empty))
                                : Words.minutes(Figures.minutes(empty)),
                changeOver(place),
                waits > 0 ? Words.percent(waits) : "");
    }

    private String changeOver(int place) {
        long setup = network.places().setup()[place];
        long cleanup = network.places().cleanup()[place];
        String before = setup > 0 ? Words.minutes(Figures.minutes(setup)) + " before" : "";
        String after = cleanup > 0 ? Words.minutes(Figures.minutes(cleanup)) + " after" : "";
        return before + (before.isEmpty() || after.isEmpty() ? "" : ", ") + after;
    }

    /** In which share of its starts it waited for the room last. */
    private double waits(Row row, int place) {
        String id = network.places().list().get(place).id();
        return programme.run().causes().stream()
                .filter(c -> c.activity().equals(row.id()) && c.cause() == Cause.PLACE && c.of().equals(id))
                .mapToDouble(CauseShare::share)
                .sum();
    }

    /** Who comes to an activity, in file order. */
    static List<String> people(Network network, int activity) {
        var needs = network.activities().needs();
        return IntStream.concat(
                        Arrays.stream(needs.people().row(activity)),
                        Arrays.stream(needs.joins().row(activity)))
                .sorted()
                .distinct()
                .mapToObj(p -> PersonWords.of(network.people().list().get(p)))
                .toList();
    }
}
