package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories R: hours, overtime, setting up, clearing and turnaround (rules 9 to 11). */
class RoomsAndHoursTest {
    private static final String GALLERY = """
            places: {gallery: {open: "08:00-11:00"}}
            people: {host: {}}
            meetings:
              talks: {people: [host], start: day 1 09:00, duration: %s}
              visit: {at: gallery, people: [host], duration: 60m, after: [talks]%s}
            """;

    /** R1: it ends as the gallery closes. */
    @Test
    void aStartAtTheLastMomentThatFitsCounts() {
        assertThat(Story.planned(GALLERY.formatted("60m", "")).lines())
                .contains("day 1 10:00:00 visit starts, bound by PRECEDENCE talks", "day 1 11:00:00 visit ends");
    }

    /** R2. */
    @Test
    void whatNoLongerFitsWaitsForTheNextOpening() {
        assertThat(Story.planned(GALLERY.formatted("61m", "")).lines())
                .contains("day 2 08:00:00 visit starts, bound by WINDOW", "day 2 09:00:00 visit ends");
    }

    /** R3. */
    @Test
    void whereOvertimeIsAllowedItStartsAndRunsOn() {
        assertThat(Story.planned(GALLERY.formatted("90m", ", overtime: allowed"))
                        .lines())
                .contains("day 1 10:30:00 visit starts, bound by PRECEDENCE talks", "day 1 11:30:00 visit ends");
    }

    /** R4: planned durations decide whether it fits; what takes longer runs on. */
    @Test
    void whatHasStartedRunsOnPastTheClosing() {
        String text = GALLERY.formatted("60m", "").replace("60m, after", "\"uniform(40m, 80m)\", after");

        assertThat(Story.played(text, Map.of("visit.duration", 0.75)).lines())
                .contains("day 1 10:00:00 visit starts, bound by PRECEDENCE talks", "day 1 11:10:00 visit ends");
    }

    /** R5: the talks end at 08:00, when the gallery opens; hours come before dependencies among the causes. */
    @Test
    void anOpeningBindsBeforeADependencyOfTheSameInstant() {
        assertThat(Story.planned(GALLERY.formatted("60m", "").replace("day 1 09:00", "day 1 07:00"))
                        .lines())
                .contains("day 1 08:00:00 visit starts, bound by WINDOW");
    }

    private static final String HALL = """
            places: {palace: {}, hall: {in: palace, capacity: 1, setup: 30m, cleanup: %s}}
            people: {host: {}, guest: {}}
            meetings:
              breakfast: {at: hall, people: [guest], start: day 1 09:00, duration: %s}
              talks: {at: hall, people: [host], start: day 1 10:00, duration: 30m}
            """;

    /** R6: the hall is free at 09:30, just in time to be set up. */
    @Test
    void aRoomIsSetUpBeforeThePlannedStart() {
        assertThat(Story.planned(HALL.formatted("0m", "30m")).lines())
                .contains(
                        "day 1 09:00:00 breakfast starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks starts, bound by PLANNED_START");
    }

    /** R7: free at 09:50, ready at 10:20. */
    @Test
    void aRoomThatIsFreeTooLateIsReadyTooLate() {
        Story story = Story.planned(HALL.formatted("0m", "50m"));

        assertThat(story.lines()).contains("day 1 10:20:00 talks starts, bound by PLACE hall");
        assertThat(story.releasedBy("talks")).isEqualTo("breakfast");
    }

    /** R8: cleared from 09:30 to 09:45, set up until 10:15; nobody is held by that. */
    @Test
    void clearingComesBeforeSettingUp() {
        assertThat(Story.planned(HALL.formatted("15m", "30m")).lines())
                .contains("day 1 09:30:00 breakfast ends", "day 1 10:15:00 talks starts, bound by PLACE hall");
    }

    /** R9: with no planned start the hall is set up when the host is ready, at 10:00. */
    @Test
    void withoutAPlannedStartARoomIsSetUpWhenAllElseIsReady() {
        assertThat(Story.planned("""
                                places: {palace: {}, hall: {in: palace, capacity: 1, setup: 30m}}
                                people: {host: {base: {start: hall}}}
                                meetings:
                                  talks: {people: [host], start: day 1 09:00, duration: 60m}
                                  toast: {at: hall, people: [host], after: [talks], duration: 10m}
                                """).lines())
                .contains("day 1 10:30:00 toast starts, bound by PLACE hall", "day 1 10:40:00 toast ends");
    }

    /** R10. */
    @Test
    void aTurnaroundHoldsAResourceAfterTheFinish() {
        Story story = Story.planned("""
                resources: {cameras: {kind: equipment, turnaround: 10m}}
                meetings:
                  one: {uses: [cameras], start: day 1 09:00, duration: 60m}
                  two: {uses: [cameras], start: day 1 09:30, duration: 10m}
                """);

        assertThat(story.lines()).contains("day 1 10:10:00 two starts, bound by RESOURCE cameras");
        assertThat(story.releasedBy("two")).isEqualTo("one");
    }

    /** R11: a room without a limit holds everything; a room for two lets the third wait for the first that ends. */
    @Test
    void aRoomHoldsAsManyAsItHasRoomFor() {
        Story story = Story.planned("""
                places: {palace: {}, hall: {in: palace, capacity: 2}}
                meetings:
                  one: {at: hall, start: day 1 09:00, duration: 60m}
                  two: {at: hall, start: day 1 09:00, duration: 40m}
                  three: {at: hall, start: day 1 09:00, duration: 10m}
                  outside: {at: palace, start: day 1 09:00, duration: 10m}
                """);

        assertThat(story.lines())
                .contains(
                        "day 1 09:00:00 outside starts, bound by PLANNED_START",
                        "day 1 09:40:00 three starts, bound by PLACE hall");
        assertThat(story.releasedBy("three")).isEqualTo("two");
    }

    /** Anna's briefing is over long before her talks in the same room, so it need not wait for them, and they not for ever. */
    @Test
    void aRoomIsSetUpForWhatIsOverBeforeAnAppointmentThere() {
        assertThat(Story.planned("""
                places: {palace: {}, salon: {in: palace, capacity: 1, setup: 10m}}
                people: {anna: {base: palace}}
                meetings:
                  briefing: {at: salon, people: [anna], priority: 1, duration: 5m}
                  draft: {at: palace, people: [anna], after: [briefing], duration: 30m}
                  talks: {at: salon, people: [anna], after: [draft], start: day 1 11:00, duration: 20m}
                """).lines())
                .contains(
                        "day 1 00:10:00 briefing starts, bound by PLACE salon",
                        "day 1 00:15:00 draft starts, bound by PRECEDENCE briefing",
                        "day 1 11:00:00 talks starts, bound by PLANNED_START");
    }
}
