package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 25: calls of people that come in between, with and without interrupting, and who goes on when. */
class DisruptionsTest {
    private static final String TALKS = """
            people: {host: {}, guest: {}, aide: {}}
            meetings:
              talks: {people: [host, guest], start: day 1 10:00, duration: 30m}
              lunch: {people: [host], start: day 1 10:30, duration: 1h}
            """;

    private static Journal played(String text) {
        return Journal.played(text, Map.of());
    }

    @Test
    void aCallThatDoesNotInterruptWaitsForTheEndAndGoesAheadOfTheNextMeeting() {
        Journal day =
                played(TALKS + "disruptions: {call: {every: 10h10m, seizes: host, duration: 5m, max-calls: 1}}\n");

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:30 talks ends",
                        "day 1 10:35 lunch starts, bound by PERSON host",
                        "day 1 11:35 lunch ends");
        assertThat(day.releaser("lunch")).isEqualTo("call");
        assertThat(day.person("host"))
                .containsExactly("ENGAGED talks 10:00-10:30", "ENGAGED call 10:30-10:35", "ENGAGED lunch 10:35-11:35");
        assertThat(day.interrupted("talks")).isZero();
    }

    @Test
    void aCallThatInterruptsHoldsEverybodyAndTheWorkGoesOnWhenItIsOver() {
        Journal day = played(TALKS
                + "disruptions: {call: {every: 10h10m, seizes: host, duration: 5m, preempts: true, max-calls: 1}}\n");

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:35 talks ends",
                        "day 1 10:35 lunch starts, bound by PERSON host",
                        "day 1 11:35 lunch ends");
        assertThat(day.releaser("lunch")).isEqualTo("talks");
        assertThat(day.person("host"))
                .containsExactly(
                        "ENGAGED talks 10:00-10:10",
                        "ENGAGED call 10:10-10:15",
                        "ENGAGED talks 10:15-10:35",
                        "ENGAGED lunch 10:35-11:35");
        assertThat(day.person("guest")).containsExactly("ENGAGED talks 10:00-10:35");
        assertThat(day.interrupted("talks")).isEqualTo(5);
        assertThat(day.calls()).containsExactly("call 1, 5 min, interrupting 5 min");
    }

    @Test
    void workGoesOnWhenAllInterruptionsHaveEnded() {
        Journal day = played(TALKS + """
                disruptions:
                  call: {every: 10h10m, seizes: host, duration: 5m, preempts: true, max-calls: 1}
                  note: {every: 10h12m, seizes: guest, duration: 10m, preempts: true, max-calls: 1}
                """);

        assertThat(day.events("talks ends")).containsExactly("day 1 10:42 talks ends");
        assertThat(day.interrupted("talks")).isEqualTo(12);
        assertThat(day.calls())
                .containsExactly("call 1, 5 min, interrupting 5 min", "note 1, 10 min, interrupting 10 min");
    }

    @Test
    void callsOnOnePersonAreTakenOneAfterTheOtherAsTheyCome() {
        Journal day = played(TALKS + """
                disruptions:
                  second: {every: 10h12m, seizes: host, duration: 5m, preempts: true, max-calls: 1}
                  first: {every: 10h10m, seizes: host, duration: 5m, preempts: true, max-calls: 1}
                """);

        assertThat(day.person("host"))
                .startsWith("ENGAGED talks 10:00-10:10", "ENGAGED first 10:10-10:15", "ENGAGED second 10:15-10:20");
        assertThat(day.interrupted("talks")).isEqualTo(10);
    }

    @Test
    void aCallThatMayInterruptPassesOneThatMayNot() {
        Journal day = played(TALKS + """
                disruptions:
                  chat: {every: 10h10m, seizes: host, duration: 5m, max-calls: 1}
                  alarm: {every: 10h12m, seizes: host, duration: 5m, preempts: true, max-calls: 1}
                """);

        assertThat(day.person("host"))
                .containsExactly(
                        "ENGAGED talks 10:00-10:12",
                        "ENGAGED alarm 10:12-10:17",
                        "ENGAGED talks 10:17-10:35",
                        "ENGAGED chat 10:35-10:40",
                        "ENGAGED lunch 10:40-11:40");
    }

    @Test
    void somebodyFreeTakesACallAndTheMeetingWaitsForHim() {
        Journal day = played(TALKS + "disruptions: {call: {every: 9h58m, seizes: host, duration: 5m, max-calls: 1}}\n");

        assertThat(day.events("talks"))
                .containsExactly("day 1 10:03 talks starts, bound by PERSON host", "day 1 10:33 talks ends");
        assertThat(day.releaser("talks")).isEqualTo("call");
        assertThat(day.person("host").get(0)).isEqualTo("ENGAGED call 09:58-10:03");
    }

    @Test
    void aCallGoesAheadOfAMeetingThatStartsAtTheSameInstant() {
        Journal day = played(TALKS + "disruptions: {call: {every: 10h, seizes: host, duration: 5m, max-calls: 1}}\n");

        assertThat(day.events("talks starts")).containsExactly("day 1 10:05 talks starts, bound by PERSON host");
    }

    @Test
    void whoOnlyJoinsLeavesForACallAndComesBackWithoutInterrupting() {
        Journal day = played("""
                people: {host: {}, aide: {}}
                meetings:
                  talks: {people: [host], joins: [aide], start: day 1 10:00, duration: 30m}
                disruptions: {call: {every: 10h10m, seizes: aide, duration: 5m, preempts: true, max-calls: 1}}
                """);

        assertThat(day.events("ends")).containsExactly("day 1 10:30 talks ends");
        assertThat(day.person("aide"))
                .containsExactly("ENGAGED talks 10:00-10:10", "ENGAGED call 10:10-10:15", "ENGAGED talks 10:15-10:30");
    }

    @Test
    void aCallMayOutlastTheMeetingThatSomebodyJoined() {
        Journal day = played("""
                people: {host: {}, aide: {}}
                meetings:
                  talks: {people: [host], joins: [aide], start: day 1 10:00, duration: 30m}
                  walk: {people: [aide], start: day 1 10:30, duration: 10m}
                disruptions: {call: {every: 10h25m, seizes: aide, duration: 15m, preempts: true, max-calls: 1}}
                """);

        assertThat(day.events("walk"))
                .containsExactly("day 1 10:40 walk starts, bound by PERSON aide", "day 1 10:50 walk ends");
        assertThat(day.person("aide"))
                .containsExactly("ENGAGED talks 10:00-10:25", "ENGAGED call 10:25-10:40", "ENGAGED walk 10:40-10:50");
    }

    @Test
    void theItemThatHasTheFloorIsInterruptedAndTheNextOneWaits() {
        Journal day = played("""
                people: {host: {}}
                meetings:
                  talks:
                    people: [host]
                    start: day 1 10:00
                    agenda: {peace: {duration: 20m}, trade: {duration: 10m}}
                disruptions: {call: {every: 10h15m, seizes: host, duration: 10m, preempts: true, max-calls: 1}}
                """);

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00 talks/peace starts, bound by PRECEDENCE",
                        "day 1 10:30 talks/peace ends",
                        "day 1 10:30 talks/trade starts, bound by PRECEDENCE",
                        "day 1 10:40 talks ends",
                        "day 1 10:40 talks/trade ends");
        assertThat(day.interrupted("talks")).isEqualTo(10);
        assertThat(day.interrupted("talks/peace")).isEqualTo(10);
        assertThat(day.interrupted("talks/trade")).isZero();
    }

    /** The slot ends at 10:30, in the middle of the call, and the talks do not go on after it. */
    @Test
    void aSlotRunsOnDuringInterruptions() {
        Journal day = played("""
                people: {host: {}}
                meetings:
                  talks: {people: [host], start: day 1 10:00, duration: 40m, slot: 30m, discipline: hard-stop}
                disruptions: {call: {every: 10h25m, seizes: host, duration: 10m, preempts: true, max-calls: 1}}
                """);

        assertThat(day.events("ends")).containsExactly("day 1 10:35 talks ends");
        assertThat(day.person("host")).startsWith("ENGAGED talks 10:00-10:25", "ENGAGED call 10:25-10:35");
        assertThat(day.interrupted("talks")).isEqualTo(10);
    }

    @Test
    void theTimeBetweenCallsStandsStillOutsideTheirHours() {
        Journal day = played("""
                people: {host: {}}
                meetings: {talks: {people: [host], start: day 2 12:00, duration: 30m}}
                disruptions: {call: {every: 5h, during: 08:00-12:00, seizes: host, duration: 5m, max-calls: 2}}
                """);

        // Five of the hours from 08:00 to 12:00 are over at 09:00 on the second day; five more are not before the end.
        assertThat(day.person("host")).containsExactly("ENGAGED call 09:00-09:05", "ENGAGED talks 12:00-12:30");
    }

    @Test
    void noCallComesWhenTheProgrammeIsOver() {
        Journal day = played(TALKS + "disruptions: {call: {every: 1h30m, seizes: host, duration: 5m}}\n");

        assertThat(day.person("host"))
                .endsWith(
                        "ENGAGED call 09:00-09:05",
                        "ENGAGED talks 10:00-10:30",
                        "ENGAGED call 10:30-10:35",
                        "ENGAGED lunch 10:35-11:35");
        assertThat(day.calls()).containsExactly("call 7, 35 min, interrupting 0 min");
    }

    @Test
    void aReplicationEndsWhereOnlyCallsAreLeft() {
        Journal day = played("""
                people: {host: {}, guest: {}}
                resources: {car: {kind: vehicle, capacity: 1}}
                meetings:
                  talks: {people: [host], uses: {car: 1}, after: [{of: walk, type: FF}], start: day 1 10:00, duration: 30m}
                  walk: {people: [guest], uses: {car: 1}, start: day 1 11:00, duration: 5m}
                disruptions: {call: {every: 1h, seizes: guest, duration: 5m, max-calls: 10000}}
                """);

        assertThat(day.events()).contains("never walk STUCK RESOURCE car");
        assertThat(day.calls()).containsExactly("call 11, 55 min, interrupting 0 min");
    }

    @Test
    void asPlannedNothingDisturbs() {
        Journal day = Journal.planned(TALKS + "disruptions: {call: {every: 1h, seizes: host, duration: 5m}}\n");

        assertThat(day.person("host")).containsExactly("ENGAGED talks 10:00-10:30", "ENGAGED lunch 10:30-11:30");
        assertThat(day.calls()).containsExactly("call 0, 0 min, interrupting 0 min");
    }

    @Test
    void eachCallHasItsOwnNumbersByName() {
        String calls = "disruptions: {call: {every: \"uniform(9h, 11h)\", seizes: host, duration: \"uniform(0m, 10m)\","
                + " preempts: true, max-calls: 2}}\n";

        Journal day = Journal.played(
                TALKS + calls, Map.of("call.every#1", 0.55, "call.duration#1", 0.8, "call.every#2", 0.9));

        assertThat(day.person("host"))
                .startsWith("ENGAGED talks 10:00-10:06", "ENGAGED call 10:06-10:14", "ENGAGED talks 10:14-10:38");
    }
}
