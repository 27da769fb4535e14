package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entries without a planned start that have several windows: nobody sets out in vain, nor sits there from one to the next. */
class WindowsOfErrandsTest {
    private static final String WINDOWS = "[\"day 1 15:00/day 1 16:20\", \"day 2 09:00/day 2 10:00\"]";

    private static Journal afterLunchOf(String lunch) {
        return Journal.planned("""
                places: {resort: {}, hall: {in: resort, walk: 4m}, salon: {in: resort, walk: 3m}}
                people: {a: {}, b: {}}
                meetings:
                  lunch: {at: hall, people: [a, b], start: day 1 15:00, duration: %s}
                  aside: {at: salon, people: [a, b], window: %s, duration: 15m}
                  session:
                    {at: hall, people: [a, b], quorum: {of: [a, b], at-least: 2, else-at: day 1 17:10}, start: day 1 17:00, duration: 1h}
                """.formatted(lunch, WINDOWS));
    }

    /** Lunch ends at 16:19 and the salon is 4 minutes away: they would come at 16:23, so they go when it opens next. */
    @Test
    void nobodySetsOutForAWindowThatWillHaveClosedWhenHeArrives() {
        assertThat(afterLunchOf("79m").events("aside", "session"))
                .containsExactlyInAnyOrder(
                        "day 1 17:00 session starts, bound by PLANNED_START",
                        "day 1 18:00 session ends",
                        "day 2 09:00 a leaves for aside",
                        "day 2 09:00 b leaves for aside",
                        "day 2 09:04 a arrives for aside",
                        "day 2 09:04 b arrives for aside",
                        "day 2 09:04 aside starts, bound by PERSON a",
                        "day 2 09:19 aside ends");
    }

    /** Three minutes less, and they come at the last moment, which is in the window. */
    @Test
    void whoComesAtTheLastMomentSetsOut() {
        assertThat(afterLunchOf("76m").events("aside starts", "session starts"))
                .containsExactly(
                        "day 1 16:20 aside starts, bound by PERSON a",
                        "day 1 17:00 session starts, bound by PLANNED_START");
    }

    /**
     * At 16:00 both set out and should be there at 16:10, but the median drive is 27m 34s long, beyond the window. So they leave for
     * the session at 17:15, as they do who are at the hotel for nothing, and for the aside again on the next morning.
     */
    @Test
    void whoComesTooLateForAWindowGoesToWhatCountsOnHim() {
        Journal day = Journal.played("""
                places: {palace: {}, hotel: {}}
                transfers: {way: {between: [palace, hotel], duration: "triangular(10m, 10m, 70m)", margin: 5m}}
                people: {a: {}, b: {}}
                meetings:
                  lunch: {at: palace, people: [a, b], start: day 1 15:00, duration: 60m}
                  aside: {at: hotel, people: [a, b], window: %s, duration: 15m}
                  session:
                    {at: palace, people: [], quorum: {of: [a, b], at-least: 2, else-at: day 1 18:00}, start: day 1 17:30, duration: 1h}
                """.formatted(WINDOWS), Map.of());

        assertThat(day.events("leaves", "starts"))
                .containsExactly(
                        "day 1 15:00 lunch starts, bound by PLANNED_START",
                        "day 1 16:00 a leaves for aside",
                        "day 1 16:00 b leaves for aside",
                        "day 1 17:15 a leaves for session",
                        "day 1 17:15 b leaves for session",
                        "day 1 17:42:34 session starts, bound by PERSON a",
                        "day 2 09:00 a leaves for aside",
                        "day 2 09:00 b leaves for aside",
                        "day 2 09:27:34 aside starts, bound by PERSON a");
    }

    /** a is in the salon at 16:05 and waits for b, who comes at 16:27:34; at 16:20 it is over, so at 16:35 a goes to the hall. */
    @Test
    void nobodyWaitsForOthersBeyondTheWindow() {
        Journal day = Journal.played("""
                places: {palace: {}, hotel: {}, salon: {in: hotel, walk: 0m}, hall: {in: hotel, walk: 5m}}
                transfers: {way: {between: [palace, hotel], duration: "triangular(10m, 10m, 70m)", margin: 5m}}
                people: {a: {}, b: {}}
                meetings:
                  lunch: {at: palace, people: [b], start: day 1 15:00, duration: 60m}
                  swim: {at: hall, people: [a], start: day 1 15:00, duration: 60m}
                  aside: {at: salon, people: [a, b], window: %s, duration: 15m}
                  session: {at: hall, quorum: {of: [a], at-least: 1, else-at: day 1 18:00}, start: day 1 16:40, duration: 1h}
                """.formatted(WINDOWS), Map.of());

        assertThat(day.events("a leaves", "a arrives", "session starts", "aside starts"))
                .containsExactlyInAnyOrder(
                        "day 1 16:00 a leaves for aside",
                        "day 1 16:05 a arrives for aside",
                        "day 1 16:35 a leaves for session",
                        "day 1 16:40 a arrives for session",
                        "day 1 16:40 session starts, bound by PLANNED_START",
                        "day 2 09:00 a leaves for aside",
                        "day 2 09:05 a arrives for aside",
                        "day 2 09:05 aside starts, bound by PERSON a");
    }

    /** Each morning the drive is longer than the window. After the second one in vain a does not go home but waits for the third. */
    @Test
    void whoComesTooLateTwiceStaysForTheNextWindow() {
        Journal day = Journal.played("""
                places: {palace: {}, hotel: {}}
                transfers: {way: {between: [palace, hotel], duration: "triangular(10m, 10m, 70m)", margin: 5m}}
                people: {a: {base: palace}}
                meetings:
                  aside: {at: hotel, people: [a], window: "09:00-09:20", duration: 15m}
                """, Map.of());

        assertThat(day.events("a leaves for aside", "aside starts"))
                .containsExactly(
                        "day 1 09:00 a leaves for aside",
                        "day 2 09:00 a leaves for aside",
                        "day 3 09:00 aside starts, bound by WINDOW");
    }
}
