package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;

/** Stories C: what does not take place is carried to another meeting (rules 19, 22 and 23). */
class CarriedItemsTest {
    private static final String TALKS = """
            meetings:
              talks:
                start: day 1 10:00
                slot: 30m
                discipline: %s
                agenda:
                  trade: {duration: 20m, planned: 15m, priority: 1}
                  students: {duration: 15m, priority: 2, carry-to: lunch%s}
              lunch:
                start: day 1 12:00
                agenda: {toasts: {duration: 10m, priority: 1}, economy: {duration: 40m, priority: 1}}
                closing: 5m
            """;

    /** C1: at 10:20 the students no longer fit; they come last at lunch, before its closing. */
    @Test
    void whatIsTakenOutComesLastBeforeTheClosingOfTheOtherMeeting() {
        assertThat(Story.played(TALKS.formatted("triage", ""), Map.of()).lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks/trade starts, bound by PRECEDENCE",
                        "day 1 10:20:00 talks ends",
                        "day 1 10:20:00 talks/trade ends",
                        "day 1 12:00:00 lunch starts, bound by PLANNED_START",
                        "day 1 12:00:00 lunch/toasts starts, bound by PRECEDENCE",
                        "day 1 12:10:00 lunch/toasts ends",
                        "day 1 12:10:00 lunch/economy starts, bound by PRECEDENCE",
                        "day 1 12:50:00 lunch/economy ends",
                        "day 1 12:50:00 lunch/talks/students starts, bound by PRECEDENCE",
                        "day 1 13:05:00 lunch/talks/students ends",
                        "day 1 13:05:00 lunch/closing starts, bound by PRECEDENCE",
                        "day 1 13:10:00 lunch ends",
                        "day 1 13:10:00 lunch/closing ends",
                        "never talks/students SKIPPED CLOCK");
    }

    /** C2: as planned everything fits, and lunch keeps its length. */
    @Test
    void whatTakesPlaceIsNotCarried() {
        assertThat(Story.planned(TALKS.formatted("triage", "")).lines())
                .contains("day 1 10:30:00 talks ends", "day 1 12:55:00 lunch ends")
                .noneMatch(line -> line.contains("lunch/talks/students"));
    }

    /** C3: cut after 10 of 15 minutes, the students take the other 5 at lunch. */
    @Test
    void ofWhatIsCutTheRemainderIsCarried() {
        Story story = Story.played(TALKS.formatted("hard-stop", ""), Map.of());

        assertThat(story.worked("talks/students")).isEqualTo("10m of 15m");
        assertThat(story.worked("lunch/talks/students")).isEqualTo("5m of 5m");
        assertThat(story.lines()).contains("day 1 10:30:00 talks/students ends", "day 1 13:00:00 lunch ends");
    }

    /** C4: the item's number is its own, wherever it takes place. */
    @Test
    void aCarriedItemKeepsItsInput() {
        String text = TALKS.formatted("triage", "").replace("{duration: 15m", "{duration: \"uniform(10m, 20m)\"");

        assertThat(Story.played(text, Map.of("talks/students.duration", 0.9)).worked("lunch/talks/students"))
                .isEqualTo("19m of 19m");
    }

    /** C5: lunch is over when the talks end. */
    @Test
    void whatComesTooLateIsDropped() {
        String text = TALKS.formatted("triage", "").replace("day 1 12:00", "day 1 09:00");

        assertThat(Story.played(text, Map.of()).lines())
                .contains("day 1 09:55:00 lunch ends", "never talks/students SKIPPED CLOCK")
                .noneMatch(line -> line.contains("lunch/talks/students"));
    }

    /** C6: lunch goes on while the talks end, and takes the students; once its closing has begun it takes nothing more. */
    @Test
    void aMeetingThatGoesOnTakesWhatIsCarriedUntilItsClosing() {
        String text = TALKS.formatted("triage", "");

        assertThat(Story.played(text.replace("day 1 12:00", "day 1 09:45"), Map.of())
                        .lines())
                .contains(
                        "day 1 10:35:00 lunch/talks/students starts, bound by PRECEDENCE", "day 1 10:55:00 lunch ends");
        assertThat(Story.played(text.replace("day 1 12:00", "day 1 09:28"), Map.of())
                        .lines())
                .contains("day 1 10:18:00 lunch/closing starts, bound by PRECEDENCE", "day 1 10:23:00 lunch ends");
    }

