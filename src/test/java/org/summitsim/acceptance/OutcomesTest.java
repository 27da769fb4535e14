package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories O: what comes out of things, and what hangs on it (rules 13, 15, 22 and 23). */
class OutcomesTest {
    private static final String DRAFTING = """
            meetings:
              bilateral:
                start: day 1 10:00
                agenda:
                  defence: {duration: 20m, outcomes: {agreed: 0.8, open: 0.2}}
                  space: {duration: 10m}
              drafting: {when: {defence: open}, after: [bilateral], duration: 40m}
              dinner: {after: [{of: drafting, lag: 15m}], duration: 60m}
            """;

    /** O1: at 0.81 the sum of what comes before is exceeded: open. The session begins when the meeting ends. */
    @Test
    void anOutcomeDecidesWhetherSomethingTakesPlace() {
        assertThat(Story.played(DRAFTING, Map.of("bilateral/defence.outcome", 0.81))
                        .lines())
                .containsExactly(
                        "day 1 10:00:00 bilateral starts, bound by PLANNED_START",
                        "day 1 10:00:00 bilateral/defence starts, bound by PRECEDENCE",
                        "day 1 10:20:00 bilateral/defence ends",
                        "day 1 10:20:00 bilateral/space starts, bound by PRECEDENCE",
                        "day 1 10:30:00 bilateral ends",
                        "day 1 10:30:00 bilateral/space ends",
                        "day 1 10:30:00 drafting starts, bound by PRECEDENCE bilateral",
                        "day 1 11:10:00 drafting ends",
                        "day 1 11:25:00 dinner starts, bound by PRECEDENCE drafting",
                        "day 1 12:25:00 dinner ends");
    }

    /** O2: agreed at 10:20, so no session; the dinner waits for the bilateral, for which the session waited, without the lag. */
    @Test
    void whatIsSkippedPassesItsSuccessorsOnWhenItsOwnDependenciesHold() {
        Story story = Story.played(DRAFTING, Map.of("bilateral/defence.outcome", 0.79));

        assertThat(story.lines())
                .contains("day 1 10:30:00 dinner starts, bound by PRECEDENCE drafting", "never drafting SKIPPED CLOCK");
        assertThat(story.stuck()).isZero();
    }

    /** O3: the baseline takes the likeliest, and of two alike the first. */
    @Test
    void thePlanTakesTheLikeliestOutcome() {
        assertThat(Story.planned(DRAFTING).lines()).contains("never drafting SKIPPED CLOCK");
        assertThat(Story.planned(DRAFTING.replace("{agreed: 0.8, open: 0.2}", "{open: 0.5, agreed: 0.5}"))
                        .lines())
                .contains("day 1 10:30:00 drafting starts, bound by PRECEDENCE bilateral");
    }

    /** O4: of several keys all must hold, of several outcomes one; all must be known before anything is decided. */
    @Test
    void allConditionsMustHoldAndAnyOfTheirOutcomesWill() {
        String text = """
                meetings:
                  talks: {start: day 1 10:00, duration: 20m, outcomes: {good: 0.4, fair: 0.3, bad: 0.3}}
                  poll: {start: day 1 10:00, duration: 50m, outcomes: {won: 0.5, lost: 0.5}}
                  party: {when: {talks: [good, fair], poll: won}, duration: 30m}
                  next: {after: [party], duration: 5m}
                """;

        assertThat(Story.played(text, Map.of("talks.outcome", 0.6, "poll.outcome", 0.4))
                        .lines())
                .contains(
                        "day 1 10:50:00 party starts, bound by PRECEDENCE",
                        "day 1 11:20:00 next starts, bound by PRECEDENCE party");
        assertThat(Story.played(text, Map.of("talks.outcome", 0.6, "poll.outcome", 0.6))
                        .lines())
                .contains("never party SKIPPED CLOCK", "day 1 10:50:00 next starts, bound by PRECEDENCE party");
        assertThat(Story.played(text, Map.of("talks.outcome", 0.8, "poll.outcome", 0.4))
                        .lines())
                .contains("never party SKIPPED CLOCK", "day 1 10:50:00 next starts, bound by PRECEDENCE party");
    }

    /** O5: the visit is missed at 10:00, so its garden was not discussed; the words say which. */
    @Test
    void whatIsMissedIsNotDiscussed() {
        String text = """
                places: {gallery: {open: "2024-04-10 08:00/2024-04-10 11:00"}}
                people: {host: {}}
                meetings:
                  talks: {people: [host], start: day 1 09:00, duration: 61m}
                  visit:
                    at: gallery
                    people: [host]
                    start: day 1 09:30
                    agenda: {garden: {duration: 60m, outcomes: {liked: 1}}}
                  letter: {when: {garden: not-discussed}, duration: 10m}
                  excuse: {when: {visit: missed}, duration: 10m}
                  thanks: {when: {visit: held}, duration: 10m}
                """;

        assertThat(Story.planned(text).lines())
                .contains(
                        "day 1 10:00:00 letter starts, bound by PRECEDENCE",
                        "day 1 10:00:00 excuse starts, bound by PRECEDENCE",
                        "never thanks SKIPPED CLOCK");
    }

