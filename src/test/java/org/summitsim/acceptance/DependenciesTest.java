package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories D: the four kinds of dependency, their lags, and what is held open (rules 2, 3, 9, 11 and 14). */
class DependenciesTest {
    private static final String TWO = """
            people: {host: {}, guest: {}}
            meetings:
              talks: {people: [host], start: day 1 10:00, duration: 30m}
              other: {people: [guest], %s}
            """;

    /** D1. */
    @Test
    void aLagCountsFromTheFinish() {
        assertThat(Story.planned(TWO.formatted("after: [{of: talks, lag: 10m}], duration: 20m"))
                        .lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:30:00 talks ends",
                        "day 1 10:40:00 other starts, bound by PRECEDENCE talks",
                        "day 1 11:00:00 other ends");
    }

    /** D2. */
    @Test
    void aLagFromTheStartCountsFromTheStart() {
        assertThat(Story.planned(TWO.formatted("after: [{of: talks, type: SS, lag: 10m}], duration: 5m"))
                        .lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:10:00 other starts, bound by PRECEDENCE talks",
                        "day 1 10:15:00 other ends",
                        "day 1 10:30:00 talks ends");
    }

    /** D3: nobody can know of a start before it, so a negative lag from it is satisfied by it. */
    @Test
    void aNegativeLagFromAStartIsSatisfiedByTheStart() {
        assertThat(Story.planned(TWO.formatted("after: [{of: talks, type: SS, lag: -10m}], duration: 5m"))
                        .lines())
                .contains("day 1 10:00:00 other starts, bound by PRECEDENCE talks");
    }

    /** D4. */
    @Test
    void startToFinishHoldsTheFinishOnly() {
        Story story = Story.planned(
                TWO.formatted("start: day 1 09:00, after: [{of: talks, type: SF, lag: 20m}], duration: 5m"));

        assertThat(story.lines())
                .containsExactly(
                        "day 1 09:00:00 other starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:20:00 other ends",
                        "day 1 10:30:00 talks ends");
        assertThat(story.heldOpenBy("other")).isEqualTo("talks");
    }

    /** D5: the planned finish is 10:30; ten minutes before it nobody knows whether it will hold. */
    @Test
    void aNegativeLagToAFinishCountsBackFromThePlannedFinish() {
        assertThat(Story.planned(TWO.formatted(
                                "start: day 1 09:00, after: [{of: talks, type: FF, lag: -10m}], duration: 5m"))
                        .lines())
                .contains("day 1 10:20:00 other ends");
    }

    /** D6. */
    @Test
    void whatIsHeldOpenHoldsItsPeopleAndItsRoom() {
        Story story = Story.planned("""
                people: {host: {}, guest: {}}
                places: {palace: {}, salon: {in: palace, capacity: 1}}
                meetings:
                  long: {start: day 1 09:00, duration: 90m}
                  vigil: {at: salon, people: [host], start: day 1 09:00, duration: 5m, after: [{of: long, type: FF}]}
                  next: {people: [host], start: day 1 09:30, duration: 5m}
                  same-room: {at: salon, people: [guest], start: day 1 09:10, duration: 5m}
                """);

        assertThat(story.lines())
                .containsExactly(
                        "day 1 09:00:00 long starts, bound by PLANNED_START",
                        "day 1 09:00:00 vigil starts, bound by PLANNED_START",
                        "day 1 10:30:00 long ends",
                        "day 1 10:30:00 vigil ends",
                        "day 1 10:30:00 next starts, bound by PERSON host",
                        "day 1 10:30:00 same-room starts, bound by PLACE salon",
                        "day 1 10:35:00 next ends",
                        "day 1 10:35:00 same-room ends");
        assertThat(story.heldOpenBy("vigil")).isEqualTo("long");
        assertThat(story.releasedBy("same-room")).isEqualTo("vigil");
    }

    private static final String VIGIL = """
            meetings:
              one: {start: day 1 10:00, duration: 30m}
              two: {start: day 1 10:10, duration: 20m}
              vigil: {start: day 1 09:00, duration: %s, after: [{of: %s, type: FF}, {of: %s, type: FF}]}
            """;

    /** D7: both hold it until 10:30. */
    @Test
    void ofTwoThatLetAFinishGoTogetherTheFirstInTheFileBindsIt() {
        assertThat(Story.planned(VIGIL.formatted("5m", "one", "two")).heldOpenBy("vigil"))
                .isEqualTo("one");
        assertThat(Story.planned(VIGIL.formatted("5m", "two", "one")).heldOpenBy("vigil"))
                .isEqualTo("two");
    }

    /** D8: its own work lasts till 10:30 too, whichever of them is first in the file. */
    @Test
    void whatEndsTogetherWithItsWorkHasNotBeenHeldOpen() {
        assertThat(Story.planned(VIGIL.formatted("90m", "one", "two")).heldOpenBy("vigil"))
                .isEqualTo("nothing");
        assertThat(Story.planned("""
                                meetings:
                                  vigil: {start: day 1 09:00, duration: 90m, after: [{of: one, type: FF}]}
                                  one: {start: day 1 10:00, duration: 30m}
                                """).heldOpenBy("vigil")).isEqualTo("nothing");
    }

