package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 16: where people are between their entries, and at night. */
class BasesTest {
    private static String twoMeetings(String second) {
        return """
                places: {hotel: {}, palace: {}}
                transfers: {drive: {between: [hotel, palace], duration: 10m, margin: 5m}}
                people: {anna: {base: hotel}}
                meetings:
                  first: {at: palace, people: [anna], start: day 1 10:00, duration: 60m}
                  second: {at: palace, people: [anna], start: day 1 %s, duration: 30m}
                """.formatted(second);
    }

    /** (a) From 11:00: way 10, an hour, way 10, margin 5 make 12:25. */
    @Test
    void aGapThatJustHoldsTheReturnIsSpentAtTheBase() {
        assertThat(Journal.planned(twoMeetings("12:25")).events("anna"))
                .containsExactly(
                        "day 1 09:45 anna leaves for first",
                        "day 1 09:55 anna arrives for first",
                        "day 1 11:00 anna leaves for base",
                        "day 1 11:10 anna arrives for base",
                        "day 1 12:10 anna leaves for second",
                        "day 1 12:20 anna arrives for second",
                        "day 1 12:55 anna leaves for base",
                        "day 1 13:05 anna arrives for base");
    }

    /** (b) One minute less. */
    @Test
    void aGapOneMinuteShorterIsSpentOnTheSpot() {
        assertThat(Journal.planned(twoMeetings("12:24")).events("anna"))
                .containsExactly(
                        "day 1 09:45 anna leaves for first",
                        "day 1 09:55 anna arrives for first",
                        "day 1 12:54 anna leaves for base",
                        "day 1 13:04 anna arrives for base");
    }

    /** (c) Nights of days 1 to 3 at the hotel, from day 4 at the lodge; he starts at the airport. */
    @Test
    void eachNightIsSpentWhereTheFileSays() {
        Journal visit = Journal.planned("""
                places: {airport: {}, hotel: {}, lodge: {}, palace: {}}
                transfers:
                  in: {between: [airport, palace], duration: 20m, margin: 0m}
                  by-hotel: {between: [hotel, palace], duration: 10m, margin: 0m}
                  by-lodge: {between: [lodge, palace], duration: 30m, margin: 0m}
                people: {anna: {base: {start: airport, day 1: hotel, day 4: lodge}}}
                meetings:
                  first: {at: palace, people: [anna], start: day 1 10:00, duration: 60m}
                  third: {at: palace, people: [anna], start: day 3 10:00, duration: 60m}
                  fourth: {at: palace, people: [anna], start: day 4 10:00, duration: 60m}
                  fifth: {at: palace, people: [anna], start: day 5 10:00, duration: 60m}
                """);

        assertThat(visit.events("anna"))
                .containsExactly(
                        "day 1 09:40 anna leaves for first",
                        "day 1 10:00 anna arrives for first",
                        "day 1 11:00 anna leaves for base",
                        "day 1 11:10 anna arrives for base",
                        "day 3 09:50 anna leaves for third",
                        "day 3 10:00 anna arrives for third",
                        "day 3 11:00 anna leaves for base",
                        "day 3 11:10 anna arrives for base",
                        "day 4 09:50 anna leaves for fourth",
                        "day 4 10:00 anna arrives for fourth",
                        "day 4 11:00 anna leaves for base",
                        "day 4 11:30 anna arrives for base",
                        "day 5 09:30 anna leaves for fifth",
                        "day 5 10:00 anna arrives for fifth",
                        "day 5 11:00 anna leaves for base",
                        "day 5 11:30 anna arrives for base");
    }

    /** (d) A dinner that ends at 00:30 belongs to the evening before, and so does the bed after it. */
    @Test
    void theSmallHoursBelongToTheNightBefore() {
        Journal visit = Journal.planned("""
                places: {hotel: {}, lodge: {}, palace: {}}
                transfers:
                  by-hotel: {between: [hotel, palace], duration: 10m, margin: 0m}
                  by-lodge: {between: [lodge, palace], duration: 30m, margin: 0m}
                people: {anna: {base: {start: hotel, day 1: hotel, day 2: lodge}}}
                meetings:
                  dinner: {at: palace, people: [anna], start: day 1 21:30, duration: 3h}
                """);

        assertThat(visit.events("for base"))
                .containsExactly("day 2 00:30 anna leaves for base", "day 2 00:40 anna arrives for base");
    }

