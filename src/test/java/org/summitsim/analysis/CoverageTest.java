package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How much of an agenda is discussed: rule 19, worked out by hand. */
class CoverageTest {
    private static final double NEARLY = 1e-9;
    private static final String TALKS = """
            meetings:
              talks:
                start: day 1 10:00
                slot: 30m
                discipline: %s
                agenda:
                  trade: {duration: 20m}
                  space: {duration: 20m, planned: 15m, weight: 2%s}
                  students: {duration: 10m%s}
              lunch: {start: day 1 12:00, agenda: {toasts: {duration: 10m}}}
            """;

    /** Trade 20 x 1 in full, space 2 x 15 at 10 of 20 minutes, students 10 x 1 not at all: (20 + 15) / 60. */
    @Test
    void coverageWeighsWhatWasDiscussedByPlannedTimeAndWeight() {
        RunResult run = Played.run(TALKS.formatted("hard-stop", "", ""));

        assertThat(Played.mean(run, "coverage", "talks")).isCloseTo(35.0 / 60, within(NEARLY));
        assertThat(Played.mean(run, "coverage", "lunch")).isEqualTo(1);
        assertThat(Played.mean(run, "p_full", "talks/trade")).isEqualTo(1);
        assertThat(Played.mean(run, "p_cut", "talks/space")).isEqualTo(1);
        assertThat(Played.mean(run, "p_full", "talks/students")).isZero();
        assertThat(run.measures().find("p_full", "lunch/toasts")).isEmpty();
        assertThat(run.measures().get("coverage", "talks").summary().interval()).isPresent();
    }

    /** The other half of space and the students are discussed at lunch, to the credit of the talks. */
    @Test
    void whatIsCarriedIsCreditedToItsHome() {
        RunResult run = Played.run(TALKS.formatted("hard-stop", ", carry-to: lunch", ", carry-to: lunch"));

        assertThat(Played.mean(run, "coverage", "talks")).isEqualTo(1);
        assertThat(Played.mean(run, "coverage", "lunch")).isEqualTo(1);
        assertThat(Played.mean(run, "p_carried", "talks/space")).isEqualTo(1);
        assertThat(Played.mean(run, "p_full", "talks/students")).isZero();
        assertThat(run.measures().find("start", "lunch/talks/students")).isPresent();
    }

    /** Squeezed to 5 of 15 planned minutes, space is discussed to a third: (20 + 10 + 0) / 60; the students did not fit. */
    @Test
    void whatIsSqueezedCountsInPart() {
        RunResult run = Played.run(TALKS.formatted("triage", ", min: 5m, priority: 1", ""));

        assertThat(Played.mean(run, "coverage", "talks")).isCloseTo(30.0 / 60, within(NEARLY));
        assertThat(Played.mean(run, "p_cut", "talks/space")).isEqualTo(1);
    }

    /** Nothing is measured of a part that is kept for what is never carried. */
    @Test
    void whatIsNeverCarriedHasNoMeasures() {
        RunResult run = Played.run(TALKS.formatted("extend", ", carry-to: lunch", ""));

        assertThat(Played.mean(run, "coverage", "talks")).isEqualTo(1);
        assertThat(run.measures().find("start", "lunch/talks/space")).isEmpty();
    }

    /** Of meetings that extend, only whether they take place counts, and nothing is kept. */
    @Test
    void aMissedMeetingDiscussesNothing() {
        String text = "places: {hall: {open: day 1 08:00/day 1 10:30}}\npeople: {host: {}}\n"
                + TALKS.formatted("extend", "", "")
                        .replace("start: day 1 10:00", "at: hall\n    people: [host]\n    start: day 1 10:00")
                        .replace("trade: {duration: 20m", "trade: {duration: 20m, planned: 1m")
                        .replace("planned: 15m", "planned: 1m")
                        .replace("students: {duration: 10m", "students: {duration: 10m, planned: 1m")
                + "  walk: {people: [host], start: day 1 09:00, duration: 2h, planned: 1h}\n";

        RunResult run = Played.run(text);

        assertThat(Played.mean(run, "p_missed", "talks")).isEqualTo(1);
        assertThat(Played.mean(run, "coverage", "talks")).isZero();
        assertThat(run.measures().find("p_full", "talks/trade")).isEmpty();
    }
}
