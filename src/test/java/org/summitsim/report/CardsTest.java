package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.itinerary.Duty;

/** Cards say what a planner works out by hand. */
class CardsTest {
    /**
     * The guest is at home in Tokyo (UTC+9) and sleeps in a hotel in Washington (UTC-4 in April). The way takes 10 to 30 minutes,
     * planned 20, with a margin of 10: he leaves at 09:30 and is expected at 09:50. Nine ways in ten take at most 28 minutes and the
     * audience is kept until 10:05, so he must leave by 09:37 or a little before.
     */
    private static final String VISIT = """
            places:
              haneda: {name: Haneda, zone: Asia/Tokyo}
              hotel: {name: Hotel, zone: America/New_York}
              palace: {name: Palace, zone: America/New_York}
              hall: {name: Great hall, in: palace}
            resources: {limousine: {name: The limousine, kind: vehicle, at: hotel, turnaround: 5m}}
            people:
              guest: {name: The guest, role: Prime minister, base: {start: haneda, day 1: hotel}, rides: limousine}
              aide: {base: hotel, rides: limousine}
              host: {name: The host, role: President, base: palace}
            transfers: {way: {between: [hotel, palace], duration: "uniform(10m, 30m)", margin: 10m}}
            travel:
              flight: {title: The flight, from: haneda, to: hotel, people: [guest], start: 2024-04-10 15:00 Asia/Tokyo,
                duration: 12h}
            meetings:
              arrival: {title: Welcome at the hotel, at: hotel, people: [guest], start: day 1 15:00, duration: 10m}
              audience: {title: The audience, at: hall, people: [guest, aide, host], start: day 2 10:00, duration: 30m}
              supper: {title: Supper, at: palace, people: [host], start: day 3 19:00, duration: 1h}
            """;

    private final RunResult run = Played.withWays(VISIT, 2000);
    private final Programme programme = Programme.of(run);

    private List<Card> cards(int day) {
        Day told =
                run.days().stream().filter(d -> d.number() == day).findFirst().orElseThrow();
        return new Cards(programme, run.itineraries().orElseThrow()).of(told);
    }