    /** (e) No transfer joins the palace and his base: he stays where he is, and nobody is stuck. */
    @Test
    void whoHasNoWayToHisBaseStays() {
        Journal day = Journal.planned("""
                places: {hotel: {}, palace: {}, island: {}}
                transfers: {drive: {from: hotel, to: palace, duration: 10m, margin: 5m}}
                people: {anna: {base: {start: hotel, day 1: island}}}
                meetings:
                  first: {at: palace, people: [anna], start: day 1 10:00, duration: 60m}
                  second: {at: palace, people: [anna], start: day 2 10:00, duration: 60m}
                """);

        assertThat(day.events())
                .containsExactly(
                        "day 1 09:45 anna leaves for first",
                        "day 1 09:55 anna arrives for first",
                        "day 1 10:00 first starts, bound by PLANNED_START",
                        "day 1 11:00 first ends",
                        "day 2 10:00 second starts, bound by PLANNED_START",
                        "day 2 11:00 second ends");
    }

    /** (f) Without a base he begins where his first entry is, and never goes home. */
    @Test
    void whoHasNoBaseBeginsAtHisFirstEntry() {
        Journal day = Journal.planned("""
                places: {hotel: {}, palace: {}}
                transfers: {drive: {between: [hotel, palace], duration: 10m, margin: 5m}}
                people: {anna: {}}
                meetings:
                  second: {at: hotel, people: [anna], start: day 1 14:00, duration: 60m}
                  first: {at: palace, people: [anna], start: day 1 10:00, duration: 60m}
                """);

        assertThat(day.events("anna"))
                .containsExactly("day 1 13:45 anna leaves for second", "day 1 13:55 anna arrives for second");
    }

    /**
     * (g) The car brings ben to the fort by 11:30, when a return of anna's would still end its hour at 12:40, before she has to
     * leave again at 12:45: it comes for her. When it is there at 12:10 the gap no longer holds the return: she stays.
     */
    @Test
    void aReturnThatHasBecomeTooShortIsNotMade() {
        Journal day = Journal.planned("""
                places: {hotel: {}, palace: {}, fort: {}}
                transfers:
                  drive: {between: [hotel, palace], duration: 10m, margin: 5m}
                  up: {between: [palace, fort], duration: 40m, margin: 0m}
                resources: {car: {kind: vehicle, at: hotel}}
                people: {anna: {base: hotel, rides: car}, ben: {base: {start: palace}, rides: car}}
                meetings:
                  first: {at: palace, people: [anna], start: day 1 10:00, duration: 60m}
                  climb: {at: fort, people: [ben], start: day 1 11:30, duration: 2h}
                  second: {at: palace, people: [anna], start: day 1 13:00, duration: 30m}
                """);

        assertThat(day.events("leaves", "arrives"))
                .containsExactlyInAnyOrder(
                        "day 1 09:45 anna leaves for first",
                        "day 1 09:55 anna arrives for first",
                        "day 1 10:50 ben leaves for climb",
                        "day 1 11:30 ben arrives for climb",
                        "day 1 11:30 car leaves empty",
                        "day 1 12:10 car arrives empty",
                        "day 1 13:30 anna leaves for base",
                        "day 1 13:40 anna arrives for base");
    }

    /** (h) Two who are through at one moment go home together with one car, to one hotel. */
    @Test
    void whoIsThroughTogetherGoesHomeTogether() {
        Journal day = Journal.planned("""
                places: {hotel: {}, palace: {}}
                transfers: {drive: {between: [hotel, palace], duration: 10m, margin: 5m}}
                resources: {car: {kind: vehicle, at: hotel}}
                people: {anna: {base: {start: hotel, day 1: hotel}, rides: car}, ben: {base: {start: hotel, day 1: hotel}, rides: car}}
                meetings:
                  dinner: {at: palace, people: [anna, ben], start: day 1 20:00, duration: 60m}
                """);

        assertThat(day.events("for base"))
                .containsExactlyInAnyOrder(
                        "day 1 21:00 anna leaves for base",
                        "day 1 21:00 ben leaves for base",
                        "day 1 21:10 anna arrives for base",
                        "day 1 21:10 ben arrives for base");
        assertThat(day.resource("car"))
                .containsExactly("ENGAGED anna for dinner 19:45-19:55", "ENGAGED anna for base 21:00-21:10");
    }
}
