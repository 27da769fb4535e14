package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;

/** Stories P: what is done when the time of a meeting is short (rules 2, 3 and 18). */
class DisciplinesTest {
    private static final String HARD = """
            meetings:
              talks:
                start: day 1 10:00
                slot: 30m
                discipline: hard-stop
                agenda:
                  trade: {duration: "uniform(10m, 30m)"}
                  space: {duration: 20m, planned: 10m%s}
                  students: {duration: 5m%s}
            """;

    /** P1: trade takes its 20 minutes; space is cut after 10 of 20, and nobody gets to the students. */
    @Test
    void aHardStopCutsWhatRunsAtTheSlotsEnd() {
        Story story = Story.played(HARD.formatted("", ""), Map.of());

        assertThat(story.lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks/trade starts, bound by PRECEDENCE",
                        "day 1 10:20:00 talks/trade ends",
                        "day 1 10:20:00 talks/space starts, bound by PRECEDENCE",
                        "day 1 10:30:00 talks ends",
                        "day 1 10:30:00 talks/space ends",
                        "never talks/students SKIPPED CLOCK");
        assertThat(story.worked("talks/space")).isEqualTo("10m of 20m");
        assertThat(story.worked("talks/trade")).isEqualTo("20m of 20m");
    }

    /** P2: planned to the minute, the last item ends as the slot does, and is whole; what comes next does not begin. */
    @Test
    void whatEndsAtTheSlotsEndIsNotCutAndNothingBeginsThen() {
        Story story = Story.planned(HARD.formatted("", ""));

        assertThat(story.lines())
                .contains(
                        "day 1 10:20:00 talks/space starts, bound by PRECEDENCE",
                        "day 1 10:30:00 talks/space ends",
                        "never talks/students SKIPPED CLOCK");
        assertThat(story.worked("talks/space")).isEqualTo("10m of 10m");
    }

    /** P3: what takes no time takes place at the very end of the slot. */
    @Test
    void whatTakesNoTimeTakesPlaceAtTheSlotsEnd() {
        assertThat(Story.planned(HARD.formatted("", "").replace("duration: 5m", "duration: 0m"))
                        .lines())
                .contains("day 1 10:30:00 talks/students ends", "day 1 10:30:00 talks ends");
    }

    /** P4: space must be heard out, and the students must be heard at all. */
    @Test
    void whatMustTakePlaceIsNeitherCutNorLeftOut() {
        assertThat(Story.played(HARD.formatted(", must: true", ", must: true"), Map.of())
                        .lines())
                .contains(
                        "day 1 10:40:00 talks/space ends",
                        "day 1 10:40:00 talks/students starts, bound by PRECEDENCE",
                        "day 1 10:45:00 talks ends");
    }

    /** P5: the closing is planned to take 5 minutes, so the items have until 10:25; it takes 8 and is not cut. */
    @Test
    void theItemsLeaveTheClosingItsPlannedTime() {
        String text = HARD.formatted("", "").replace("agenda:", "closing: {duration: 8m, planned: 5m}\n    agenda:");

        assertThat(Story.played(text, Map.of()).lines())
                .contains(
                        "day 1 10:25:00 talks/space ends",
                        "day 1 10:25:00 talks/closing starts, bound by PRECEDENCE",
                        "day 1 10:33:00 talks/closing ends",
                        "day 1 10:33:00 talks ends");
    }

    /** P6: ten minutes late, a slot that is counted from the plan has lost them. */
    @Test
    void aSlotMayEndAsPlannedHoweverLateItStarts() {
        String late = HARD.formatted("", "")
                .replace("start: day 1 10:00", "start: {at: day 1 10:00, delay: \"uniform(0m, 20m)\"}");

        assertThat(Story.played(late, Map.of()).lines())
                .contains("day 1 10:10:00 talks starts, bound by DELAY", "day 1 10:40:00 talks ends");
        assertThat(Story.played(late.replace("slot: 30m", "slot: 30m\n    slot-end: planned"), Map.of())
                        .lines())
                .contains("day 1 10:30:00 talks/trade ends", "day 1 10:30:00 talks ends")
                .contains("never talks/space SKIPPED CLOCK");
    }

