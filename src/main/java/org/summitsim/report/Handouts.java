package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitsim.analysis.Baseline;
import org.summitsim.analysis.Day;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * Makes handouts. Of a programme it takes the titles, planned times, places and people of the meetings and journeys that are sure to be
 * planned, and nothing of what was played: it sees no measures.
 */
final class Handouts {
    /** The tag of what is not for everybody. */
    static final String CONFIDENTIAL = "confidential";

    private final Network network;
    private final Baseline baseline;
    private final Words words;

    private Handouts(Network network, Baseline baseline) {
        this.network = network;
        this.baseline = baseline;
        words = new Words(network.time());
    }

    /** The handout of a programme. */
    static Handout of(Network network, Baseline baseline, List<Day> days) {
        return new Handouts(network, baseline).handout(days);
    }

    private Handout handout(List<Day> days) {
        List<Handout.HandoutDay> told = days.stream()
                .map(this::day)
                .filter(day -> !day.entries().isEmpty())
                .toList();
        String dates = days.isEmpty()
                ? ""
                : TopSection.dates(days.get(0).date(), days.get(days.size() - 1).date());
        return new Handout(network.scenario().title(), dates, told);
    }

    private Handout.HandoutDay day(Day day) {
        List<Integer> entries = day.activities().stream()
                .filter(this::isPublic)
                .sorted(Comparator.comparingLong(this::start))
                .toList();
        if (entries.isEmpty()) {
            return new Handout.HandoutDay(day.id(), "", "", List.of(), List.of());
        }
        ZoneId zone = Cards.commonest(entries.stream().flatMap(a -> Stream.of(zone(a), endZone(a))));
        String heading = "Day " + day.number() + ", " + Words.date(day.date());
        return new Handout.HandoutDay(
                day.id(),
                heading,
                words.zone(zone, start(entries.get(0))),
                entries.stream().map(a -> entry(a, zone, day.date(), -1)).toList(),
                cards(day, entries));
    }

    /** Whether an entry is planned for sure and not kept back; people who take up position are not told either. */
    private boolean isPublic(int a) {
        Activities.Kind kind = network.activities().kinds().get(a);
        var entry = network.activities().entries().get(a);
        return (kind == Activities.Kind.MEETING || kind == Activities.Kind.LEG)
                && entry.course().when().isEmpty()
                && entry.terms().tags().stream().noneMatch(CONFIDENTIAL::equalsIgnoreCase);
    }

    private boolean isAnnounced(int a) {
        return network.activities().plan().start()[a] != TimeLine.NONE;
    }

    private long start(int a) {
        return isAnnounced(a) ? network.activities().plan().start()[a] : baseline.start()[a];
    }

    private ZoneId zone(int a) {
        return network.time().zones().get(network.activities().shape().zone()[a]);
    }

    private ZoneId endZone(int a) {
        return network.time().zones().get(network.activities().shape().endZone()[a]);
    }

    /** An entry, told in a zone; without one of its people. */
    private Handout.Entry entry(int a, ZoneId zone, LocalDate date, int without) {
        Activities.Shape shape = network.activities().shape();
        int from = shape.place()[a];
        int to = shape.endPlace()[a];
        String place = from < 0 ? "" : PlaceWords.of(network, from);
        String title = network.activities().titles().get(a);
        return new Handout.Entry(
                isAnnounced(a) ? clock(start(a), zone(a), zone, date) : "",
                isAnnounced(a) ? clock(end(a), endZone(a), zone, date) : "",
                title.isBlank() ? network.activities().ids().get(a) : title,
                from >= 0 && to >= 0 && from != to ? place + " to " + PlaceWords.of(network, to) : place,
                people(a)
                        .filter(p -> p != without)
                        .mapToObj(p -> PersonWords.of(network.people().list().get(p)))
                        .toList());
    }

    private long end(int a) {
        return start(a) + network.activities().plan().duration()[a];
    }

    private String clock(long moment, ZoneId here, ZoneId usual, LocalDate date) {
        String utc = words.utc(here, (double) moment);
        return words.clock((double) moment, here, date)
                + (utc.equals(words.utc(usual, (double) moment)) ? "" : " " + utc);
    }

    private IntStream people(int a) {
        Activities.Needs needs = network.activities().needs();
        return IntStream.concat(
                        Arrays.stream(needs.people().row(a)),
                        Arrays.stream(needs.joins().row(a)))
                .sorted()
                .distinct();
    }

    private List<Handout.HandoutCard> cards(Day day, List<Integer> entries) {
        List<Handout.HandoutCard> cards = new ArrayList<>();
        for (int p = 0; p < network.people().size(); p++) {
            int who = p;
            List<Integer> own = entries.stream()
                    .filter(a -> people(a).anyMatch(q -> q == who))
                    .toList();
            if (!own.isEmpty()) {
                cards.add(card(day, p, own));
            }
        }
        return cards;
    }

    private Handout.HandoutCard card(Day day, int p, List<Integer> own) {
        var person = network.people().list().get(p);
        ZoneId zone = Cards.commonest(own.stream().flatMap(a -> Stream.of(zone(a), endZone(a))));
        ZoneId home = Cards.home(network, p);
        long moment = start(own.get(0));
        boolean two = own.stream()
                .anyMatch(a -> isAnnounced(a)
                        && !words.utc(home, (double) start(a)).equals(words.utc(zone(a), (double) start(a))));
        List<Handout.Entry> athome = own.stream()
                .map(a -> new Handout.Entry(
                        isAnnounced(a) ? clock(start(a), home, home, day.date()) : "",
                        isAnnounced(a) ? clock(end(a), home, home, day.date()) : "",
                        "",
                        "",
                        List.of()))
                .toList();
        return new Handout.HandoutCard(
                "card-" + day.id() + "-" + person.id(),
                PersonWords.of(person),
                PersonWords.role(person),
                words.zone(zone, moment) + (two ? ", and at home " + words.zone(home, moment) : ""),
                two ? athome : List.of(),
                own.stream().map(a -> entry(a, zone, day.date(), p)).toList());
    }
}
