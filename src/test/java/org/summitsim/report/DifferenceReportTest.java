package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;

/** The gist of a difference, as a comparison of variants tells it. */
class DifferenceReportTest {
    private static final String PLAN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            people: {host: {}}
            meetings:
              lunch: {title: Lunch, people: [host], start: day 1 12:00, duration: 1h}
              walk: {people: [host], start: day 1 14:00, duration: 1h}
            variants:
              none: {set: {x-mine: 1}}
              late: {set: {meetings: {lunch: {start: day 1 12:30, duration: 45m}}}}
              later: {based-on: late, set: {meetings: {walk: null, tea: {duration: 10m}}}}
            """;

    private static DifferenceReport to(String variant) {
        return DifferenceReport.of(
                side(ScenarioReader.read("plan.yaml", PLAN, Change.NONE)),
                side(ScenarioReader.read("plan.yaml", PLAN, Change.to(variant))));
    }

    private static DifferenceReport.Side side(Reading reading) {
        return new DifferenceReport.Side(
                reading.writing().orElseThrow(),
                Play.of(reading.scenario().orElseThrow()).network());
    }

    @Test
    void eachEntryHasALine() {
        assertThat(to("late").brief(2))
                .containsExactly("Lunch (lunch) starts at 12:30 instead of 12:00, takes 45m instead of 1h");
        assertThat(to("none").brief(2)).isEmpty();
    }

    @Test
    void moreThanThereIsRoomForIsCounted() {
        List<String> all = to("later").brief(3);

        assertThat(all).hasSize(3).element(1).isEqualTo("Left out: walk");
        assertThat(to("later").brief(2)).containsExactly(all.get(0), "and 2 more");
        assertThat(to("later").brief(1)).containsExactly("3 changes");
    }
}