    /** P7. */
    @Test
    void aMeetingWithoutAnAgendaIsCutItself() {
        Story story = Story.played("""
                meetings:
                  call: {start: day 1 10:00, slot: 30m, discipline: hard-stop, duration: 40m, planned: 25m}
                """, Map.of());

        assertThat(story.lines()).contains("day 1 10:30:00 call ends");
        assertThat(story.worked("call")).isEqualTo("30m of 40m");
    }

    /** P8: trade waits for the draft, which comes too late; the hall is planned to be free for others at 10:30, and is. */
    @Test
    void aMeetingThatOnlyWaitsEndsWithItsSlot() {
        assertThat(Story.planned("""
                places: {hall: {open: 08:00-10:30}}
                meetings:
                  draft: {start: day 1 10:00, duration: 1h}
                  talks:
                    at: hall
                    start: day 1 10:00
                    slot: 30m
                    discipline: hard-stop
                    agenda: {trade: {duration: 40m, after: [draft]}, space: {duration: 10m}}
                    closing: 0m
                """).lines())
                .contains(
                        "day 1 10:00:00 talks/space starts, bound by PRECEDENCE",
                        "day 1 10:30:00 talks/closing starts, bound by PRECEDENCE",
                        "day 1 10:30:00 talks ends",
                        "never talks/trade SKIPPED CLOCK");
    }

    private static final String TRIAGE = """
            meetings:
              talks:
                start: day 1 10:00
                slot: 60m
                discipline: triage
                agenda:
                  defence: {duration: "uniform(10m, 50m)", priority: 1}
                  space: {duration: 10m, priority: 3%s}
                  trade: {duration: 10m, priority: 2%s}
                  students: {duration: 10m, priority: 3%s}
            """;

    /** P9: all fit by their planned 60 minutes, and defence takes its 30. */
    @Test
    void whatFitsByThePlanTakesPlace() {
        assertThat(Story.played(TRIAGE.formatted("", "", ""), Map.of()).lines()).contains("day 1 11:00:00 talks ends");
    }

    /** P10: defence takes 42 minutes; 18 are left for 30: first the last of the third rank goes, then the other. */
    @Test
    void theLargestPriorityNumberGoesFirstAndOfTiesTheLast() {
        assertThat(Story.played(TRIAGE.formatted("", "", ""), Map.of("talks/defence.duration", 0.8))
                        .lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks/defence starts, bound by PRECEDENCE",
                        "day 1 10:42:00 talks/defence ends",
                        "day 1 10:42:00 talks/trade starts, bound by PRECEDENCE",
                        "day 1 10:52:00 talks ends",
                        "day 1 10:52:00 talks/trade ends",
                        "never talks/space SKIPPED CLOCK",
                        "never talks/students SKIPPED CLOCK");
    }

    /** P11: at 10:42 space and the students are squeezed to 4 minutes each, which fits beside trade's 10. */
    @Test
    void itemsAreSqueezedBeforeAnyIsTakenOut() {
        Story story =
                Story.played(TRIAGE.formatted(", min: 4m", "", ", min: 4m"), Map.of("talks/defence.duration", 0.8));

        assertThat(story.lines())
                .contains(
                        "day 1 10:46:00 talks/space ends",
                        "day 1 10:56:00 talks/trade ends",
                        "day 1 11:00:00 talks/students ends");
        assertThat(story.worked("talks/students")).isEqualTo("4m of 10m");
    }

