package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when and within which hours activities may start (rules 2d, 9, 10 and 12). 2024-04-10 is a Wednesday. */
class DoorsTest {
    private static final String LATE = """
            people: {host: {}, guest: {}}
            meetings:
              hunt: {people: [guest], start: day 1 09:00, duration: %s}
              talks: {people: [host, guest], start: day 1 09:30, latest: %s, duration: 30m}
              press: {people: [host], after: [talks], duration: 10m}
            """;

    @Test
    void aStartExactlyAtLatestCounts() {
        assertThat(Story.planned(LATE.formatted("1h", "day 1 10:00")).lines())
                .contains("day 1 10:00:00 talks starts, bound by PERSON guest");
    }

    @Test
    void whatHasNotStartedByThenIsMissedAndLetsItsPeopleAndSuccessorsGo() {
        assertThat(Story.planned(LATE.formatted("61m", "day 1 10:00")).lines())
                .contains(
                        "never talks MISSED CLOCK",
                        "day 1 10:00:00 press starts, bound by PRECEDENCE talks",
                        "day 1 10:01:00 hunt ends");
    }

    @Test
    void toBeMissedMayBeSaid() {
        assertThat(Story.planned(LATE.formatted("61m", "{at: day 1 10:00, if-late: miss}"))
                        .lines())
                .contains("never talks MISSED CLOCK");
    }

    /** The toast is of no length and ends at the very instant at which the door closes behind the talks. */
    @Test
    void theDoorClosesAfterEverythingElseThatHappensThen() {
        assertThat(Story.planned("""
                        people: {host: {}, guest: {}}
                        meetings:
                          talks: {people: [host], after: [toast], latest: day 1 10:00, duration: 30m}
                          toast: {people: [host], after: [hunt], duration: 0m}
                          hunt: {people: [guest], start: day 1 09:00, duration: 1h}
                        """).lines()).contains("day 1 10:00:00 talks starts, bound by PRECEDENCE toast");
    }

    @Test
    void whatWaitsTakesPlaceLateAtItsCost() {
        String waits = "{at: day 1 10:00, if-late: wait, cost: 2.5}";

        Story late = Story.planned(LATE.formatted("61m", waits));
        Story inTime = Story.planned(LATE.formatted("1h", waits));

        assertThat(late.lines()).contains("day 1 10:01:00 talks starts, bound by PERSON guest");
        assertThat(late.cost()).isEqualTo(2.5);
        assertThat(inTime.cost()).isZero();
    }

    private static final String WINDOW = """
            people: {host: {}, guest: {}}
            meetings:
              hunt: {people: [guest], start: day 1 09:00, duration: %s}
              call: {people: [host, guest], earliest: day 1 09:30, window: %s, duration: 45m}
            """;

    @Test
    void whatHasAWindowWaitsForItAndMayEndOutside() {
        assertThat(Story.planned(WINDOW.formatted("1h", "13:30-14:00")).lines())
                .contains("day 1 13:30:00 call starts, bound by WINDOW", "day 1 14:15:00 call ends");
    }

    @Test
    void theLastMomentOfAWindowIsInIt() {
        assertThat(Story.planned(WINDOW.formatted("5h", "13:30-14:00")).lines())
                .contains("day 1 14:00:00 call starts, bound by PERSON guest");
    }

    @Test
    void whatMissesAWindowTakesTheNextOne() {
        assertThat(Story.planned(WINDOW.formatted("5h1m", "[13:30-14:00, 16:00-16:30]"))
                        .lines())
                .contains("day 1 16:00:00 call starts, bound by WINDOW");
        assertThat(Story.planned(WINDOW.formatted("5h1m", "\"Fri-Mon 13:30-14:00\""))
                        .lines())
                .contains("day 3 13:30:00 call starts, bound by WINDOW");
    }

    @Test
    void withoutALaterWindowItIsMissed() {
        assertThat(Story.planned(WINDOW.formatted("5h1m", "day 1 13:30 / day 1 14:00"))
                        .lines())
                .contains("never call MISSED CLOCK", "day 1 14:01:00 hunt ends");
    }

    /** The window is that of the place: 08:00 in New York is 14:00 in Paris. Over midnight it goes on to the next day. */
    @Test
    void aWindowIsReadInTheZoneOfThePlaceAndMayGoOverMidnight() {
        String call = """
                places: {elysee: {zone: Europe/Paris}}
                people: {host: {}}
                meetings: {call: {at: elysee, people: [host], earliest: day 1 20:00, window: %s, duration: 45m}}
                """;

        assertThat(Story.planned(call.formatted("14:00-15:00")).lines())
                .containsExactly("day 2 08:00:00 call starts, bound by WINDOW", "day 2 08:45:00 call ends");
        assertThat(Story.planned(call.formatted("23:00-01:00")).lines())
                .contains("day 1 17:00:00 call starts, bound by WINDOW");
    }

