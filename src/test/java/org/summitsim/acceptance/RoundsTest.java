package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;

/** Stories P: rounds (rules 5 and 21). */
class RoundsTest {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: America/New_York}\n";
    private static final String TALKS = """
            people: {host: {}}
            meetings:
              talks:
                people: [host]
                start: day 1 10:00
                duration: uniform(10m, 30m)
                outcomes: {agreed: 0.5, open: 0.3, broken: 0.2}
                rounds: {until: [agreed, broken], max: 3}
              party: {when: {talks: agreed}, after: [talks], duration: 5m}
              report: {people: [host], start: day 1 10:05, duration: 5m}
            """;

    /** P1: 20 minutes, open; 15, agreed. The host is held all the while. */
    @Test
    void roundsFollowEachOtherUntilOneEndsWellEnough() {
        assertThat(Story.played(TALKS, Map.of("talks.outcome", 0.6, "talks.duration#2", 0.25, "talks.outcome#2", 0.1))
                        .lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:35:00 talks ends",
                        "day 1 10:35:00 party starts, bound by PRECEDENCE talks",
                        "day 1 10:35:00 report starts, bound by PERSON host",
                        "day 1 10:40:00 party ends",
                        "day 1 10:40:00 report ends");
    }

    /** P2: open three times, of which the last counts. */
    @Test
    void afterTheLastRoundItsOutcomeCounts() {
        assertThat(Story.played(TALKS, Map.of("talks.outcome", 0.6, "talks.outcome#2", 0.6, "talks.outcome#3", 0.6))
                        .lines())
                .contains("day 1 11:00:00 talks ends", "never party SKIPPED CLOCK");
    }

    /** P3: the first round keeps the plain names, so that all other numbers stay as they are without rounds. */
    @Test
    void theFirstRoundKeepsItsNames() {
        Play play = Stage.of(HEAD + TALKS);

        assertThat(play.inputs())
                .containsExactly(
                        "talks.duration",
                        "talks.outcome",
                        "talks.duration#2",
                        "talks.duration#3",
                        "talks.outcome#2",
                        "talks.outcome#3");
        assertThat(Story.played(TALKS, Map.of("talks.outcome", 0.1)).lines())
                .contains("day 1 10:20:00 talks ends", "day 1 10:20:00 party starts, bound by PRECEDENCE talks");
    }

    private static final String AGENDA = """
            meetings:
              talks:
                start: day 1 10:00
                outcomes: {agreed: 0.5, open: 0.5}
                rounds: {until: agreed, max: 2}
                agenda:
                  trade: {duration: "uniform(10m, 30m)", after: [fish], outcomes: {yes: 0.5, no: 0.5}}
                  fish: {duration: "uniform(10m, 20m)"}
              minutes: {after: [talks/fish], duration: 5m}
              toast: {when: {trade: yes}, duration: 5m}
            """;

    /** P4: fish before trade in both rounds; what waits for an item, or hangs on it, waits for the last round. */
    @Test
    void theItemsOfAnAgendaStartAnew() {
        Map<String, Double> chosen = Map.of(
                "talks.outcome",
                0.6,
                "talks/trade.outcome",
                0.1,
                "talks/fish.duration#2",
                0.1,
                "talks/trade.duration#2",
                0.05,
                "talks/trade.outcome#2",
                0.4);
        Story story = Story.played(AGENDA, chosen);

        // 15 and 20 minutes, then 11 and 11.
        assertThat(story.lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:35:00 talks/fish starts, bound by PRECEDENCE",
                        "day 1 10:46:00 talks/trade starts, bound by PRECEDENCE talks/fish",
                        "day 1 10:46:00 talks/fish ends",
                        "day 1 10:57:00 talks ends",
                        "day 1 10:57:00 talks/trade ends",
                        "day 1 10:57:00 minutes starts, bound by PRECEDENCE talks/fish",
                        "day 1 10:57:00 toast starts, bound by PRECEDENCE",
                        "day 1 11:02:00 minutes ends",
                        "day 1 11:02:00 toast ends");
        assertThat(Story.played(
                                AGENDA,
                                Map.of("talks.outcome", 0.6, "talks/trade.outcome", 0.1, "talks/trade.outcome#2", 0.6))
                        .lines())
                .contains("never toast SKIPPED CLOCK");
    }

    /** P5: what lasts longer in every round and what comes on top once. */
    @Test
    void risksMultiplyEveryRoundAndAddOnce() {
        String text = """
                meetings:
                  talks:
                    start: day 1 10:00
                    duration: 10m
                    outcomes: {agreed: 0.5, open: 0.5}
                    rounds: {until: agreed, max: 2}
                risks:
                  heat: {probability: 0.5, affects: [talks], impact: {multiply: 2}}
                  noise: {probability: 0.5, affects: [talks], impact: {add: 7m}}
                """;

        assertThat(Story.played(text, Map.of("talks.outcome", 0.6, "heat.occurs", 0.1, "noise.occurs", 0.1))
                        .lines())
                .contains("day 1 10:47:00 talks ends");
    }

    /** P6: the likeliest outcome is open, so as planned it takes both rounds. */
    @Test
    void thePlanGoesThroughTheRoundsOfTheLikeliestOutcome() {
        String text = TALKS.replace("{agreed: 0.5, open: 0.3, broken: 0.2}", "{agreed: 0.2, open: 0.6, broken: 0.2}");

        assertThat(Story.planned(text).lines()).contains("day 1 11:00:00 talks ends");
        assertThat(List.of(Stage.of(HEAD + text).network().activities().plan().duration()[0] / 60_000_000L))
                .containsExactly(20L);
    }

    /** P7: the time of the slot is up at 10:25, so that there is no second round. */
    @Test
    void afterAHardStopThereIsNoFurtherRound() {
        String text = """
                meetings:
                  talks:
                    start: day 1 10:00
                    slot: 25m
                    discipline: hard-stop
                    outcomes: {agreed: 0.5, open: 0.5}
                    rounds: {until: agreed, max: 3}
                    agenda: {trade: {duration: 20m}, fish: {duration: 10m}}
                """;

        assertThat(Story.played(text, Map.of("talks.outcome", 0.6)).lines()).contains("day 1 10:25:00 talks ends");
        assertThat(Story.played(
                                text.replace("hard-stop", "extend"),
                                Map.of("talks.outcome", 0.6, "talks.outcome#2", 0.4))
                        .lines())
                .contains("day 1 11:00:00 talks ends");
    }

    /** P8: 20 and 10 minutes of speech, each said twice. */
    @Test
    void speechIsInterpretedInEveryRound() {
        String text = TALKS.replace(
                "duration: uniform(10m, 30m)", "duration: uniform(10m, 30m)\n    interpretation: consecutive");
        Map<String, Double> chosen = Map.of("talks.outcome", 0.6, "talks.duration#2", 1e-9, "talks.outcome#2", 0.1);

        assertThat(Story.played(text, chosen).lines()).contains("day 1 11:00:00 talks ends");
    }
}