    private Card card(int day, String person) {
        return cards(day).stream()
                .filter(c -> c.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private String clock(Card.Stamp stamp, ZoneId zone) {
        return new Words(run.network().time()).clock((double) stamp.micros(), zone);
    }

    @Test
    void whoHasNoEntryOnADayHasNoCard() {
        assertThat(cards(1)).extracting(c -> c.person().id()).containsExactly("guest");
        assertThat(cards(2)).extracting(c -> c.person().id()).containsExactly("guest", "aide", "host");
        assertThat(cards(3)).extracting(c -> c.person().id()).containsExactly("host");
    }

    @Test
    void aWayToldWithCarAndCompanionsComesBeforeItsEntryAndTheWayBackAfterIt() {
        List<Card.Line> lines = card(2, "guest").lines();

        assertThat(lines)
                .extracting(Card.Line::what)
                .containsExactly("Hotel to Great hall, Palace", "The audience", "Great hall, Palace to Hotel");
        Card.Line way = lines.get(0);
        assertThat(way.isWay()).isTrue();
        assertThat(way.car()).isEqualTo("The limousine");
        assertThat(way.companions()).containsExactly("Aide");
        assertThat(lines.get(1).companions()).containsExactly("Aide", "The host");
        assertThat(lines.get(1).place()).isEqualTo("Great hall, Palace");
    }

    @Test
    void everyMomentIsToldOnTheClocksThereAndAtHome() {
        Card card = card(2, "guest");
        Card.Line way = card.lines().get(0);

        assertThat(card.home()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(clock(way.from(), way.from().zone())).isEqualTo("09:30");
        assertThat(clock(way.from(), card.home())).isEqualTo("22:30");
        assertThat(clock(way.to(), way.to().zone())).isEqualTo("09:50");
        Card.Line audience = card.lines().get(1);
        assertThat(clock(audience.from(), audience.from().zone())).isEqualTo("10:00");
        assertThat(clock(audience.to(), card.home())).isEqualTo("23:30");
    }

    @Test
    void whoHasNoPlaceToStartFromIsAtHomeWhereHeSleeps() {
        assertThat(card(2, "aide").home()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void aLegIsToldInTheZonesOfBothItsEnds() {
        Card card = card(1, "guest");
        Card.Line flight = card.lines().get(0);

        assertThat(card.lines()).extracting(Card.Line::what).containsExactly("The flight", "Welcome at the hotel");
        assertThat(flight.place()).isEqualTo("Haneda to Hotel");
        assertThat(clock(flight.from(), flight.from().zone())).isEqualTo("15:00");
        // Twelve hours later it is 03:00 in Tokyo and 14:00 in New York.
        assertThat(clock(flight.to(), flight.to().zone())).isEqualTo("14:00");
    }

    @Test
    void theMomentToLeaveByIsThatOfPromises() {
        Card.Line way = card(2, "guest").lines().get(0);
        var leave = run.itineraries().orElseThrow().promises().leaves().stream()
                .filter(l -> l.departure().leg() < 0)
                .findFirst()
                .orElseThrow();

        assertThat(way.leaveBy())
                .hasValueSatisfying(by -> assertThat(by).matches("Leave by 09:3[67] to be in time nine days in ten."));
        assertThat(way.isTooLate()).isFalse();
        String exact = new Words(run.network().time())
                .clock(Math.floor(leave.nine().value() / 6e7) * 6e7, ZoneId.of("America/New_York"));
        assertThat(way.leaveBy()).isEqualTo(Optional.of("Leave by " + exact + " to be in time nine days in ten."));
        assertThat(card(2, "host").lines())
                .allSatisfy(line -> assertThat(line.leaveBy()).isEmpty());
    }

    @Test
    void aDepartureThatThePlanPutsTooLateIsMarked() {
        RunResult tight = Played.withWays(VISIT.replace("margin: 10m", "margin: 0m"), 500);
        Programme late = Programme.of(tight);
        List<Card> all = new Cards(late, tight.itineraries().orElseThrow())
                .of(tight.days().get(1));

        // Leaves at 09:40 for what takes up to 28 minutes nine times in ten.
        assertThat(all.get(0).lines().get(0).isTooLate()).isTrue();
        assertThat(all.get(2).lines()).noneMatch(Card.Line::isTooLate);
    }

    @Test
    void aPageOfItsOwnShowsBothClocksOfThoseWhoAreAwayFromHome() {
        Html html = new Html();
        new CardSection(programme, run.days().get(1)).write(html);
        String page = html.toString();

        assertThat(page)
                .contains("Cards of 3 people")
                .contains("<a href=\"#card-2-guest\">The guest</a>")
                .contains("<b>The guest</b>, Prime minister")
                .contains(
                        "<td class=\"figure\">09:30 \u2013<br>09:50</td><td class=\"figure\">22:30 \u2013<br>22:50</td>"
                                + "<td>Hotel to Great hall, Palace, The limousine<div>With Aide</div>");
        String host = page.substring(page.indexOf("id=\"card-2-host\""));
        assertThat(host).contains("<th>There</th><th>What</th>").doesNotContain("<th>Home</th>");
    }

    @Test
    void aVehicleHasAsMuchMarginAsItIsReadyBeforeItIsNeeded() {
        List<Duty> duties = run.itineraries().orElseThrow().duties();

        // There at 09:50 and free at 09:55 after its turnaround, needed again for the way back at 10:30.
        assertThat(duties).hasSize(2);
        assertThat(duties.get(0).margin()).isEqualTo(org.summitsim.network.TimeLine.NONE);
        assertThat(duties.get(1).margin()).isEqualTo(35 * org.summitsim.network.TimeLine.MINUTE);
        assertThat(duties.get(0).times().n()).isEqualTo(2000);
        assertThat(duties.get(0).times().waited()).isZero();
    }

    @Test
    void ofSeveralWaysBackOnOneDayOnlyTheLastIsTimed() {
        RunResult twice = Played.withWays(
                VISIT
                        + "  lunch: {title: Lunch, at: palace, people: [guest, aide], start: day 2 13:00, duration: 1h}\n",
                200);
        List<Duty> back = twice.itineraries().orElseThrow().duties().stream()
                .filter(d ->
                        twice.itineraries().orElseThrow().rides().get(d.ride()).entry() < 0)
                .toList();

        assertThat(back).extracting(d -> d.times().n()).containsExactly(0, 200);
    }
}