    /** Clocks go forward at 02:00 on 31 March 2024 in Paris: what is open from 01:30 to 03:30 is so for one hour. */
    @Test
    void aWindowOverAChangeOfTheClocksIsAsLongAsTheNightIs() {
        Story story = Story.inZone("Europe/Paris", "2024-03-30", """
                people: {host: {}, guest: {}}
                meetings:
                  first: {people: [host], earliest: day 2 00:00, window: 01:30-03:30, duration: 61m}
                  second: {people: [host], after: [first], window: 01:30-03:30, duration: 1h}
                """);

        assertThat(story.lines())
                .containsExactly(
                        "day 2 01:30:00 first starts, bound by WINDOW",
                        "day 2 03:31:00 first ends",
                        "day 3 01:30:00 second starts, bound by WINDOW",
                        "day 3 02:30:00 second ends");
    }

    private static final String FILLER = """
            people: {host: {}, guest: {}}
            places: {palace: {}, hotel: {}}
            transfers: {drive: {between: [palace, hotel], duration: 10m, margin: 0m}}
            meetings:
              early: {at: palace, people: [host], start: day 1 09:00, duration: 60m}
              letters: {at: hotel, people: [host], joins: [guest], after: [early], duration: 40m%s}
              lunch: {at: palace, people: [host], start: day 1 10:30, duration: 15m}
              tea: {at: hotel, people: [guest], start: day 1 10:20, duration: 15m}
            """;

    /** The host is at the hotel at 10:10; the way back to lunch takes him from 10:50 to 11:00. */
    @Test
    void whatMayDelayTheNextStartsThoughItsPeopleComeLateToTheirAppointment() {
        assertThat(Story.planned(FILLER.formatted(", may-delay-next: true")).lines())
                .contains(
                        "day 1 10:10:00 letters starts, bound by PERSON host",
                        "day 1 10:50:00 letters ends",
                        "day 1 11:00:00 lunch starts, bound by PERSON host");
    }

    /** Nobody needs the guest for the letters, so he goes to tea in time. */
    @Test
    void itDelaysOnlyThoseItNeeds() {
        assertThat(Story.planned(FILLER.formatted(", may-delay-next: true")).lines())
                .contains("day 1 10:20:00 tea starts, bound by PLANNED_START");
    }

    @Test
    void withoutThatLeaveItKeepsOutOfTheWay() {
        List<String> lines = Story.planned(FILLER.formatted("")).lines();

        assertThat(lines)
                .contains(
                        "day 1 10:30:00 lunch starts, bound by PLANNED_START",
                        "day 1 10:55:00 letters starts, bound by PERSON host");
    }

    @Test
    void windowsThatNothingFitsAreRefused() {
        String call = """
                places: {palace: {open: 09:00-18:00}}
                people: {host: {}}
                meetings: {call: {at: palace, people: [host], duration: 2h, %s}}
                """;

        assertThat(Story.refused(call.formatted("window: 17:00-20:00")))
                .containsExactly("meetings.call.window: Expected a window in which call can start, but its hours and"
                        + " planned moments leave none");
        assertThat(Story.refused(call.formatted("start: day 2 10:00, window: day 1 10:00/day 1 12:00")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("meetings.call.window: ");
        assertThat(Story.refused(call.formatted("latest: day 1 08:00")))
                .containsExactly(
                        "meetings.call.latest: Expected a latest start in which call can start, but its hours and"
                                + " planned moments leave none");
        assertThat(Story.refused(call.formatted("window: 16:00-20:00"))).isEmpty();
    }

    @Test
    void aLatestStartBeforeThePlannedOneIsRefused() {
        String call = "meetings: {call: {duration: 2h, %s: day 1 10:00, latest: {at: day 1 09:59, if-late: wait}}}\n";

        assertThat(Story.refused(call.formatted("start")))
                .containsExactly("meetings.call.latest: Expected latest of call at or after its planned start,"
                        + " 2024-04-10 10:00, received 2024-04-10 09:59");
        assertThat(Story.refused(call.formatted("earliest")))
                .hasSize(1)
                .first()
                .asString()
                .contains("at or after its earliest,");
    }
}
