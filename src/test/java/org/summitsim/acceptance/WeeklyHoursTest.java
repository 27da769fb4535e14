package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hours by days of the week, for places, people, resources and vehicles. Day 1, 2024-04-10, is a Wednesday. */
class WeeklyHoursTest {
    private static final String MUSEUM = """
            places: {museum: {open: %s}}
            people: {host: {}}
            meetings:
              talks: {people: [host], start: day 3 16:00, duration: 1h}
              visit: {at: museum, people: [host], after: [talks], duration: 2h}
            """;

    /** Friday at 17:00 it no longer fits before 18:00; the next opening is on Monday. */
    @Test
    void aPlaceIsClosedOverTheWeekend() {
        assertThat(Story.planned(MUSEUM.formatted("\"Mon-Fri 09:00-18:00\"")).lines())
                .contains("day 6 09:00:00 visit starts, bound by WINDOW");
    }

    /** Two hours do not fit into Saturday morning, but into the afternoon. */
    @Test
    void severalRangesAddUp() {
        assertThat(Story.planned(MUSEUM.formatted(
                                "[\"Mon-Fri 09:00-18:00\", \"Sat 10:00-11:30\", \"Sat,Sun 14:00-16:00\"]"))
                        .lines())
                .contains("day 4 14:00:00 visit starts, bound by WINDOW");
    }

    /** Ranges that meet are one: 22:00 to midnight and midnight to 02:00 on every day. */
    @Test
    void rangesThatMeetAreOne() {
        assertThat(Story.planned(MUSEUM.formatted("[22:00-24:00, 00:00-02:00]").replace("day 3 16:00", "day 3 22:00"))
                        .lines())
                .contains("day 3 23:00:00 visit starts, bound by PRECEDENCE talks", "day 4 01:00:00 visit ends");
    }

    /** Nine o'clock of a Saturday in Tokyo is eight in the evening of the Friday before in New York. */
    @Test
    void aPersonsDaysAreThoseOfHisBase() {
        assertThat(Story.planned("""
                        places: {tokyo: {zone: Asia/Tokyo}}
                        people: {envoy: {base: tokyo, available: "Sat 09:00-12:00"}}
                        meetings: {call: {people: [envoy], duration: 1h}}
                        """).lines()).contains("day 3 20:00:00 call starts, bound by WINDOW");
    }

    private static final String NIGHT_CREW = """
            resources: {crew: {kind: staff, available: "Fri 22:00-02:00"}}
            meetings: {work: {uses: [crew], earliest: %s, duration: 90m}}
            """;

    /** The small hours of Saturday belong to Friday's shift, those of Sunday to nobody's. */
    @Test
    void aRangeOverMidnightBelongsToTheDayOnWhichItBegins() {
        assertThat(Story.planned(NIGHT_CREW.formatted("day 4 00:30")).lines())
                .contains("day 4 00:30:00 work starts, bound by PLANNED_START", "day 4 02:00:00 work ends");
        assertThat(Story.planned(NIGHT_CREW.formatted("day 4 00:31")).lines())
                .contains("day 10 22:00:00 work starts, bound by WINDOW");
    }

    /** The car is off on Wednesdays. */
    @Test
    void aVehicleHasItsDaysToo() {
        assertThat(Story.planned("""
                        places: {hotel: {}, palace: {}}
                        drives: {hotel: {palace: 10m}}
                        people: {guest: {base: {start: hotel}, rides: car}}
                        resources: {car: {kind: vehicle, at: hotel, available: "Thu-Tue 06:00-22:00"}}
                        meetings: {talks: {at: palace, people: [guest], start: day 1 10:00, duration: 1h}}
                        """).lines())
                .contains(
                        "day 2 06:00:00 guest leaves for talks", "day 2 06:10:00 talks starts, bound by PERSON guest");
    }

    private static final String VIGIL = """
            places: {church: {open: "Sat 22:00-04:00"}}
            meetings: {vigil: {at: church, duration: %s}}
            """;

    /** In the night to Sunday, 31 March 2024, clocks go forward in Paris: from 22:00 to 04:00 are five hours. */
    @Test
    void aNightInWhichClocksGoForwardIsShorter() {
        assertThat(Story.inZone("Europe/Paris", "2024-03-29", VIGIL.formatted("5h"))
                        .lines())
                .containsExactly("day 2 22:00:00 vigil starts, bound by WINDOW", "day 3 04:00:00 vigil ends");
        assertThat(Story.inZone("Europe/Paris", "2024-03-29", VIGIL.formatted("301m"))
                        .lines())
                .contains("day 9 22:00:00 vigil starts, bound by WINDOW");
    }

    /** In the night to Sunday, 27 October 2024, they go back: seven hours. */
    @Test
    void aNightInWhichClocksGoBackIsLonger() {
        assertThat(Story.inZone("Europe/Paris", "2024-10-25", VIGIL.formatted("7h"))
                        .lines())
                .containsExactly("day 2 22:00:00 vigil starts, bound by WINDOW", "day 3 04:00:00 vigil ends");
    }
}
