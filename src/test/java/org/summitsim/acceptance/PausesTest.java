package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 18 and 25 together: a slot whose time is up in a pause of the agenda, while a call interrupts the meeting. */
class PausesTest {
    /** The draft comes at 11:00, too late for space; from 10:20 on nobody has the floor. */
    private static final String TALKS = """
            people: {host: {}, guest: {}}
            meetings:
              draft: {start: day 1 10:00, duration: 1h}
              talks:
                people: [host, guest]
                start: day 1 10:00
                slot: 30m
                discipline: hard-stop
                agenda: {trade: {duration: 20m}, space: {duration: 10m, after: [draft]%s}}%s
              lunch: {people: [guest], start: day 1 10:30, agenda: {toasts: {duration: 10m}}}
            disruptions: {call: {every: %s, seizes: host, duration: 10m, preempts: true, max-calls: 1}}
            """;

    private static Journal played(String item, String closing, String call) {
        return Journal.played(TALKS.formatted(item, closing, call), Map.of());
    }

    /** The slot runs on during the call from 10:25 to 10:35, and there is no work that would end with it. */
    @Test
    void theMeetingEndsWithItsSlotThoughTheCallGoesOn() {
        Journal day = played("", "", "10h25m");

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 draft starts, bound by PLANNED_START",
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00 talks/trade starts, bound by PRECEDENCE",
                        "day 1 10:20 talks/trade ends",
                        "day 1 10:30 talks ends",
                        "day 1 10:30 lunch starts, bound by PLANNED_START",
                        "day 1 10:30 lunch/toasts starts, bound by PRECEDENCE",
                        "day 1 10:40 lunch ends",
                        "day 1 10:40 lunch/toasts ends",
                        "day 1 11:00 draft ends",
                        "never talks/space SKIPPED CLOCK");
        assertThat(day.person("host")).containsExactly("ENGAGED talks 10:00-10:25", "ENGAGED call 10:25-10:35");
        assertThat(day.interrupted("talks")).isEqualTo(5);
        assertThat(day.interrupted("talks/trade")).isZero();
        assertThat(day.calls()).containsExactly("call 1, 10 min, interrupting 5 min");
    }

    /** The time for items is up at 10:25, five minutes before the slot's end; the closing waits for the call, which ends at 10:32. */
    @Test
    void theClosingWaitsForTheEndOfTheCall() {
        Journal day = played("", "\n    closing: 5m", "10h22m");

        assertThat(day.events("talks"))
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:00 talks/trade starts, bound by PRECEDENCE",
                        "day 1 10:20 talks/trade ends",
                        "day 1 10:32 talks/closing starts, bound by PERSON host",
                        "day 1 10:37 talks ends",
                        "day 1 10:37 talks/closing ends",
                        "never talks/space SKIPPED CLOCK");
        assertThat(day.releaser("talks/closing")).isEqualTo("call");
        assertThat(day.interrupted("talks")).isEqualTo(10);
        assertThat(day.interrupted("talks/closing")).isZero();
        assertThat(day.calls()).containsExactly("call 1, 10 min, interrupting 10 min");
    }

    /** Space is carried at the stop in the middle of the call; at lunch it waits for the draft, as it did. */
    @Test
    void whatIsLeftIsCarriedOnAtTheStop() {
        Journal day = played(", carry-to: lunch", "", "10h25m");

        assertThat(day.events("lunch", "talks ends"))
                .containsExactly(
                        "day 1 10:30 talks ends",
                        "day 1 10:30 lunch starts, bound by PLANNED_START",
                        "day 1 10:30 lunch/toasts starts, bound by PRECEDENCE",
                        "day 1 10:40 lunch/toasts ends",
                        "day 1 11:00 lunch/talks/space starts, bound by PRECEDENCE draft",
                        "day 1 11:10 lunch ends",
                        "day 1 11:10 lunch/talks/space ends");
    }

    /** A must item is not dropped: it waits for its draft beyond the slot, and for nothing of the call, which is long over. */
    @Test
    void whatMustTakePlaceStillDoes() {
        Journal day = played(", must: true", "", "10h25m");

        assertThat(day.events("talks/space", "talks ends"))
                .containsExactly(
                        "day 1 11:00 talks/space starts, bound by PRECEDENCE draft",
                        "day 1 11:10 talks ends",
                        "day 1 11:10 talks/space ends");
        assertThat(day.interrupted("talks")).isEqualTo(10);
    }
}