    /** P12: 4 minutes too many at 10:34: only the last of the least urgent is squeezed, and space keeps its time. */
    @Test
    void noMoreIsSqueezedThanHelps() {
        Story story =
                Story.played(TRIAGE.formatted(", min: 4m", "", ", min: 4m"), Map.of("talks/defence.duration", 0.6));

        assertThat(story.worked("talks/space")).isEqualTo("10m of 10m");
        assertThat(story.worked("talks/students")).isEqualTo("4m of 10m");
        assertThat(story.lines()).contains("day 1 10:58:00 talks ends");
    }

    /** P13: space is planned to take 10 minutes and would take 20; squeezed to 4 it takes 8. */
    @Test
    void aSqueezedItemTakesItsDrawnTimeInProportion() {
        Story story = Story.played(
                TRIAGE.formatted(", min: 4m", "", "")
                        .replace("space: {duration: 10m", "space: {duration: 20m, planned: 10m"),
                Map.of("talks/defence.duration", 0.7));

        assertThat(story.worked("talks/space")).isEqualTo("8m of 20m");
    }

    /** P14: the least urgent must be heard, so trade goes. */
    @Test
    void whatMustTakePlaceIsNotTakenOut() {
        assertThat(Story.played(
                                TRIAGE.formatted(", must: true", "", ", must: true"),
                                Map.of("talks/defence.duration", 0.8))
                        .lines())
                .contains("never talks/trade SKIPPED CLOCK", "day 1 11:02:00 talks ends");
    }

    /** P15: what runs is never cut by triage: trade, drawn longer than planned, overruns the slot. */
    @Test
    void triageCutsNothingThatRuns() {
        assertThat(Story.played(
                                TRIAGE.formatted("", "", "")
                                        .replace("trade: {duration: 10m", "trade: {duration: 15m, planned: 2m"),
                                Map.of("talks/defence.duration", 0.9))
                        .lines())
                .contains("day 1 10:56:00 talks/trade starts, bound by PRECEDENCE", "day 1 11:11:00 talks ends");
    }

    /** P16: opening and closing count: 5 + 30 + 30 + 5 are 10 too many from the first item on. */
    @Test
    void openingAndClosingCountTowardsTheSlot() {
        assertThat(Story.planned(TRIAGE.formatted("", "", "")
                                .replace("agenda:", "opening: 5m\n    closing: 5m\n    agenda:"))
                        .lines())
                .contains(
                        "day 1 10:05:00 talks/defence starts, bound by PRECEDENCE",
                        "never talks/students SKIPPED CLOCK",
                        "day 1 11:00:00 talks ends");
    }

    /** P17: the memo comes at 11:30; at the slot's end there is no time left for what waits for it. */
    @Test
    void triageTakesOutWhatStillWaitsAtTheSlotsEnd() {
        String text = TRIAGE.formatted("", ", after: [memo]", "")
                .replace("meetings:", "meetings:\n  memo: {start: day 1 11:00, duration: 30m}");

        assertThat(Story.planned(text).lines())
                .contains("day 1 11:00:00 talks ends", "never talks/trade SKIPPED CLOCK");
    }

    /** P18: the host's letters wait for space, which was taken out. */
    @Test
    void whatWaitsForAnItemGoesOnWhenThatIsTakenOut() {
        String text =
                TRIAGE.formatted("", "", "") + "  letters: {after: [{of: talks/space, lag: 10m}], duration: 5m}\n";

        assertThat(Story.played(text, Map.of("talks/defence.duration", 0.8)).lines())
                .contains("day 1 10:42:00 letters starts, bound by PRECEDENCE talks/space");
    }

    /** P19: the hall closes at 11:00. By its parts the meeting would take 80 minutes, but its slot holds it to 60. */
    @Test
    void aMeetingHeldToItsSlotFitsWhereItsSlotDoes() {
        String text = TRIAGE.formatted("", "", "")
                .replace("start: day 1 10:00", "at: hall\n    start: day 1 10:00")
                .replace("trade: {duration: 10m", "trade: {duration: 30m");

        assertThat(Story.planned("places: {hall: {open: 08:00-11:00}}\n" + text).lines())
                .contains("day 1 10:00:00 talks starts, bound by PLANNED_START");
    }

