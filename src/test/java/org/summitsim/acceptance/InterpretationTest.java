package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories I: what interpretation makes of speaking time (rule 20). */
class InterpretationTest {
    private static final String TALKS = """
            %s
            meetings:
              talks:
                start: day 1 10:00
                interpretation: %s
                opening: 5m
                agenda:
                  trade: {duration: "uniform(10m, 30m)"}
                  film: {duration: 10m, interpretation: simultaneous}
            """;

    /** I1: twice as long, opening included, save the film, which says otherwise. */
    @Test
    void consecutiveInterpretationMultipliesSpeakingTime() {
        assertThat(Story.planned(TALKS.formatted("", "consecutive")).lines())
                .contains(
                        "day 1 10:10:00 talks/opening ends",
                        "day 1 10:50:00 talks/trade ends",
                        "day 1 11:00:00 talks ends");
        assertThat(Story.played(TALKS.formatted("", "consecutive"), Map.of("talks/trade.duration", 0.75))
                        .lines())
                .contains("day 1 11:00:00 talks/trade ends");
    }

    /** I2. */
    @Test
    void otherInterpretationTakesNoTime() {
        assertThat(Story.planned(TALKS.formatted("", "simultaneous")).lines()).contains("day 1 10:35:00 talks ends");
        assertThat(Story.planned(TALKS.formatted("", "none")).lines()).contains("day 1 10:35:00 talks ends");
    }

    /** I3. */
    @Test
    void theFactorIsADefaultOfTheScenario() {
        assertThat(Story.planned(TALKS.formatted("defaults: {consecutive-factor: 1.6}", "consecutive"))
                        .lines())
                .contains("day 1 10:40:00 talks/trade ends");
    }

    /** I4: a call without an agenda too; a risk's addition is not spoken. */
    @Test
    void aMeetingWithoutAnAgendaIsSpokenAltogether() {
        assertThat(Story.played("""
                meetings:
                  call: {start: day 1 10:00, duration: 20m, planned: 15m, interpretation: consecutive}
                risks: {noise: {probability: 1, affects: [call], impact: {add: 3m}}}
                """, Map.of()).lines()).contains("day 1 10:43:00 call ends");
    }

    /** I5: cut after 10 of 20 spoken and interpreted minutes, 5 are left where one interprets simultaneously. */
    @Test
    void whatIsCarriedIsSpokenAsInItsNewMeeting() {
        Story story = Story.played("""
                meetings:
                  talks:
                    start: day 1 10:00
                    slot: 10m
                    discipline: hard-stop
                    interpretation: consecutive
                    agenda: {trade: {duration: 10m, carry-to: lunch}}
                  lunch: {start: day 1 12:00, agenda: {toasts: {duration: 10m}}}
                """, Map.of());

        assertThat(story.worked("talks/trade")).isEqualTo("10m of 20m");
        assertThat(story.worked("lunch/talks/trade")).isEqualTo("5m of 5m");
    }
}
