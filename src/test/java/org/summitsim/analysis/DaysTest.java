package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.network.TimeLine;

/** When a day is due, and whether that may be said of the day as a whole. */
class DaysTest {
    private static final String TALKS = "meetings:\n  talks: {start: day 1 10:00, duration: 30m, due: day 1 11:00}\n";

    private static Day day(String more) {
        return Played.run(TALKS + more).days().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an earlier one without a due | call: {start: day 1 09:00, duration: 30m} | true",
                "one that ends when the day is due | call: {start: day 1 10:30, duration: 30m} | true",
                "a later one without a due | call: {start: day 1 10:31, duration: 30m} | false",
                "a later one of the next day | call: {start: day 2 10:00, duration: 30m} | true",
                "a later one without a planned start | call: {after: [talks], duration: 31m} | false",
                "a later one that will miss its own due | call: {start: day 1 11:00, duration: 30m, due: day 1 10:50} | true",
                "a later one of which the last item runs on | call: {start: day 1 11:00, agenda: {a: {duration: 5m}}} | false",
            })
    void itIsThatOfTheDayIfNothingWithoutADueIsPlannedToEndLater(String what, String call, boolean ofAll) {
        Day day = day("  " + call + "\n");

        assertThat(day.due().getAsLong()).isEqualTo(11 * 60 * TimeLine.MINUTE);
        assertThat(day.dueIsOfAll()).as(what).isEqualTo(ofAll);
        assertThat(day.dueOfAll().isPresent()).isEqualTo(ofAll);
    }

    @Test
    void aLegIsHeldToTheDueOfThePhaseThatEndsIt() {
        String leg = """
                places: {a: {}, b: {}}
                travel:
                  flight:
                    from: a
                    to: b
                    start: day 1 10:30
                    agenda: {flight: {duration: 1h%s}, taxi-in: {duration: 10m%s}}
                """;

        assertThat(day(leg.formatted("", ", due: day 1 11:30")).dueIsOfAll()).isTrue();
        assertThat(day(leg.formatted(", due: day 1 11:30", "")).dueIsOfAll()).isFalse();
    }

    @Test
    void withoutAnyDueThereIsNone() {
        Day day = Played.run("meetings: {talks: {start: day 1 10:00, duration: 30m}}\n")
                .days()
                .get(0);

        assertThat(day.due()).isEmpty();
        assertThat(day.dueIsOfAll()).isFalse();
    }
}