    /** P20. */
    @Test
    void anItemIsNotSqueezedToMoreThanItTakes() {
        assertThatThrownBy(() -> Story.planned(TRIAGE.formatted(", min: 11m", "", "")))
                .isInstanceOfSatisfying(
                        InvalidScenarioException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path, Problem::message)
                                .containsExactly(tuple(
                                        List.of("meetings", "talks", "agenda", "space", "min"),
                                        "Expected min of at most the planned duration, 10m, received 11m")));
    }

    /** P21: a chair who must hear 65 minutes in 60 is told so. */
    @Test
    void aSlotTooShortForWhatMustTakePlaceIsDoubtful() {
        String text = TRIAGE.formatted(", must: true", ", must: true", "")
                .replace("priority: 1", "must: true, min: 25m")
                .replace("trade: {duration: 10m", "trade: {duration: 30m");

        assertThat(Story.planned(text).warnings())
                .contains("The slot of talks is 60m, but what must take place is planned to take 65m");
    }

    private static final String CALL = """
            people: {host: {}}
            disruptions: {call: {every: 10h15m, max-calls: 1, seizes: host, duration: %s, preempts: true}}
            """;

    /** P22: a call from 10:15 to 10:25 does not stop the clock of the slot: trade ends at 10:30, and space is not begun. */
    @Test
    void theSlotRunsOnDuringAnInterruption() {
        String text = HARD.formatted("", "").replace("start: day 1 10:00", "people: [host]\n    start: day 1 10:00");
        Story story = Story.played(CALL.formatted("10m") + text, Map.of());

        assertThat(story.lines())
                .contains(
                        "day 1 10:30:00 talks/trade ends",
                        "day 1 10:30:00 talks ends",
                        "never talks/space SKIPPED CLOCK");
        assertThat(story.worked("talks/trade")).isEqualTo("20m of 20m");
    }

    /** P23: the call goes on till 10:45; trade, of which 15 minutes were done, is cut when it is over. */
    @Test
    void whatIsInterruptedAtTheSlotsEndIsCutWhenTheInterruptionEnds() {
        String text = HARD.formatted("", "").replace("start: day 1 10:00", "people: [host]\n    start: day 1 10:00");
        Story story = Story.played(CALL.formatted("30m") + text, Map.of());

        assertThat(story.lines()).contains("day 1 10:45:00 talks/trade ends", "day 1 10:45:00 talks ends");
        assertThat(story.worked("talks/trade")).isEqualTo("15m of 20m");
    }

    /** P23 again: what was cut so has no outcome, and what hangs on one does not take place. */
    @Test
    void whatIsCutAfterAnInterruptionHasNoOutcome() {
        String text = HARD.formatted("", "")
                        .replace("start: day 1 10:00", "people: [host]\n    start: day 1 10:00")
                        .replace("trade: {", "trade: {outcomes: {agreed: 1}, ")
                + "  signing: {when: {trade: agreed}, duration: 5m}\n";

        assertThat(Story.played(CALL.formatted("30m") + text, Map.of()).lines())
                .anyMatch(line -> line.startsWith("never signing SKIPPED"));
        assertThat(Story.played(CALL.formatted("10m") + text, Map.of()).lines())
                .contains("day 1 10:35:00 signing ends");
    }

    /** P24: before trade, 10 minutes late through the call, triage has 20 minutes for 30 and takes out the students. */
    @Test
    void triageThinksWithTheTimeThatIsLeftAfterAnInterruption() {
        String text =
                TRIAGE.formatted("", "", "").replace("start: day 1 10:00", "people: [host]\n    start: day 1 10:00");

        assertThat(Story.played(CALL.formatted("10m") + text, Map.of()).lines())
                .contains("day 1 10:40:00 talks/defence ends", "day 1 11:00:00 talks ends")
                .contains("never talks/students SKIPPED CLOCK");
    }
}