    private static final String STRICT = TALKS.replace("12:00\n", "12:00\n    slot: %s\n    discipline: %s\n");

    /** C7: 60 minutes hold 10 + 40 and 5, but not the students, who are not carried a second time. */
    @Test
    void aCarriedItemIsSubjectToTheDisciplineOfItsNewMeeting() {
        assertThat(Story.played(STRICT.formatted("triage", "", "60m", "triage"), Map.of())
                        .lines())
                .contains("never lunch/talks/students SKIPPED CLOCK", "day 1 12:55:00 lunch ends");

        Story cut = Story.played(STRICT.formatted("triage", "", "60m", "hard-stop"), Map.of());
        assertThat(cut.lines()).contains("day 1 13:00:00 lunch ends");
        assertThat(cut.worked("lunch/talks/students")).isEqualTo("5m of 15m");
    }

    /** C8: the release waits for the students, wherever they are discussed. */
    @Test
    void whatWaitsForAnItemWaitsForWhatItHasBecome() {
        String text = TALKS.formatted("triage", "")
                + "  release: {after: [{of: students, lag: 5m}], duration: 5m}\n"
                + "  photo: {after: [{of: students, type: SS}], duration: 5m}\n";

        assertThat(Story.played(text, Map.of()).lines())
                .contains(
                        "day 1 12:50:00 photo starts, bound by PRECEDENCE talks/students",
                        "day 1 13:10:00 release starts, bound by PRECEDENCE talks/students");
        assertThat(Story.played(text.replace("triage", "hard-stop"), Map.of()).lines())
                .contains(
                        "day 1 10:20:00 photo starts, bound by PRECEDENCE talks/students",
                        "day 1 13:00:00 release starts, bound by PRECEDENCE talks/students");
    }

    /** C9: lunch itself is missed, as its hall closes; the students are dropped then, and the release goes on. */
    @Test
    void whenTheOtherMeetingIsMissedTheItemIsDropped() {
        String text = "places: {hall: {open: day 1 08:00/day 1 13:00}}\npeople: {host: {}}\n"
                + TALKS.formatted("triage", "")
                        .replace("start: day 1 12:00", "at: hall\n    people: [host]\n    start: day 1 12:00")
                + "  walk: {people: [host], start: day 1 11:30, duration: 2h, planned: 15m}\n"
                + "  release: {after: [{of: students, lag: 5m}], duration: 5m}\n";

        assertThat(Story.played(text, Map.of()).lines())
                .contains(
                        "never lunch MISSED CLOCK",
                        "never lunch/talks/students MISSED CLOCK",
                        "day 1 12:05:00 release starts, bound by PRECEDENCE talks/students");
    }

    /** C10: talks that are missed as a whole pass on what may be carried. */
    @Test
    void theItemsOfAMissedMeetingAreCarried() {
        String text = "places: {hall: {open: day 1 08:00/day 1 11:00}}\npeople: {host: {}}\n"
                + TALKS.formatted("triage", "")
                        .replace("start: day 1 10:00", "at: hall\n    people: [host]\n    start: day 1 10:00")
                + "  walk: {people: [host], start: day 1 09:00, duration: 2h, planned: 15m}\n";

        assertThat(Story.played(text, Map.of()).lines())
                .contains(
                        "never talks/trade MISSED CLOCK",
                        "day 1 12:50:00 lunch/talks/students starts, bound by PRECEDENCE");
    }

    /** C11: only the host has students to talk about, and only the talks' own people are asked to be in. */
    @Test
    void aCarriedItemTakesTheNewMeetingsPeopleAndItsOwnResources() {
        String text = "people: {host: {}, guest: {}}\nresources: {screen: {}}\n"
                + TALKS.formatted("triage", ", people: [guest], uses: [screen]")
                        .replace("start: day 1 10:00", "people: [guest]\n    start: day 1 10:00")
                        .replace("start: day 1 12:00", "people: [host]\n    start: day 1 12:00")
                + "  film: {uses: [screen], start: day 1 12:00, duration: 1h}\n";

        assertThat(Story.played(text, Map.of()).lines())
                .contains("day 1 13:00:00 lunch/talks/students starts, bound by RESOURCE screen");
    }

