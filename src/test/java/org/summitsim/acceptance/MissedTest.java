package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stories M: what no later window holds, and what follows from it (rules 10 and 23). */
class MissedTest {
    private static final String GALLERY = """
            places: {gallery: {open: "2024-04-10 08:00/2024-04-10 11:00"}}
            people: {host: {}, guest: {}}
            meetings:
              talks: {people: [host], start: day 1 09:00, duration: %s}
              visit: {at: gallery, people: [host, guest], start: day 1 09:30, duration: 60m%s}
              lunch: {people: [guest], start: day 1 09:45, duration: 10m}
              after-visit: {duration: 10m, after: [{of: visit, lag: 20m}]}
            """;

    /** M1: from 10:00 on an hour no longer fits; the guest, who waited for it, is free at once, and lags fall away. */
    @Test
    void whatNoLaterWindowHoldsIsMissedAndFreesItsPeopleAtOnce() {
        Story story = Story.planned(GALLERY.formatted("61m", ""));

        assertThat(story.lines())
                .containsExactly(
                        "day 1 09:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00:00 lunch starts, bound by PERSON guest",
                        "day 1 10:00:00 after-visit starts, bound by PRECEDENCE visit",
                        "day 1 10:01:00 talks ends",
                        "day 1 10:10:00 lunch ends",
                        "day 1 10:10:00 after-visit ends",
                        "never visit MISSED CLOCK");
        assertThat(story.releasedBy("lunch")).isEqualTo("visit");
        assertThat(story.stuck()).isZero();
    }

    /** M2: at the very last moment it still starts. */
    @Test
    void whatIsReadyAtTheLastMomentIsNotMissed() {
        assertThat(Story.planned(GALLERY.formatted("60m", "")).lines())
                .contains("day 1 10:00:00 visit starts, bound by PERSON host", "day 1 11:00:00 visit ends");
    }

    /** M3: the visit, missed at 10:00, was to wait for the talks that end at 13:00; so does what waits for it. */
    @Test
    void aMissedActivitySatisfiesItsSuccessorsOnlyWhenItsOwnDependenciesHold() {
        assertThat(Story.planned(GALLERY.formatted("4h", ", after: [talks]")).lines())
                .contains("day 1 13:00:00 after-visit starts, bound by PRECEDENCE visit");
    }

    /** M4: that holds for whatever stands in its `after`. */
    @Test
    void aDependencyOfItsFinishCountsToo() {
        assertThat(Story.planned(GALLERY.formatted("4h", ", after: [{of: talks, type: FF}]"))
                        .lines())
                .contains("day 1 13:00:00 after-visit starts, bound by PRECEDENCE visit");
    }

    /** M5: and for the parts of what is missed. */
    @Test
    void aPartOfAMissedMeetingWaitsForTheMeetingsOwnDependencies() {
        assertThat(Story.planned("""
                                places: {gallery: {open: "2024-04-10 08:00/2024-04-10 11:00"}}
                                meetings:
                                  talks: {start: day 1 09:00, duration: 4h}
                                  visit: {at: gallery, after: [talks], agenda: {old: {duration: 30m}, new: {duration: 30m}}}
                                  report: {duration: 10m, after: [visit/old]}
                                """).lines()).contains("day 1 13:00:00 report starts, bound by PRECEDENCE visit/old");
    }

    /** M6: the room set up for it is free again: the guest does not come, the host shows his pictures. */
    @Test
    void aRoomSetUpForWhatIsMissedIsFreeAgain() {
        Story story = Story.planned("""
                places: {palace: {}, hall: {in: palace, capacity: 1, setup: 20m, open: "2024-04-10 08:00/2024-04-10 11:00"}}
                people: {host: {}, guest: {}}
                meetings:
                  hunt: {people: [guest], start: day 1 09:00, duration: 5h}
                  talks: {at: hall, people: [host, guest], start: day 1 09:30, duration: 90m}
                  slides: {at: hall, people: [host], start: day 1 09:35, duration: 10m}
                """);

        assertThat(story.lines())
                .contains("day 1 09:50:00 slides starts, bound by PLACE hall", "never talks MISSED CLOCK");
        assertThat(story.releasedBy("slides")).isEqualTo("talks");
    }
}
