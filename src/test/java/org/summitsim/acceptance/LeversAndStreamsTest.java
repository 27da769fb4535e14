package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 26 with streams: what levers do to them, and what they leave. The talks take 30 minutes in the middle, 60 at the worst. */
class LeversAndStreamsTest {
    private static final String DAY = """
            people: {host: {}}
            resources: {lane: {kind: staff}}
            meetings:
              talks: {people: [host], start: day 1 10:00, duration: "uniform(0m, 60m)", planned: 30m}
              photo: {people: [host], start: day 1 10:30, duration: 10m}
              screening: {uses: [lane], duration: 5m}
              guests: {arrivals: {every: 2m, count: 3, from: day 1 %s, steps: [screening]}}
              press: {arrivals: {every: 2m, count: 1, from: day 1 10:50, steps: [screening]}}
              opening: {after: [guests], duration: 5m}
            levers: {no-guests: {when: {late: photo, by: 10m}, do: {skip: guests}}}
            """;

    private static Journal late(String text, double talks) {
        return Journal.played(text, Map.of("talks.duration", talks));
    }

    /** At 10:40 the photo is ten minutes late, and the guests would come from 10:45 on; the press comes to the lane all the same. */
    @Test
    void aStreamThatHasNotBegunIsSkippedAsAWhole() {
        Journal day = late(DAY.formatted("10:45"), 0.75);

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:40 opening starts, bound by PRECEDENCE guests",
                        "day 1 10:45 talks ends",
                        "day 1 10:45 photo starts, bound by PERSON host",
                        "day 1 10:45 opening ends",
                        "day 1 10:50 press starts, bound by PLANNED_START",
                        "day 1 10:55 photo ends",
                        "day 1 10:57 press ends",
                        "never guests SKIPPED CLOCK");
        assertThat(day.resource("lane")).containsExactly("ENGAGED press 10:52-10:57");
        assertThat(day.levers()).isEqualTo("[no-guests] for 0.0");
    }

    /** They come from 10:35 on: at 10:37, 10:39 and 10:41, the last of them after the lever was pulled. */
    @Test
    void aStreamThatHasBegunGoesOnToItsLastEntity() {
        Journal day = late(DAY.formatted("10:35"), 0.75);

        assertThat(day.events("guests"))
                .containsExactly(
                        "day 1 10:35 guests starts, bound by PLANNED_START",
                        "day 1 10:52 guests ends",
                        "day 1 10:52 opening starts, bound by PRECEDENCE guests");
        assertThat(day.resource("lane"))
                .containsExactly(
                        "ENGAGED guests 10:37-10:42",
                        "ENGAGED guests 10:42-10:47",
                        "ENGAGED guests 10:47-10:52",
                        "ENGAGED press 10:52-10:57");
        assertThat(day.levers()).isEqualTo("[no-guests] for 0.0");
    }

    @Test
    void aStreamIsNotSkippedWhenItIsNotLateEnough() {
        Journal day = late(DAY.formatted("10:45"), 0.6);

        assertThat(day.events("guests ends")).containsExactly("day 1 11:02 guests ends");
        assertThat(day.levers()).isEqualTo("[] for 0.0");
    }

    /** A stream begins at its moment whoever stands in the line, so it is never late. */
    @Test
    void aStreamIsNeverLateItself() {
        String text = DAY.formatted("10:45")
                .replace("late: photo, by: 10m", "late: guests, by: 0m")
                .replace("skip: guests", "skip: press");

        assertThat(late(text, 0.75).levers()).isEqualTo("[] for 0.0");
    }
}
