package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories A: agendas that extend and the phases of legs (rules 4, 13 and 18). */
class AgendasTest {

    /** A1. */
    @Test
    void itemsFollowEachOtherInTheOrderOfTheFile() {
        assertThat(Story.planned("""
                                meetings:
                                  talks:
                                    start: day 1 10:00
                                    slot: 30m
                                    opening: 5m
                                    closing: 5m
                                    agenda: {trade: {duration: 20m}, nothing: {duration: 0m}, space: {duration: 10m}}
                                """).lines())
                .containsExactly(
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks/opening starts, bound by PRECEDENCE",
                        "day 1 10:05:00 talks/opening ends",
                        "day 1 10:05:00 talks/trade starts, bound by PRECEDENCE",
                        "day 1 10:25:00 talks/trade ends",
                        "day 1 10:25:00 talks/nothing starts, bound by PRECEDENCE",
                        "day 1 10:25:00 talks/nothing ends",
                        "day 1 10:25:00 talks/space starts, bound by PRECEDENCE",
                        "day 1 10:35:00 talks/space ends",
                        "day 1 10:35:00 talks/closing starts, bound by PRECEDENCE",
                        "day 1 10:40:00 talks ends",
                        "day 1 10:40:00 talks/closing ends");
    }

    /** A2: trade waits for the draft, so space goes first; the closing waits for both. */
    @Test
    void anItemWhoseDependencyDoesNotHoldYetLetsTheNextGoFirst() {
        assertThat(Story.planned("""
                                meetings:
                                  draft: {start: day 1 10:00, duration: 30m}
                                  talks:
                                    start: day 1 10:00
                                    closing: 5m
                                    agenda: {trade: {duration: 20m, after: [draft]}, space: {duration: 10m}}
                                """).lines())
                .containsExactly(
                        "day 1 10:00:00 draft starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00:00 talks/space starts, bound by PRECEDENCE",
                        "day 1 10:10:00 talks/space ends",
                        "day 1 10:30:00 draft ends",
                        "day 1 10:30:00 talks/trade starts, bound by PRECEDENCE draft",
                        "day 1 10:50:00 talks/trade ends",
                        "day 1 10:50:00 talks/closing starts, bound by PRECEDENCE",
                        "day 1 10:55:00 talks ends",
                        "day 1 10:55:00 talks/closing ends");
    }

    /** A3. */
    @Test
    void anItemWaitsForItsResourceAndTheNextWaitsBehindIt() {
        assertThat(Story.planned("""
                                resources: {interpreters: {kind: staff}}
                                meetings:
                                  other: {uses: [interpreters], start: day 1 09:30, duration: 45m}
                                  talks:
                                    start: day 1 10:00
                                    agenda: {trade: {duration: 20m, uses: [interpreters]}, space: {duration: 10m}}
                                """).lines())
                .contains(
                        "day 1 10:15:00 talks/trade starts, bound by RESOURCE interpreters",
                        "day 1 10:35:00 talks/space starts, bound by PRECEDENCE",
                        "day 1 10:45:00 talks ends");
    }

    private static final String FLIGHT = """
            places: {haneda: {}, andrews: {}}
            people: {guest: {base: {start: haneda}}}
            meetings:
              farewell: {at: haneda, people: [guest], start: day 1 09:00, duration: %s}
            travel:
              outbound:
                from: haneda
                to: andrews
                people: [guest]
                agenda:
                  boarding: {duration: 20m}
                  flight: {duration: 2h, start: %s}
                  taxi-in: {duration: 5m}
            """;

    /** A9. */
    @Test
    void aLegStartsEarlyEnoughForThePhaseThatHasAStart() {
        assertThat(Story.planned(FLIGHT.formatted("20m", "day 1 10:00")).lines())
                .containsExactly(
                        "day 1 09:00:00 farewell starts, bound by PLANNED_START",
                        "day 1 09:20:00 farewell ends",
                        "day 1 09:40:00 outbound starts, bound by PLANNED_START",
                        "day 1 09:40:00 outbound/boarding starts, bound by PRECEDENCE",
                        "day 1 10:00:00 outbound/boarding ends",
                        "day 1 10:00:00 outbound/flight starts, bound by PLANNED_START",
                        "day 1 12:00:00 outbound/flight ends",
                        "day 1 12:00:00 outbound/taxi-in starts, bound by PRECEDENCE",
                        "day 1 12:05:00 outbound ends",
                        "day 1 12:05:00 outbound/taxi-in ends");
    }

    /** A10: they have boarded by 09:55; the taxiing waits for the flight, which waits for its time. */
    @Test
    void aPhaseThatWaitsForItsTimeLetsNobodyGoFirst() {
        String text = FLIGHT.formatted("20m", "{at: day 1 10:00, delay: \"uniform(0m, 10m)\"}")
                .replace("boarding: {duration: 20m", "boarding: {planned: 20m, duration: 15m");

        assertThat(Story.played(text, Map.of("outbound/flight.delay", 0.7)).lines())
                .contains(
                        "day 1 09:55:00 outbound/boarding ends",
                        "day 1 10:07:00 outbound/flight starts, bound by DELAY",
                        "day 1 12:07:00 outbound/taxi-in starts, bound by PRECEDENCE");
    }

    /** A11: nobody lands before the clearance that the flight waits for. */
    @Test
    void phasesKeepTheirOrderWhateverTheyWaitFor() {
        String text = FLIGHT.formatted("70m", "day 1 10:00")
                .replace("flight: {duration: 2h", "flight: {duration: 2h, after: [clearance]")
                .replace("meetings:", "meetings:\n  clearance: {start: day 1 10:00, duration: 45m}");

        assertThat(Story.planned(text).lines())
                .contains(
                        "day 1 10:10:00 outbound starts, bound by PERSON guest",
                        "day 1 10:45:00 outbound/flight starts, bound by PRECEDENCE clearance",
                        "day 1 12:45:00 outbound/taxi-in starts, bound by PRECEDENCE");
    }

    /** A12: the greeting was planned for 09:40; late as its leg, it waited for the leg and not for its time. */
    @Test
    void aFirstPhaseThatIsLateWithItsLegIsBoundByTheLeg() {
        String text = FLIGHT.formatted("60m", "day 1 10:00")
                .replace(", start: day 1 10:00}", "}")
                .replace("boarding: {duration: 20m", "boarding: {duration: 20m, start: day 1 09:40");

        assertThat(Story.planned(text).lines())
                .contains(
                        "day 1 10:00:00 outbound starts, bound by PERSON guest",
                        "day 1 10:00:00 outbound/boarding starts, bound by PRECEDENCE",
                        "day 1 10:20:00 outbound/flight starts, bound by PRECEDENCE");
    }

    /** A13: taxi-in stays open until the guard of honour is in place, and so do the leg and its passenger. */
    @Test
    void aPartHeldOpenHoldsTheWhole() {
        String text = FLIGHT.formatted("20m", "day 1 10:00")
                .replace("taxi-in: {duration: 5m", "taxi-in: {duration: 5m, after: [{of: guard, type: FF}]")
                .replace("meetings:", "meetings:\n  guard: {start: day 1 12:00, duration: 30m}");
        Story story = Story.planned(text);

        assertThat(story.lines()).contains("day 1 12:30:00 outbound/taxi-in ends", "day 1 12:30:00 outbound ends");
        assertThat(story.heldOpenBy("outbound/taxi-in")).isEqualTo("guard");
    }
}
