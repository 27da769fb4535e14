package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories S: who starts when, in which order, and what bound it (rules 9 to 11, 13 and 27). */
class StartingTest {

    /** S1. */
    @Test
    void whatWaitsForNothingStartsWithTheClock() {
        assertThat(Story.planned("meetings: {walk: {duration: 10m}}").lines())
                .containsExactly("day 1 00:00:00 walk starts, bound by CLOCK", "day 1 00:10:00 walk ends");
    }

    private static final String LATE = """
            meetings:
              talks: {start: {at: day 1 10:00, delay: "uniform(0m, 20m)"}, earliest: day 1 10:15, duration: 30m}
            """;

    /** S2: delayed by 10 minutes it waits for `earliest`, delayed by 18 for the delay. */
    @Test
    void aDelayBindsOnlyWhereItLastsLongest() {
        assertThat(Story.planned(LATE).lines()).contains("day 1 10:15:00 talks starts, bound by PLANNED_START");
        assertThat(Story.played(LATE, Map.of("talks.delay", 0.5)).lines())
                .contains("day 1 10:15:00 talks starts, bound by PLANNED_START");
        assertThat(Story.played(LATE, Map.of("talks.delay", 0.9)).lines())
                .contains("day 1 10:18:00 talks starts, bound by DELAY");
    }

    /** S3. */
    @Test
    void ofSeveralThatWaitThePriorityDecidesThenThePlannedStartThenTheFile() {
        assertThat(Story.planned("""
                                resources: {interpreters: {kind: staff}}
                                meetings:
                                  long: {uses: [interpreters], start: day 1 09:00, duration: 90m}
                                  open: {uses: [interpreters], earliest: day 1 09:30, duration: 10m}
                                  ten: {uses: [interpreters], start: day 1 10:00, duration: 10m}
                                  ten-too: {uses: [interpreters], start: day 1 10:00, duration: 10m}
                                  quarter-to: {uses: [interpreters], start: day 1 09:45, duration: 10m}
                                  urgent: {uses: [interpreters], start: day 1 10:10, duration: 10m, priority: 1}
                                """).lines())
                .containsExactly(
                        "day 1 09:00:00 long starts, bound by PLANNED_START",
                        "day 1 10:30:00 long ends",
                        "day 1 10:30:00 urgent starts, bound by RESOURCE interpreters",
                        "day 1 10:40:00 quarter-to starts, bound by RESOURCE interpreters",
                        "day 1 10:40:00 urgent ends",
                        "day 1 10:50:00 ten starts, bound by RESOURCE interpreters",
                        "day 1 10:50:00 quarter-to ends",
                        "day 1 11:00:00 ten ends",
                        "day 1 11:00:00 ten-too starts, bound by RESOURCE interpreters",
                        "day 1 11:10:00 open starts, bound by RESOURCE interpreters",
                        "day 1 11:10:00 ten-too ends",
                        "day 1 11:20:00 open ends");
    }

    /** S4: the large one waits for two, the small one takes the one that is there. */
    @Test
    void whatDoesNotFitBlocksNobody() {
        assertThat(Story.planned("""
                                resources: {interpreters: {kind: staff, capacity: 2}}
                                meetings:
                                  long: {uses: [interpreters], start: day 1 09:00, duration: 90m}
                                  large: {uses: {interpreters: 2}, start: day 1 09:10, duration: 10m, priority: 1}
                                  small: {uses: [interpreters], start: day 1 09:20, duration: 100m}
                                """).lines())
                .contains(
                        "day 1 09:20:00 small starts, bound by PLANNED_START",
                        "day 1 11:00:00 large starts, bound by RESOURCE interpreters");
    }

    /** S5. */
    @Test
    void aPersonBindsBeforeAResourceOfTheSameInstant() {
        assertThat(Story.planned("""
                                people: {host: {}}
                                resources: {interpreters: {kind: staff}}
                                meetings:
                                  talks: {people: [host], uses: [interpreters], start: day 1 09:00, duration: 90m}
                                  next: {people: [host], uses: [interpreters], start: day 1 10:00, duration: 10m}
                                """).lines()).contains("day 1 10:30:00 next starts, bound by PERSON host");
    }

    /** S6. */
    @Test
    void ofTwoThatReleaseTogetherTheFirstInTheFileIsTheReleaser() {
        Story story = Story.planned("""
                resources: {interpreters: {kind: staff, capacity: 2}}
                meetings:
                  one: {uses: [interpreters], start: day 1 09:30, duration: 60m}
                  two: {uses: [interpreters], start: day 1 09:00, duration: 90m}
                  large: {uses: {interpreters: 2}, start: day 1 10:00, duration: 10m}
                """);

        assertThat(story.lines()).contains("day 1 10:30:00 large starts, bound by RESOURCE interpreters");
        assertThat(story.releasedBy("large")).isEqualTo("one");
    }

    private static final String FILLER = """
            people: {host: {}, guest: {}}
            meetings:
              early: {people: [host], start: day 1 09:00, duration: 60m}
              letters: {people: [host], after: [early], duration: %s}
              lunch: {people: [host%s], start: day 1 10:30, duration: 15m%s}
              hunt: {people: [guest], start: day 1 10:00, duration: 2h}
            """;

    /** S7. */
    @Test
    void aFillerLetsItsPeopleReachTheirNextPlannedStart() {
        assertThat(Story.planned(FILLER.formatted("40m", "", "")).lines())
                .contains(
                        "day 1 10:30:00 lunch starts, bound by PLANNED_START",
                        "day 1 10:45:00 letters starts, bound by PERSON host",
                        "day 1 11:25:00 letters ends");
    }

