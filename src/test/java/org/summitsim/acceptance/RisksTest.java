package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;

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

    private static final String STORM = """
            people: {guest: {}}
            meetings:
              talks: {start: day 1 10:00, duration: 20m}
              parade: {people: [guest], after: [talks], start: day 1 10:00, agenda: {march: {duration: 30m}, song: {duration: 10m}}}
              dinner: {people: [guest], after: [{of: parade, lag: 30m}], start: day 1 10:05, duration: 1h}
            risks:
              storm: {probability: 0.5, affects: [parade], cancel: true}
            """;

    /** K7: the parade is ready at 10:20; not before does anybody know. The guest is free at once, without the lag. */
    @Test
    void whatIsCancelledIsKnownToBeOnceItIsReady() {
        Story story = Story.played(STORM, Map.of("storm.occurs", 0.1));

        assertThat(story.lines())
                .contains(
                        "day 1 10:20:00 dinner starts, bound by PRECEDENCE parade",
                        "never parade CANCELLED CLOCK",
                        "never parade/march CANCELLED CLOCK");
        assertThat(story.stuck()).isZero();
        assertThat(Story.played(STORM, Map.of("storm.occurs", 0.6)).lines()).contains("day 1 11:00:00 parade ends");
        assertThat(Story.planned(STORM.replace("0.5", "1")).lines()).contains("day 1 11:00:00 parade ends");
    }

    /** K8: of an agenda one item. */
    @Test
    void anItemThatIsCancelledGivesWayToTheNext() {
        assertThat(Story.played(STORM.replace("affects: [parade]", "affects: [march]"), Map.of("storm.occurs", 0.1))
                        .lines())
                .contains(
                        "day 1 10:20:00 parade/song starts, bound by PRECEDENCE",
                        "day 1 10:30:00 parade ends",
                        "never parade/march CANCELLED CLOCK");
    }

    /** K9: all items of it. */
    @Test
    void aMeetingOfWhichEverythingIsCancelledEndsAtOnce() {
        assertThat(Story.played(
                                STORM.replace("affects: [parade]", "affects: [march, song]"),
                                Map.of("storm.occurs", 0.1))
                        .lines())
                .contains("day 1 10:20:00 parade ends", "day 1 10:50:00 dinner starts, bound by PRECEDENCE parade");
    }

    private static final String CROWDS = """
            meetings:
              talks: {start: day 1 10:00, duration: 20m}
              parade: {start: day 1 12:00, agenda: {march: {duration: 30m}, song: {duration: 10m}}}
            risks:
              crowd: {probability: 0.5, affects: [talks, parade], shared: false, impact: {add: "uniform(0m, 10m)"}}
            """;

    /** K10: a crowd at the talks and none at the parade, or the other way round. */
    @Test
    void whatIsNotSharedStrikesEachByItself() {
        assertThat(Stage.of("summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\n" + CROWDS)
                        .inputs())
                .containsExactly(
                        "crowd.occurs.talks", "crowd.impact.talks", "crowd.occurs.parade", "crowd.impact.parade");
        assertThat(Story.played(
                                CROWDS,
                                Map.of(
                                        "crowd.occurs.talks",
                                        0.1,
                                        "crowd.impact.talks",
                                        0.3,
                                        "crowd.occurs.parade",
                                        0.9))
                        .lines())
                .contains("day 1 10:23:00 talks ends", "day 1 12:40:00 parade ends");
        assertThat(Story.played(
                                CROWDS,
                                Map.of(
                                        "crowd.occurs.talks",
                                        0.9,
                                        "crowd.occurs.parade",
                                        0.1,
                                        "crowd.impact.parade",
                                        0.7))
                        .lines())
                .contains("day 1 10:20:00 talks ends", "day 1 12:47:00 parade ends");
    }

    /** K11: with the same numbers the storm does not come, or does less; what that costs is counted. */
    @Test
    void whatIsDoneBeforehandMeetsTheSameNumbers() {
        String text = "summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\n"
                + TALKS.replace(
                        "impact: {add: 30m}",
                        "impact: {add: 30m}, mitigation: {probability: 0.2, impact: {add: 12m}, cost: 3}");
        Play before = Stage.of(text);
        Play after = before.mitigated();

        assertThat(after.inputs()).isEqualTo(before.inputs());
        assertThat(minutes(before, 0.1)).isEqualTo(50);
        assertThat(minutes(after, 0.1)).isEqualTo(32);
        assertThat(minutes(before, 0.3)).isEqualTo(50);
        assertThat(minutes(after, 0.3)).isEqualTo(20);
        assertThat(after.player().play(storm(after, 0.3), 0).cost()).isEqualTo(3);
        assertThat(before.player().play(storm(before, 0.3), 0).cost()).isZero();
    }

    private static double[] storm(Play play, double occurs) {
        double[] uniforms = new double[play.inputs().size()];
        Arrays.fill(uniforms, 0.5);
        uniforms[play.inputs().indexOf("storm.occurs")] = occurs;
        return uniforms;
    }

    private static long minutes(Play play, double occurs) {
        var played = play.player().play(storm(play, occurs), 0);
        return (played.finish()[0] - played.start()[0]) / 60_000_000;
    }
}
