package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is served first (rule 9). */
class DispatchTest {
    /** One desk, free from 10:00, when a, b and d all wait for it. */
    private static final String JOBS = """
            run: {dispatch: %s}
            resources: {desk: {}}
            meetings:
              block: {duration: 10h, uses: {desk: 1}}
              a: {duration: 5m, uses: {desk: 1}, earliest: day 1 09:20}
              b: {duration: 10m, uses: {desk: 1}, priority: 2, earliest: day 1 09:10}
              d: {duration: 30m, uses: {desk: 1}, priority: 1, earliest: day 1 09:10}
              a-1: {duration: 2m, after: [a]}
              a-2: {duration: 2m, after: [a]}
              a-3: {duration: 2m, after: [a]}
              b-1: {duration: 10m, after: [b]}
              b-2: {duration: 30m, after: [b-1]}
            """;

    /**
     * Latest finishes before the end: a 2m, b 40m, d 0m. Latest starts: a 7m, b 50m, d 30m. Successors: a 3, b 2, d none.
     * Weights: a 5 + 6, b 10 + 10 (all: 10 + 40), d 30.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "priority, d b a",
        "lft, b a d",
        "lst, b d a",
        "mts, a b d",
        "grpw, d b a",
        "grpw-all, b d a",
        "spt, a b d",
        "fifo, b d a"
    })
    void jobsAreTakenInTheOrderOfTheRule(String rule, String order) {
        List<String> starts = Story.planned(JOBS.formatted(rule)).lines().stream()
                .filter(line -> line.matches(".* [abd] starts, .*"))
                .map(line -> line.replaceFirst(".* ([abd]) starts, .*", "$1"))
                .toList();

        assertThat(String.join(" ", starts)).isEqualTo(order);
    }

    /** The parts of the long meeting count as it: what waits for its first item is a successor of the whole. */
    @Test
    void partsCountAsTheWholeThatTheyBelongTo() {
        assertThat(Story.planned("""
                        run: {dispatch: lft}
                        resources: {desk: {}}
                        meetings:
                          block: {duration: 10h, uses: {desk: 1}}
                          short: {duration: 1h, uses: {desk: 1}, earliest: day 1 00:01}
                          long: {uses: {desk: 1}, earliest: day 1 00:01, agenda: {first: {duration: 5m}, second: {duration: 5m}}}
                          tail: {duration: 1h, after: [{of: first, type: SS, lag: 10m}]}
                        """).lines()).contains("day 1 10:00:00 long starts, bound by RESOURCE desk");
    }

    /** The host is called at the same moment by two who were ready at different times, and has far to go to both. */
    @Test
    void firstComeFirstServedHoldsForSettingOutToo() {
        String errands = """
                run: {dispatch: %s}
                places: {hotel: {}, palace: {}, embassy: {}}
                drives: {hotel: {palace: 5m, embassy: 5m}, palace: {embassy: 5m}}
                people: {host: {base: hotel}}
                meetings:
                  early: {at: hotel, people: [host], start: day 1 09:00, duration: 1h}
                  a: {at: palace, people: [host], earliest: day 1 09:20, duration: 10m}
                  b: {at: embassy, people: [host], earliest: day 1 09:10, duration: 10m}
                """;

        assertThat(Story.planned(errands.formatted("fifo")).lines()).contains("day 1 10:00:00 host leaves for b");
        assertThat(Story.planned(errands.formatted("priority")).lines()).contains("day 1 10:00:00 host leaves for a");
    }
}