    /** S8. */
    @Test
    void aFillerThatEndsAtTheNextPlannedStartFits() {
        assertThat(Story.planned(FILLER.formatted("30m", "", "")).lines())
                .contains(
                        "day 1 10:00:00 letters starts, bound by PRECEDENCE early",
                        "day 1 10:30:00 letters ends",
                        "day 1 10:30:00 lunch starts, bound by PLANNED_START");
    }

    /** S9. */
    @Test
    void aFillerDoesNotMindAnAppointmentThatWaitsForIt() {
        assertThat(Story.planned(FILLER.formatted("40m", "", ", after: [letters]"))
                        .lines())
                .contains(
                        "day 1 10:00:00 letters starts, bound by PRECEDENCE early",
                        "day 1 10:40:00 lunch starts, bound by PRECEDENCE letters");
    }

    /** S10: the guest hunts till noon, so lunch does not begin at 10:30, and no longer stands in the way then. */
    @Test
    void anAppointmentWhoseStartIsPastNoLongerBinds() {
        assertThat(Story.planned(FILLER.formatted("40m", ", guest", "")).lines())
                .contains(
                        "day 1 10:30:00 letters starts, bound by WINDOW",
                        "day 1 11:10:00 letters ends",
                        "day 1 12:00:00 lunch starts, bound by PERSON guest");
    }

    private static final String ORDER = """
            people: {host: {%s}, guest: {}}
            meetings:
              hunt: {people: [guest], start: day 1 09:00, duration: 2h}
              talks: {people: [host, guest], start: day 1 10:00, duration: 30m}
              press: {people: [host], start: day 1 10:15, duration: 10m}
              stroll: {people: [host], earliest: day 1 10:20, duration: 10m}
            """;

    /** S11: an entry without a planned start is outside the order. */
    @Test
    void theItineraryIsKeptInItsOrder() {
        assertThat(Story.planned(ORDER.formatted("")).lines())
                .contains(
                        "day 1 10:20:00 stroll starts, bound by PLANNED_START",
                        "day 1 11:00:00 talks starts, bound by PERSON guest",
                        "day 1 11:30:00 press starts, bound by PERSON host");
    }

    /** S12. */
    @Test
    void whoseOrderIsFreeTakesWhatComes() {
        assertThat(Story.planned(ORDER.formatted("order: free")).lines())
                .contains(
                        "day 1 10:15:00 press starts, bound by PLANNED_START",
                        "day 1 10:25:00 stroll starts, bound by PERSON host",
                        "day 1 11:00:00 talks starts, bound by PERSON guest");
    }

    /**
     * S13: the vigil keeps the guest until the press conference has ended; that waits for the draft, which needs the guest.
     */
    @Test
    void whatWaitsInACircleIsStuckAndSaysForWhat() {
        Story story = Story.planned("""
                people: {host: {}, guest: {}}
                meetings:
                  breakfast: {people: [host], start: day 1 08:00, duration: 30m}
                  vigil: {people: [guest], start: day 1 09:00, duration: 10m, after: [{of: press, type: FF}]}
                  draft: {people: [guest], duration: 10m, earliest: day 1 09:05}
                  press: {people: [host], start: day 1 10:00, duration: 10m, after: [draft]}
                """);

        assertThat(story.stuck()).isEqualTo(3);
        assertThat(story.lines())
                .containsExactly(
                        "day 1 08:00:00 breakfast starts, bound by PLANNED_START",
                        "day 1 08:30:00 breakfast ends",
                        "day 1 09:00:00 vigil starts, bound by PLANNED_START",
                        "never vigil STUCK PLANNED_START",
                        "never draft STUCK PERSON guest",
                        "never press STUCK PRECEDENCE draft");
        assertThat(story.heldOpenBy("vigil")).isEqualTo("press");
    }

    /** S14: the farewell could start but for the guest; that its end is bound too is not what it waits for. */
    @Test
    void aStuckStartDoesNotBlameWhatBindsItsFinish() {
        Story story = Story.planned("""
                people: {host: {}, guest: {}}
                meetings:
                  vigil: {people: [guest], start: day 1 09:00, duration: 10m, after: [{of: press, type: FF}]}
                  draft: {people: [guest], duration: 10m, earliest: day 1 09:05, after: [{of: press, type: FF}]}
                  press: {people: [host], start: day 1 10:00, duration: 10m, after: [{of: draft, type: SS}]}
                """);

        assertThat(story.lines()).contains("never draft STUCK PERSON guest", "never press STUCK PRECEDENCE draft");
    }

    /** S15: who can be had till 11:00 can be had for what ends at 11:00, and for the rest on the next day. */
    @Test
    void itEndsBeforePeopleAreNoLongerAvailable() {
        String letters = """
                people: {host: {available: 09:00-11:00}}
                meetings:
                  early: {people: [host], start: day 1 09:00, duration: 60m}
                  letters: {people: [host], after: [early], duration: %s}
                """;

        assertThat(Story.planned(letters.formatted("60m")).lines())
                .contains("day 1 10:00:00 letters starts, bound by PRECEDENCE early");
        assertThat(Story.planned(letters.formatted("61m")).lines())
                .contains("day 2 09:00:00 letters starts, bound by WINDOW");
    }

    /** S16. */
    @Test
    void legsAndTransfersIgnoreTheHoursOfTheirPassengers() {
        assertThat(Story.planned("""
                        places: {hotel: {}, airport: {}, abroad: {}}
                        drives: {hotel: {airport: 10m}}
                        people: {guest: {base: hotel, available: 09:00-17:00}}
                        travel:
                          flight: {from: airport, to: abroad, people: [guest], start: day 1 20:00, duration: 2h}
                        """).lines())
                .contains(
                        "day 1 19:40:00 guest leaves for flight",
                        "day 1 20:00:00 flight starts, bound by PLANNED_START");
    }
}