    /** C12: the memo that the students wait for comes at 12:55, also for lunch. */
    @Test
    void aCarriedItemStillWaitsForWhatItWaitedFor() {
        String text = TALKS.formatted("hard-stop", ", after: [memo]") + "  memo: {start: day 1 12:30, duration: 25m}\n";

        assertThat(Story.played(text, Map.of()).lines())
                .contains(
                        "day 1 10:30:00 talks ends",
                        "day 1 12:55:00 lunch/talks/students starts, bound by PRECEDENCE memo");
    }

    /** C13. */
    @Test
    void nothingIsCarriedToWhatComesBefore() {
        assertThatThrownBy(() -> Story.planned(TALKS.formatted("triage", "")
                        .replace("start: day 1 10:00", "after: [lunch]\n    start: day 1 14:00")))
                .isInstanceOfSatisfying(
                        InvalidScenarioException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::message)
                                .anyMatch(m -> m.contains("talks waits for lunch")
                                        && m.contains("talks/students is carried to lunch")));
    }

    /** C14: lunch holds the only screen. */
    @Test
    void nothingIsCarriedToWhereItCouldNeverBegin() {
        String text = "resources: {screen: {}}\n"
                + TALKS.formatted("triage", ", uses: [screen]")
                        .replace("start: day 1 12:00", "uses: [screen]\n    start: day 1 12:00");

        assertThatThrownBy(() -> Story.planned(text))
                .isInstanceOfSatisfying(
                        InvalidScenarioException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path, Problem::message)
                                .containsExactly(org.assertj.core.api.Assertions.tuple(
                                        List.of("meetings", "talks", "agenda", "students", "carry-to"),
                                        "Expected at most 1 of screen together, received 1 of lunch and 1 of"
                                                + " talks/students, which may be carried to it")));
    }

    private static final String ROUNDS = TALKS.formatted("triage", "")
            .replace(
                    "    start: day 1 12:00\n",
                    "    start: day 1 %s\n    outcomes: {agreed: 0.5, open: 0.5}\n    rounds: {until: agreed, max: 2}\n");

    /** C15: in the first round of lunch the students come last before the closing; the second round has only what is lunch's own. */
    @Test
    void whatIsCarriedIntoRoundsIsDiscussedOnce() {
        String text = ROUNDS.formatted("12:00") + "  release: {after: [students], duration: 5m}\n";

        assertThat(Story.played(text, Map.of("lunch.outcome", 0.6)).lines())
                .contains("day 1 10:20:00 talks ends")
                .containsSubsequence(
                        "day 1 12:00:00 lunch starts, bound by PLANNED_START",
                        "day 1 13:05:00 release starts, bound by PRECEDENCE talks/students",
                        "day 1 14:05:00 lunch ends");
    }

    /**
     * C16: a lunch of 55 minutes from 09:00 has begun its second round at 09:55 when the students come at 10:20; they come last in
     * that one.
     */
    @Test
    void whatIsCarriedDuringALaterRoundIsDiscussedInThat() {
        assertThat(Story.played(ROUNDS.formatted("09:00"), Map.of("lunch.outcome", 0.6))
                        .lines())
                .containsSubsequence(
                        "day 1 09:55:00 lunch/toasts starts, bound by PRECEDENCE",
                        "day 1 10:05:00 lunch/economy starts, bound by PRECEDENCE",
                        "day 1 10:45:00 lunch/talks/students starts, bound by PRECEDENCE",
                        "day 1 11:00:00 lunch/closing starts, bound by PRECEDENCE",
                        "day 1 11:05:00 lunch ends");
    }

    /** C17: the outcome of the first round suffices, so that the one round takes the students before it closes. */
    @Test
    void withoutAFurtherRoundWhatIsCarriedComesInTheFirst() {
        assertThat(Story.played(ROUNDS.formatted("09:45"), Map.of("lunch.outcome", 0.4))
                        .lines())
                .contains(
                        "day 1 10:35:00 lunch/talks/students starts, bound by PRECEDENCE", "day 1 10:55:00 lunch ends")
                .filteredOn(line -> line.contains("toasts starts"))
                .hasSize(1);
    }
}
