package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Being in position ahead of a start ({@code before}). */
class AdvancesTest {
    private static final String TALKS = """
            places: {hotel: {}, palace: {}, salon: {in: palace, capacity: 1, walk: 1m}}
            drives: {hotel: {palace: 10m}}
            people: {host: {base: palace}, pool: {base: hotel}}
            meetings:
              briefing: {at: hotel, people: [pool], start: day 1 08:00, duration: %s}
              early: {at: salon, people: [host], start: day 1 09:00, duration: 40m}
              talks: {at: salon, people: [host], start: day 1 10:00, duration: 1h, before: [{people: [pool], by: 30m%s}]}
            """;

    /** The salon holds one meeting at a time, but they who get in position take no room in it. */
    @Test
    void theyAreInPositionSoLongBeforeThePlannedStartAndStaySoLong() {
        assertThat(Story.planned(TALKS.formatted("30m", ", for: 45m")).lines())
                .contains(
                        "day 1 09:09:00 pool leaves for talks/before-1",
                        "day 1 09:20:00 pool arrives for talks/before-1",
                        "day 1 09:30:00 talks/before-1 starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:15:00 talks/before-1 ends",
                        "day 1 10:15:00 pool leaves for base");
    }

    @Test
    void withoutAWordOnHowLongTheyStayUpToThePlannedStart() {
        assertThat(Story.planned(TALKS.formatted("30m", "")).lines())
                .contains("day 1 10:00:00 talks/before-1 ends", "day 1 10:00:00 pool leaves for base");
    }

    /** The pool comes at 10:31 and stays from then on; nobody waits for it. */
    @Test
    void whoeverIsLateStaysFromHisArrival() {
        assertThat(Story.planned(TALKS.formatted("140m", ", for: 10m")).lines())
                .contains(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:31:00 talks/before-1 starts, bound by PERSON pool",
                        "day 1 10:41:00 talks/before-1 ends");
    }

    @Test
    void theStartWaitsIfItIsHeldForThem() {
        assertThat(Story.planned(TALKS.formatted("140m", ", for: 10m, holds: true"))
                        .lines())
                .contains("day 1 10:31:00 talks starts, bound by PRECEDENCE talks/before-1");
    }

    /** The talks are over at 11:00, when the pool is still at its briefing. */
    @Test
    void nobodyGetsInPositionForWhatIsOver() {
        assertThat(Story.planned(TALKS.formatted("181m", "")).lines())
                .contains("never talks/before-1 MISSED CLOCK")
                .doesNotContain("day 1 11:01:00 pool leaves for talks/before-1");
    }

    @Test
    void nobodyGetsInPositionForWhatIsMissed() {
        assertThat(Story.planned("""
                        people: {host: {}, pool: {}}
                        meetings:
                          vigil: {people: [host], start: day 1 08:00, duration: 3h}
                          briefing: {people: [pool], start: day 1 08:00, duration: 150m}
                          talks: {people: [host], start: day 1 09:00, latest: day 1 10:00, duration: 1h, before: {people: [pool], by: 10m}}
                          press: {people: [pool], after: [talks], duration: 10m}
                        """).lines())
                .contains("never talks MISSED CLOCK", "never talks/before-1 MISSED CLOCK")
                .contains("day 1 10:30:00 press starts, bound by PERSON pool");
    }

    /** Of a leg whose start sits on a phase it is that of the whole that counts, and the place that it leaves. */
    @Test
    void alsoForALegAndForPeopleWhoAreInItThemselves() {
        assertThat(Story.planned("""
                        places: {airport: {}, abroad: {}, hotel: {}}
                        drives: {hotel: {airport: 10m}}
                        people: {pilot: {base: hotel}}
                        travel:
                          flight:
                            from: airport
                            to: abroad
                            people: [pilot]
                            before: [{people: [pilot], by: 1h, for: 20m, holds: true}]
                            agenda: {boarding: {duration: 30m}, air: {start: day 1 10:00, duration: 1h}}
                        """).lines())
                .contains(
                        "day 1 08:10:00 pilot leaves for flight/before-1",
                        "day 1 08:30:00 flight/before-1 starts, bound by PLANNED_START",
                        "day 1 08:50:00 flight/before-1 ends",
                        "day 1 09:30:00 flight starts, bound by PLANNED_START");
    }

    @Test
    void beforeTheClockNobodyGetsInPosition() {
        assertThat(Story.refused("people: {a: {}}\nmeetings: {x: {start: day 1 00:10, duration: 1m,"
                        + " before: [{people: [a], by: 30m}]}}\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("meetings.x.before.by: Expected by of x/before-1 at or after the clock's start,");
    }
}
