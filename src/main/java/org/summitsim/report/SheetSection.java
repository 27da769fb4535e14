package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.itinerary.Duty;
import org.summitsim.analysis.itinerary.Itineraries;
import org.summitsim.analysis.trace.Ride;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** A sheet for each vehicle that is taken on a day, and for each place that something is held at. */
final class SheetSection {
    private static final List<String> VEHICLE = List.of(
            ">Leaves",
            ">Arrives",
            "From, to",
            "Who",
            ">Usually arrives",
            ">One day in ten after",
            ">Ready before",
            ">Waited for");

    private final Programme programme;
    private final Network network;
    private final Day day;
    private final Cells cells;
    private final Words words;

    SheetSection(Programme programme, Day day) {
        this.programme = programme;
        this.day = day;
        network = programme.run().network();
        cells = new Cells(programme, day);
        words = new Words(network.time());
    }

    void write(Html html) {
        programme.run().itineraries().ifPresent(ways -> write(html, ways));
    }

    private void write(Html html, Itineraries ways) {
        Map<Integer, List<Duty>> vehicles = new LinkedHashMap<>();
        ways.duties().stream()
                .filter(this::isOfDay)
                .forEach(d -> vehicles.computeIfAbsent(d.resource(), r -> new ArrayList<>())
                        .add(d));
        RoomSheets rooms = new RoomSheets(programme, ways, day);
        if (vehicles.isEmpty() && rooms.isEmpty()) {
            return;
        }
        html.open("details", "class", "sheets", "id", "sheets-" + day.id());
        html.element("summary", "Sheets of vehicles and rooms");
        html.element("p", clocks() + " Closed, they are not printed.", "class", "caption");
        vehicles.forEach((r, duties) -> vehicle(html, ways, r, duties));
        rooms.write(html);
        html.close().line();
    }

    private String clocks() {
        long moment = programme.rows(day, false).get(0).start();
        return "Times are " + words.zone(programme.home(day), moment) + " where nothing else is said.";
    }

    /** A duty belongs to the last day of the programme that has begun where it begins. */
    private boolean isOfDay(Duty duty) {
        ZoneId zone = programme.home(day);
        int number = network.time().day(network.time().zones().indexOf(zone), duty.from());
        return programme.run().days().stream()
                        .mapToInt(Day::number)
                        .filter(n -> n <= number)
                        .max()
                        .orElse(programme.run().days().get(0).number())
                == day.number();
    }

    private void vehicle(Html html, Itineraries ways, int resource, List<Duty> duties) {
        var vehicle = network.resources().list().get(resource);
        String name = vehicle.name().isBlank() ? vehicle.id() : vehicle.name();
        int units = network.resources().capacity()[resource];
        html.open("section", "class", "sheet").element("h3", name + (units > 1 ? " (" + units + ")" : ""));
        HtmlTable table = new HtmlTable(html, "", VEHICLE);
        duties.stream().sorted(Comparator.comparingLong(Duty::from)).forEach(d -> row(table, ways, d));
        table.end();
        html.close().line();
    }

    private void row(HtmlTable table, Itineraries ways, Duty duty) {
        String ready = duty.margin() == TimeLine.NONE ? "" : Words.minutes(Figures.minutes(duty.margin()));
        if (duty.ride() < 0) {
            entry(table, duty, ready);
            return;
        }
        Ride ride = ways.rides().get(duty.ride());
        ZoneId from = zone(ride.from());
        ZoneId to = zone(ride.to());
        Duty.Times times = duty.times();
        table.row(
                duty.margin() != TimeLine.NONE && duty.margin() < 0 ? "risk" : "plain",
                List.of(
                        cells.clock(ride.departure(), from),
                        cells.clock(ride.arrival(), to),
                        (ride.from() < 0 ? "" : PlaceWords.name(network, ride.from()) + " \u2192 ")
                                + PlaceWords.name(network, ride.to()),
                        CardSection.listed(people(ride)),
                        times.n() == 0 ? "" : cells.clock(times.arrives(), to),
                        times.n() == 0 ? "" : cells.clock(times.late(), to),
                        ready,
                        times.waited() > 0 && ride.entry() >= 0 ? Words.percent(times.waited()) : ""));
    }

    private void entry(HtmlTable table, Duty duty, String ready) {
        int parent = network.activities().shape().parent()[duty.activity()];
        int whole = parent < 0 ? duty.activity() : parent;
        Row row = programme.find(network.activities().ids().get(whole)).orElseThrow();
        int begin = network.activities().shape().place()[whole];
        int end = network.activities().shape().endPlace()[whole];
        String where = begin >= 0 && end >= 0 && begin != end
                ? ", " + PlaceWords.name(network, begin) + " \u2192 " + PlaceWords.name(network, end)
                : "";
        List<String> who = RoomSheets.people(network, whole);
        table.row(
                "plain",
                List.of(
                        cells.clock(duty.from(), row.zone()),
                        cells.clock(duty.to(), row.endZone()),
                        row.title() + where,
                        CardSection.listed(who),
                        row.measure("finish")
                                .map(m -> cells.clock(Figures.usual(m), row.endZone()))
                                .orElse(""),
                        row.measure("finish")
                                .map(m -> cells.clock(Figures.late(m), row.endZone()))
                                .orElse(""),
                        ready,
                        ""));
    }

    private List<String> people(Ride ride) {
        return ride.people().stream()
                .map(p -> PersonWords.of(network.people().list().get(p)))
                .toList();
    }

    private ZoneId zone(int place) {
        return place < 0
                ? programme.zone()
                : network.time().zones().get(network.places().zone()[place]);
    }
}