    /** O6: what hangs on something skipped is decided by it as well. */
    @Test
    void conditionsMayFollowOneAnother() {
        String text =
                DRAFTING.replace("dinner: {after: [{of: drafting, lag: 15m}]", "dinner: {when: {drafting: skipped}");

        assertThat(Story.played(text, Map.of("bilateral/defence.outcome", 0.1)).lines())
                .contains("day 1 10:20:00 dinner starts, bound by PRECEDENCE");
        assertThat(Story.played(text, Map.of("bilateral/defence.outcome", 0.9)).lines())
                .contains("never dinner SKIPPED CLOCK");
    }

    private static final String ERRAND = """
            places: {hotel: {}, palace: {}}
            people: {guest: {base: hotel}, host: {base: palace}}
            transfers: {way: {between: [hotel, palace], duration: 10m, margin: 5m}}
            meetings:
              talks: {people: [host], start: day 1 09:00, duration: %s, outcomes: {agreed: 0.5, open: 0.5}}
              signing: {at: palace, people: [guest, host], start: day 1 10:00, when: {talks: agreed}, duration: 20m}
              tea: {at: hotel, people: [guest], start: day 1 10:30, duration: 30m}
            """;

    /** O7: he would leave at 09:45 but does not know before 09:52 whether there is a signing. */
    @Test
    void nobodySetsOutBeforeItIsDecidedWhetherAnEntryTakesPlace() {
        String text = ERRAND.formatted("\"discrete(52m=1)\", planned: 40m");

        assertThat(Story.played(text, Map.of("talks.outcome", 0.4)).lines())
                .containsSubsequence(
                        "day 1 09:52:00 talks ends",
                        "day 1 09:52:00 guest leaves for signing",
                        "day 1 10:02:00 signing starts, bound by PERSON guest");
        assertThat(Story.played(text, Map.of("talks.outcome", 0.6)).lines())
                .noneMatch(line -> line.contains("leaves for signing"))
                .contains("day 1 10:30:00 tea starts, bound by PLANNED_START");
    }

    /** O8: the talks last until 11:00. The guest may not go to his tea before it is decided that there is no signing. */
    @Test
    void anUndecidedEntryBlocksTheItinerary() {
        String text = ERRAND.formatted("\"discrete(2h=1)\", planned: 40m");

        Story story = Story.played(text, Map.of("talks.outcome", 0.6));
        assertThat(story.lines())
                .contains("day 1 11:00:00 tea starts, bound by PERSON guest", "never signing SKIPPED CLOCK");
        assertThat(story.releasedBy("tea")).isEqualTo("signing");
    }

    /** O9: what never ends decides nothing: who waits for it is stuck with it. */
    @Test
    void whatHangsOnSomethingStuckIsStuck() {
        Story story = Story.played("""
                places: {here: {}, there: {}}
                people: {host: {base: here}}
                meetings:
                  talk: {at: there, people: [host], duration: 30m}
                  next: {when: {talk: held}, duration: 30m}
                """, Map.of());

        assertThat(story.stuck()).isEqualTo(2);
        assertThat(story.lines()).contains("never next STUCK PRECEDENCE");
    }

    /** O10: adding a thing with outcomes changes no other number. */
    @Test
    void outcomesHaveInputsOfTheirOwn() {
        assertThat(Stage.of("summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\n" + DRAFTING)
                        .inputs())
                .isEqualTo(List.of("bilateral/defence.outcome"));
    }

    private static final String CARRIED = """
            meetings:
              talks:
                start: day 1 10:00
                slot: 30m
                discipline: triage
                agenda:
                  trade: {duration: "discrete(40m=1)", planned: 20m, priority: 1}
                  fish: {duration: 10m, priority: 2, carry-to: lunch, outcomes: {agreed: 0.5, open: 0.5}}
              lunch: {start: day 1 12:00, agenda: {toasts: {duration: 10m}}}
              party: {when: {fish: agreed}, duration: 5m}
              letter: {when: {fish: not-discussed}, duration: 5m}
            """;

    /** O11: what was carried is undecided till it is discussed at lunch, from 12:10 to 12:20. */
    @Test
    void whatIsCarriedIsDecidedWhereItIsDiscussed() {
        assertThat(Story.played(CARRIED, Map.of("talks/fish.outcome", 0.4)).lines())
                .contains("day 1 12:20:00 party starts, bound by PRECEDENCE", "never letter SKIPPED CLOCK");
        assertThat(Story.played(CARRIED, Map.of("talks/fish.outcome", 0.6)).lines())
                .contains("never party SKIPPED CLOCK", "never letter SKIPPED CLOCK");
        assertThat(Story.played(CARRIED.replace("carry-to: lunch, ", ""), Map.of("talks/fish.outcome", 0.4))
                        .lines())
                .contains("never party SKIPPED CLOCK", "day 1 10:40:00 letter starts, bound by PRECEDENCE");
    }

    /** O12: a hard stop at 10:30 leaves half of the fish undiscussed. */
    @Test
    void whatIsCutWasNotDiscussed() {
        String text = CARRIED.replace("triage", "hard-stop").replace("discrete(40m=1)", "discrete(25m=1)");

        assertThat(Story.played(text.replace("carry-to: lunch, ", ""), Map.of("talks/fish.outcome", 0.4))
                        .lines())
                .contains("never party SKIPPED CLOCK", "day 1 10:30:00 letter starts, bound by PRECEDENCE");
        assertThat(Story.played(text, Map.of("talks/fish.outcome", 0.4)).lines())
                .contains("day 1 12:15:00 party starts, bound by PRECEDENCE", "never letter SKIPPED CLOCK");
    }
}