    private static final String EARLY = """
            meetings:
              talks: {start: day 1 10:00, duration: "uniform(20m, 60m)"}
              cars-up: {duration: 5m, after: [{of: talks, lag: -15m}]}
            """;

    /** D9: planned 40 minutes, so the cars come up at 10:25; at 10:22 when the talks end then. */
    @Test
    void aNegativeLagIsReleasedByThePlanOrByAnEarlierFinish() {
        assertThat(Story.played(EARLY, Map.of("talks.duration", 0.9)).lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:25:00 cars-up starts, bound by PRECEDENCE talks",
                        "day 1 10:30:00 cars-up ends",
                        "day 1 10:56:00 talks ends");
        assertThat(Story.played(EARLY, Map.of("talks.duration", 0.05)).lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:22:00 talks ends",
                        "day 1 10:22:00 cars-up starts, bound by PRECEDENCE talks",
                        "day 1 10:27:00 cars-up ends");
    }

    /** D10: 50 minutes before the end of a 40 minute meeting is its start. */
    @Test
    void aLagLongerThanTheMeetingIsReleasedByItsStart() {
        assertThat(Story.planned(EARLY.replace("-15m", "-50m")).lines())
                .contains("day 1 10:00:00 cars-up starts, bound by PRECEDENCE talks");
    }

    private static final String EITHER = """
            meetings:
              talks: {start: day 1 10:00, duration: 30m}
              walk: {duration: 5m, after: [{of: talks, lag: "uniform(-10m, 30m)"}]}
            """;

    /** D11: planned lag 10 minutes; drawn 20 it counts from the finish, drawn -5 back from the planned finish. */
    @Test
    void aRandomLagMayHaveEitherSign() {
        assertThat(Story.planned(EITHER).lines()).contains("day 1 10:40:00 walk starts, bound by PRECEDENCE talks");
        assertThat(Story.played(EITHER, Map.of("walk.lag.talks", 0.75)).lines())
                .contains("day 1 10:50:00 walk starts, bound by PRECEDENCE talks");
        assertThat(Story.played(EITHER, Map.of("walk.lag.talks", 0.125)).lines())
                .contains("day 1 10:25:00 walk starts, bound by PRECEDENCE talks");
    }

    /** D12: the lag's own mean is 2 minutes, although a duration of that law would be longer on average. */
    @Test
    void aPlannedLagIsTheMeanOfTheLagAsWritten() {
        assertThat(Story.planned(EITHER.replace("uniform(-10m, 30m)", "shift(normal(5m, 10m), -3m)"))
                        .lines())
                .contains("day 1 10:32:00 walk starts, bound by PRECEDENCE talks");
    }

    /** D13. */
    @Test
    void aChainOfNothingHappensWithinOneInstant() {
        assertThat(Story.planned("""
                                people: {host: {}}
                                meetings:
                                  last: {people: [host], duration: 0m, after: [middle]}
                                  middle: {people: [host], duration: 0m, after: [first]}
                                  first: {people: [host], start: day 1 10:00, duration: 0m}
                                  lunch: {people: [host], start: day 1 10:05, duration: 10m}
                                """).lines())
                .containsExactlyInAnyOrder(
                        "day 1 10:00:00 last starts, bound by PRECEDENCE middle",
                        "day 1 10:00:00 last ends",
                        "day 1 10:00:00 middle starts, bound by PRECEDENCE first",
                        "day 1 10:00:00 middle ends",
                        "day 1 10:00:00 first starts, bound by PLANNED_START",
                        "day 1 10:00:00 first ends",
                        "day 1 10:05:00 lunch starts, bound by PLANNED_START",
                        "day 1 10:15:00 lunch ends");
    }

    /** D14. */
    @Test
    void ofTwoThatEndTogetherTheFirstOneNamedBindsTheStart() {
        String text = """
                meetings:
                  one: {start: day 1 10:00, duration: 30m}
                  two: {start: day 1 10:10, duration: 20m}
                  both: {start: day 1 10:15, duration: 5m, after: [%s]}
                """;

        assertThat(Story.planned(text.formatted("two, one")).lines())
                .contains("day 1 10:30:00 both starts, bound by PRECEDENCE two");
        assertThat(Story.planned(text.formatted("one, two")).lines())
                .contains("day 1 10:30:00 both starts, bound by PRECEDENCE one");
    }

    /** D15: a planned start comes first among the causes. */
    @Test
    void aPlannedStartBindsBeforeADependencyOfTheSameInstant() {
        assertThat(Story.planned(TWO.formatted("start: day 1 10:30, duration: 5m, after: [talks]"))
                        .lines())
                .contains("day 1 10:30:00 other starts, bound by PLANNED_START");
    }
}
