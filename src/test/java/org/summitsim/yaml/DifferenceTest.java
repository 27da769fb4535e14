package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where two scenarios differ: how deep a path leads. */
class DifferenceTest {
    private static final String PLAN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            people: {host: {}, guest: {}}
            meetings:
              talks: {people: [host, guest], start: day 1 10:00, agenda: {trade: {duration: 20m}}}
              walk: {people: [host], duration: 20m}
            """;

    private static List<String> paths(String other) {
        return Difference.list(writing(PLAN), writing(other)).stream()
                .map(d -> String.join(".", d.path()) + " "
                        + d.before().map(Written::text).orElse("-") + " "
                        + d.after().map(Written::text).orElse("-"))
                .toList();
    }

    private static Writing writing(String text) {
        return ScenarioReader.read("plan.yaml", text, Change.NONE).writing().orElseThrow();
    }

    @Test
    void aMapThatBothHaveIsFollowedToItsValues() {
        assertThat(paths(PLAN.replace("10:00", "10:30").replace("{duration: 20m}}}", "{duration: 25m}}}")))
                .containsExactly(
                        "meetings.talks.start.at day 1 10:00 day 1 10:30",
                        "meetings.talks.agenda.trade.duration 20m 25m");
    }

    @Test
    void anEntryOrItemThatOneHasAloneIsOneDifference() {
        assertThat(paths(PLAN.replace("  walk: {people: [host], duration: 20m}\n", "")
                        .replace("trade: {duration: 20m}", "trade: {duration: 20m}, art: {duration: 5m}")))
                .containsExactly(
                        "meetings.talks.agenda.art - {duration: 5m}",
                        "meetings.walk {people: [host], duration: 20m} -");
    }

    @Test
    void aSectionThatOneHasAloneIsToldByItsEntries() {
        assertThat(paths(PLAN + "goals: {home: {of: day_end(1)}, swift: {of: makespan}}\n"))
                .containsExactly("goals.home - {of: day_end(1)}", "goals.swift - {of: makespan}");
    }

    @Test
    void aListOfPeopleInAnotherOrderIsTheSameAndAChoiceIsNot() {
        assertThat(paths(PLAN.replace("[host, guest]", "[guest, host]"))).isEmpty();
        String choice =
                PLAN.replace("people: [host],", "people: [host], at: {any-of: [a, b]},") + "places: {a: {}, b: {}}\n";
        assertThat(Difference.list(writing(choice), writing(choice.replace("[a, b]", "[b, a]"))))
                .extracting(Difference::path)
                .containsExactly(List.of("meetings", "walk", "at"));
    }

    @Test
    void nothingIsTheSameAsAnEmptyListOrSection() {
        assertThat(paths(PLAN.replace("people: [host],", "people: [host], joins: [],") + "risks: {}\nplaces:\n"))
                .isEmpty();
        assertThat(paths(PLAN.replace("guest: {}}", "guest: {}, aide: {}}"))).containsExactly("people.aide - {}");
    }

    @Test
    void whatCannotBeReadSaysNothing() {
        assertThat(ScenarioReader.read("plan.yaml", "summit: 2", Change.NONE).writing())
                .isEmpty();
    }
}
