package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;

/** Rule 26: what is done when it gets late. */
class LeversTest {
    /** The talks take 30 minutes in the middle, 60 at the worst. */
    private static final String DAY = """
            people: {host: {}, guest: {}}
            meetings:
              talks: {people: [host], start: day 1 10:00, duration: "uniform(0m, 60m)", planned: 30m}
              photo: {people: [host], start: day 1 10:30, duration: 10m}
              lunch: {people: [host], start: day 1 10:40, duration: 1h}
            """;

    private static final String SKIP =
            "levers: {no-photo: {when: {late: photo, by: 10m}, do: {skip: photo}, cost: 2.5}}\n";

    private static Journal late(String text, double talks) {
        return Journal.played(text, Map.of("talks.duration", talks));
    }

    @Test
    void aLeverIsPulledWhenItsActivityIsLateEnoughAndHasNotStarted() {
        Journal day = late(DAY + SKIP, 0.75);

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:45 talks ends",
                        "day 1 10:45 lunch starts, bound by PERSON host",
                        "day 1 11:45 lunch ends",
                        "never photo SKIPPED CLOCK");
        assertThat(day.levers()).isEqualTo("[no-photo] for 2.5");
    }

    @Test
    void aLeverIsLeftAloneWhenItIsNotLateEnough() {
        Journal day = late(DAY + SKIP, 0.6);

        assertThat(day.events("photo"))
                .containsExactly("day 1 10:36 photo starts, bound by PERSON host", "day 1 10:46 photo ends");
        assertThat(day.levers()).isEqualTo("[] for 0.0");
    }

    /** Ten minutes late to the second: it starts at that very instant, so nothing is done. */
    @Test
    void whatStartsAtTheVeryInstantIsNotTooLate() {
        assertThat(late(DAY + SKIP, 40 / 60.0).levers()).isEqualTo("[] for 0.0");
    }

    @Test
    void aLeverShortensWhatHasNotStarted() {
        String lever = "levers: {quick: {when: {late: photo, by: 10m}, do: {shorten: lunch, to: 30m}}}\n";

        assertThat(late(DAY + lever, 0.75).events("lunch"))
                .containsExactly("day 1 10:55 lunch starts, bound by PERSON host", "day 1 11:25 lunch ends");
    }

    @Test
    void whatIsShorterAnywayStaysAsItIs() {
        String lever = "levers: {quick: {when: {late: photo, by: 10m}, do: {shorten: lunch, to: 2h}}}\n";

        assertThat(late(DAY + lever, 0.75).events("lunch ends")).containsExactly("day 1 11:55 lunch ends");
    }

    @Test
    void aLeverMultipliesWhatHasNotStartedAndLeavesWhatHas() {
        String lever =
                "levers: {brisk: {when: {late: photo, by: 10m}, do: {multiply: [talks, photo, lunch], by: 0.5}}}\n";

        assertThat(late(DAY + lever, 0.75).events("ends"))
                .containsExactly("day 1 10:45 talks ends", "day 1 10:50 photo ends", "day 1 11:20 lunch ends");
    }

    @Test
    void twoLeversOnOneActivityWorkTogether() {
        String levers = """
                levers:
                  brisk: {when: {late: photo, by: 10m}, do: {multiply: lunch, by: 0.5}, cost: 1}
                  quick: {when: {late: photo, by: 12m}, do: {shorten: lunch, to: 20m}, cost: 2}
                """;

        Journal day = late(DAY + levers, 0.75);

        assertThat(day.events("lunch ends")).containsExactly("day 1 11:15 lunch ends");
        assertThat(day.levers()).isEqualTo("[brisk, quick] for 3.0");
    }

    private static final String AGENDA = """
            people: {host: {}, guest: {}}
            meetings:
              talks: {people: [host], start: day 1 10:00, duration: "uniform(0m, 60m)", planned: 30m}
              round:
                people: [host]
                start: day 1 10:30
                agenda: {peace: {duration: 40m}, trade: {duration: 20m}, photo: {duration: 20m}}
              call: {people: [guest], after: [{of: talks, lag: 15m}], start: day 1 11:00, duration: 5m}
            """;

    @Test
    void theItemsOfAMeetingShareWhatIsLeftInProportion() {
        String lever = "levers: {quick: {when: {late: round, by: 10m}, do: {shorten: round, to: 40m}}}\n";

        assertThat(late(AGENDA + lever, 0.75).events("ends"))
                .containsExactly(
                        "day 1 10:45 talks ends",
                        "day 1 11:05 round/peace ends",
                        "day 1 11:05 call ends",
                        "day 1 11:15 round/trade ends",
                        "day 1 11:25 round ends",
                        "day 1 11:25 round/photo ends");
    }

    /** The talks end at 11:00, the round starts then, and the call is due at 11:00 but waits until 11:15. */
    @Test
    void ofAMeetingThatRunsOnlyItemsThatHaveNotBegunAreTouched() {
        String levers = """
                levers:
                  no-photo: {when: {late: call, by: 5m}, do: {skip: round/photo}}
                  all: {when: {late: call, by: 5m}, do: {shorten: round, to: 10m}}
                  brisk: {when: {late: call, by: 5m}, do: {multiply: [peace, trade], by: 0.5}}
                """;

        assertThat(late(AGENDA + levers, 1 - 1e-12).events("round"))
                .containsExactly(
                        "day 1 11:00 round starts, bound by PERSON host",
                        "day 1 11:00 round/peace starts, bound by PRECEDENCE",
                        "day 1 11:40 round/peace ends",
                        "day 1 11:40 round/trade starts, bound by PRECEDENCE",
                        "day 1 11:50 round ends",
                        "day 1 11:50 round/trade ends",
                        "never round/photo SKIPPED CLOCK");
    }

    /** Shorter by a lever is not cut short: nothing is left of the item that could be carried on. */
    @Test
    void whatALeverMakesShorterIsNotCarriedOn() {
        Journal day = late("""
                people: {host: {}}
                meetings:
                  talks: {people: [host], start: day 1 10:00, duration: "uniform(0m, 60m)", planned: 30m}
                  round:
                    people: [host]
                    start: day 1 10:30
                    slot: 1h
                    discipline: hard-stop
                    agenda: {peace: {duration: 40m, carry-to: dinner}}
                  dinner: {people: [host], start: day 1 19:00, agenda: {toast: {duration: 10m}}}
                levers: {quick: {when: {late: round, by: 10m}, do: {shorten: peace, to: 20m}}}
                """, 0.75);

        assertThat(day.events("ends"))
                .containsExactly(
                        "day 1 10:45 talks ends",
                        "day 1 11:05 round ends",
                        "day 1 11:05 round/peace ends",
                        "day 1 19:10 dinner ends",
                        "day 1 19:10 dinner/toast ends");
    }

    @Test
    void drivesThatHaveNotBegunAreQuicker() {
        Journal day = late("""
                places: {hotel: {}, palace: {}}
                people: {host: {base: hotel}}
                transfers: {way: {between: [hotel, palace], duration: 20m, margin: 0m}}
                meetings:
                  talks: {at: hotel, people: [host], start: day 1 10:00, duration: "uniform(0m, 60m)", planned: 30m}
                  lunch: {at: palace, people: [host], start: day 1 10:50, duration: 1h}
                levers: {escort: {when: {late: lunch, by: 5m}, do: {multiply: transfers, by: 0.5}}}
                """, 1 - 1e-12);

        assertThat(day.events("host"))
                .contains("day 1 11:00 host leaves for lunch", "day 1 11:10 host arrives for lunch");
    }

    /** The walk (an hour as planned) does not fit before lunch until the lever makes it half an hour. */
    @Test
    void whatIsShortenedFitsWhereItDidNot() {
        Journal day = Journal.played("""
                people: {host: {}, guest: {}}
                meetings:
                  walk: {people: [host], earliest: day 1 10:00, duration: 1h}
                  lunch: {people: [host], start: day 1 10:45, duration: 30m}
                  wait: {people: [guest], start: {at: day 1 10:00, delay: "uniform(0m, 40m)"}, duration: 5m}
                levers: {quick: {when: {late: wait, by: 10m}, do: {shorten: walk, to: 30m}}}
                """, Map.of());

        assertThat(day.events("walk"))
                .containsExactly("day 1 10:10 walk starts, bound by WINDOW", "day 1 10:40 walk ends");
    }

    @Test
    void asPlannedNoLeverIsPulled() {
        assertThat(Journal.planned(DAY + SKIP).levers()).isEqualTo("[] for 0.0");
    }

    private static void expectRefused(String programme, String message) {
        assertThatThrownBy(() -> Stage.of("summit: 1\nclock: {day-1: 2024-04-10}\n" + programme))
                .isInstanceOfSatisfying(
                        InvalidScenarioException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::message)
                                .containsExactly(message));
    }

    @Test
    void whatHasNoPlannedStartCannotBeLate() {
        expectRefused("""
                meetings: {talks: {duration: 5m}}
                levers: {quick: {when: {late: talks, by: 10m}, do: {skip: talks}}}
                """, "Expected something with a planned start, received talks, which cannot be late");
    }

    @Test
    void aStreamCannotBeMadeShorter() {
        expectRefused(
                """
                meetings:
                  talks: {start: day 1 10:00, duration: 5m}
                  desk: {duration: 1m, arrivals: {from: day 1 10:00, every: 2m, count: 3}}
                levers: {quick: {when: {late: talks, by: 10m}, do: {multiply: desk, by: 0.5}}}
                """, "Expected something with a duration of its own to make shorter, received desk, which is a stream");
    }
}
