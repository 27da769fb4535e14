package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories K: what risks do to durations, and that the baseline knows none (rules 24 and 29). */
class RisksTest {
    private static final String TALKS = """
            meetings:
              talks: {start: day 1 10:00, duration: 20m}
            risks:
              haste: {probability: 0.5, affects: [talks], impact: {add: -50m}}
              storm: {probability: 0.5, affects: [talks], impact: {add: 30m}}
              crowd: {probability: 0.5, affects: [talks], impact: {multiply: 2}}
            """;

    /** K1: (20 x 2) + 30. */
    @Test
    void allMultipliersComeBeforeAllAdditions() {
        assertThat(Story.played(TALKS, Map.of("storm.occurs", 0.1, "crowd.occurs", 0.1))
                        .lines())
                .contains("day 1 11:10:00 talks ends");
    }

    /** K2: 20 - 50 + 30 is 0, in whichever order they stand; the floor comes last. */
    @Test
    void theFloorIsAppliedToTheSum() {
        assertThat(Story.played(TALKS, Map.of("storm.occurs", 0.1, "haste.occurs", 0.1))
                        .lines())
                .contains("day 1 10:00:00 talks ends");
        assertThat(Story.played(TALKS, Map.of("storm.occurs", 0.1, "haste.occurs", 0.1, "crowd.occurs", 0.1))
                        .lines())
                .contains("day 1 10:20:00 talks ends");
    }

    /** K3. */
    @Test
    void nothingTakesLessThanNoTime() {
        assertThat(Story.played(TALKS, Map.of("haste.occurs", 0.1)).lines()).contains("day 1 10:00:00 talks ends");
    }

    /** K4: an uniform of exactly the probability is no occurrence. */
    @Test
    void whatDoesNotOccurChangesNothing() {
        assertThat(Story.played(TALKS, Map.of()).lines()).contains("day 1 10:20:00 talks ends");
    }

    /** K5: 10 and 20 minutes are doubled; the 30 minutes come once, at the end. */
    @Test
    void anAdditionToAMeetingComesOnceAndAMultiplierStretchesEveryPart() {
        String text = TALKS.replace("duration: 20m", "agenda: {trade: {duration: 10m}, space: {duration: 20m}}");

        assertThat(Story.played(text, Map.of("storm.occurs", 0.1, "crowd.occurs", 0.1))
                        .lines())
                .contains("day 1 10:20:00 talks/trade ends", "day 1 11:30:00 talks/space ends");
    }

    /** K6: delays, lags and certain risks aside, the baseline takes the published figure. */
    @Test
    void theBaselineTakesThePlannedFiguresAndNoRisks() {
        assertThat(Story.planned("""
                                meetings:
                                  talks: {start: {at: day 1 10:00, delay: 5m}, duration: "pert(10m, 20m, 60m)", planned: 30m}
                                  walk: {duration: "triangular(10m, 20m, 60m)", after: [{of: talks, lag: "uniform(0m, 20m)"}]}
                                risks:
                                  storm: {probability: 1, affects: [talks], impact: {add: 30m}}
                                """).lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:30:00 talks ends",
                        "day 1 10:40:00 walk starts, bound by PRECEDENCE talks",
                        "day 1 11:00:00 walk ends");
    }
}
