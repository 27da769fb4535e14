package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.itinerary.Itineraries;
import org.summitsim.analysis.promise.PromiseReport.Leave;
import org.summitsim.analysis.trace.Ride;
import org.summitsim.model.Person;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** The cards of people. */
final class Cards {
    private final Programme programme;
    private final Network network;
    private final Itineraries ways;
    private final Names names;
    private final Words words;
    private final SureWords sure;

    /**
     * Cards of a run.
     *
     * @param ways who goes where
     */
    Cards(Programme programme, Itineraries ways) {
        this.programme = programme;
        this.ways = ways;
        network = programme.run().network();
        names = new Names(network, true);
        words = new Words(network.time());
        sure = new SureWords(programme);
    }

    /** Those of a day, of the people that have an entry on it, in file order. */
    List<Card> of(Day day) {
        List<Card> cards = new ArrayList<>();
        for (int p = 0; p < network.people().size(); p++) {
            List<Row> entries = entries(day, p);
            if (!entries.isEmpty()) {
                Person person = network.people().list().get(p);
                List<Card.Line> lines = lines(day, p, entries);
                cards.add(new Card(person, day, commonest(lines), home(network, p), lines));
            }
        }
        return cards;
    }

    /** The zone in which most lines begin or end, of several the first. */
    private static ZoneId commonest(List<Card.Line> lines) {
        return commonest(lines.stream()
                .flatMap(line -> Stream.of(line.from().zone(), line.to().zone())));
    }

    /** The commonest of some zones, of several the first. */
    static ZoneId commonest(Stream<ZoneId> zones) {
        Map<ZoneId, Integer> count = new LinkedHashMap<>();
        zones.forEach(zone -> count.merge(zone, 1, Integer::sum));
        int most = Collections.max(count.values());
        return count.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private List<Row> entries(Day day, int p) {
        Activities.Needs needs = network.activities().needs();
        return programme.rows(day, false).stream()
                .filter(row ->
                        needs.people().contains(row.index(), p) || needs.joins().contains(row.index(), p))
                .toList();
    }

    /** The zone in which a person is at home, as far as the scenario says. */
    static ZoneId home(Network network, int p) {
        int[] nights = network.people().nights().base()[p];
        int start = network.people().start()[p];
        int place = start >= 0
                ? start
                : Arrays.stream(nights).filter(base -> base >= 0).findFirst().orElse(-1);
        return place < 0
                ? network.scenario().clock().zone()
                : network.time().zones().get(network.places().zone()[place]);
    }

    private List<Card.Line> lines(Day day, int p, List<Row> entries) {
        List<Card.Line> lines = new ArrayList<>();
        for (Row row : entries) {
            Optional<Leave> leave = leave(row, p);
            List<Ride> rides = rides(p, row.index());
            boolean told = false;
            for (Ride ride : rides) {
                boolean here = leave.filter(l -> l.departure().leg() < 0
                                && l.departure().origin() == root(ride.from())
                                && root(ride.from()) >= 0)
                        .isPresent();
                told |= here;
                lines.add(way(ride, p, here ? leave : Optional.empty()));
            }
            lines.add(entry(row, p, told ? Optional.empty() : leave));
        }
        back(day, p, entries).forEach(ride -> lines.add(way(ride, p, Optional.empty())));
        lines.sort(Comparator.comparingLong(line -> line.from().micros()));
        return lines;
    }

    private Optional<Leave> leave(Row row, int p) {
        return ways.promises().leaves().stream()
                .filter(l -> l.promise().activity() == row.index() && l.people().contains(p))
                .max(Comparator.comparingInt(Leave::n));
    }

    /** The ways from one place to another on which a person goes to an entry; walks from room to room are none. */
    private List<Ride> rides(int p, int entry) {
        return ways.rides().stream()
                .filter(r -> r.entry() == entry && r.people().contains(p) && root(r.from()) != root(r.to()))
                .toList();
    }

    /** The ways back to where the night is spent, that begin after the first entry of a day and before the next day's. */
    private List<Ride> back(Day day, int p, List<Row> entries) {
        long from = entries.get(0).start();
        long to = programme.run().days().stream()
                .filter(other -> other.number() > day.number())
                .flatMap(other -> entries(other, p).stream())
                .mapToLong(Row::start)
                .filter(start -> start > from)
                .min()
                .orElse(Long.MAX_VALUE);
        return rides(p, -1).stream()
                .filter(r -> from <= r.departure() && r.departure() < to)
                .toList();
    }

    private Card.Line way(Ride ride, int p, Optional<Leave> leave) {
        Card.Stamp from = new Card.Stamp(ride.departure(), zone(ride.from()));
        boolean late =
                leave.filter(l -> down(l.nine().value()) < ride.departure()).isPresent();
        return new Card.Line(
                true,
                from,
                new Card.Stamp(ride.arrival(), zone(ride.to())),
                ride.from() < 0 ? "To " + place(ride.to()) : place(ride.from()) + " to " + place(ride.to()),
                "",
                ride.vehicle() < 0
                        ? ""
                        : names.thing(
                                network.resources().list().get(ride.vehicle()).id()),
                people(ride.people().stream().mapToInt(q -> q), p),
                leave.map(l -> by(l, "Leave")),
                late,
                "",
                false);
    }

    private Card.Line entry(Row row, int p, Optional<Leave> leave) {
        Activities.Needs needs = network.activities().needs();
        IntStream all = IntStream.concat(
                Arrays.stream(needs.people().row(row.index())),
                Arrays.stream(needs.joins().row(row.index())));
        boolean joins = !needs.people().contains(row.index(), p);
        int at = ways.places().get(row.index());
        int end = network.activities().shape().endPlace()[row.index()];
        int begin = network.activities().shape().place()[row.index()];
        boolean leg = begin >= 0 && end != begin;
        int told = at < 0 ? begin : at;
        return new Card.Line(
                false,
                new Card.Stamp(row.start(), row.zone()),
                new Card.Stamp(row.finish(), row.endZone()),
                row.title(),
                leg ? place(begin) + " to " + place(end) : told < 0 ? "" : place(told),
                "",
                people(all.sorted(), p),
                leave.map(l -> by(l, leg(l))),
                false,
                (joins ? "Joins when free. " : "") + sure.of(row),
                sure.isAtRisk(row));
    }

    private List<String> people(IntStream all, int p) {
        return all.filter(q -> q != p)
                .distinct()
                .mapToObj(q -> PersonWords.of(network.people().list().get(q)))
                .toList();
    }

    /** How a departure is told that no way on the card begins with. */
    private String leg(Leave leave) {
        int leg = leave.departure().leg();
        String from = place(leave.departure().origin());
        return leg < 0
                ? "Leave " + from
                : names.activity(network.activities().ids().get(leg)) + " must leave " + from;
    }

    private String by(Leave leave, String begin) {
        ZoneId zone = ways.promises().origin(leave);
        double moment = (double) down(leave.nine().value());
        boolean same = words.utc(zone, moment).equals(words.utc(ways.promises().zone(leave.promise()), moment));
        return begin + " by " + words.clock(moment, zone) + (same ? "" : " " + words.town(zone, moment))
                + " to be in time nine days in ten.";
    }

    /** Down to the minute: who leaves by it is in time. */
    private static long down(double micros) {
        return Moments.exists(micros)
                ? (long) Math.floor(micros / TimeLine.MINUTE + 1e-6) * TimeLine.MINUTE
                : TimeLine.NONE;
    }

    private int root(int place) {
        return place < 0 ? -1 : network.places().root()[place];
    }

    private ZoneId zone(int place) {
        return place < 0
                ? programme.zone()
                : network.time().zones().get(network.places().zone()[place]);
    }

    /** A place, of a room also in which. */
    private String place(int place) {
        return place < 0 ? "wherever" : PlaceWords.of(network, place);
    }
}
