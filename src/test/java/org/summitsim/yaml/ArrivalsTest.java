package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Arrivals;
import org.summitsim.model.Distribution;
import org.summitsim.model.Meeting;
import org.summitsim.model.Moment;
import org.summitsim.model.Scenario;

/** Streams and their stations. */
class ArrivalsTest {
    private static final String STATIONS = """
            resources: {lanes: {kind: staff, capacity: 2}}
            places: {gate: {}}
            people: {officer: {}}
            """;

    @Test
    void aStreamHasAllItsKeys() {
        Scenario scenario = Texts.scenario(STATIONS + """
                run: {warmup: 1h, max-entities: 40}
                meetings:
                  screening: {title: Screening, at: gate, uses: [lanes], duration: 1m, overtime: allowed, priority: 2}
                  badge: {duration: 30s}
                  press:
                    title: Press
                    priority: 1
                    due: day 1 09:30
                    arrivals:
                      every: exponential(2m)
                      count: 20
                      from: day 1 08:00
                      size: discrete(1=0.5, 2=0.5)
                      steps: [screening, badge]
                      class: guests
                """);

        Meeting press = (Meeting) scenario.programme().entries().get(2);
        assertThat(press.arrivals())
                .contains(new Arrivals(
                        new Distribution.Exponential(2),
                        20,
                        Optional.of(Moment.of(LocalDateTime.of(2024, 4, 10, 8, 0))),
                        Optional.of(new Distribution.Discrete(List.of(1.0, 2.0), List.of(0.5, 0.5))),
                        List.of("screening", "badge"),
                        Optional.of("guests")));
        assertThat(scenario.settings().rules().warmup()).isEqualTo(Duration.ofHours(1));
        assertThat(scenario.settings().rules().maxEntities()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | s.arrivals: Expected the key every in a stream, received none",
                "{every: 2m, count: 0} | s.arrivals.count: Expected a whole number of at least 1, received 0",
                "{every: -2m, count: 2} | s.arrivals.every: Expected what is never negative, received -2m",
                "{every: 2m, count: 2, size: 1.5} | s.arrivals.size: Expected whole numbers of at least 1, received 1.5",
                "{every: 2m, count: 2, size: \"uniform(1, 3)\"} | s.arrivals.size: Expected whole numbers of at least 1,"
                        + " received uniform(1, 3)",
                "{every: 2m, count: 2, size: \"discrete(0=0.5, 2=0.5)\"} | s.arrivals.size: Expected whole numbers of at"
                        + " least 1, received discrete(0=0.5, 2=0.5)",
                "{every: 2m, count: 2, steps: [badg]} | s.arrivals.steps.0: Expected a meeting that the file has, received"
                        + " badg",
                "{every: 2m, count: 2, steps: [badge, badge]} | s.arrivals.steps.1: Expected each station once, received"
                        + " badge twice",
                "{every: 2m, count: 2, steps: [s]} | s.arrivals.steps.0: Expected another meeting as a station, received"
                        + " the stream itself",
                "{every: 2m, count: 2, class: Press} | s.arrivals.class: Expected a class of small letters, digits and"
                        + " single hyphens, received Press",
                "{every: 2m, count: 2, class: badge} | s.arrivals.class: Expected a class whose name is that of no entry,"
                        + " received badge",
                "{every: 2m, cuont: 2} | s.arrivals.cuont: Expected a key of a stream, received cuont"
            })
    void whatIsWrongWithAStreamIsSaid(String arrivals, String problem) {
        assertThat(Texts.problems(STATIONS + "meetings: {badge: {duration: 1m}, s: {duration: 1m, arrivals: " + arrivals
                        + "}}\n"))
                .contains("meetings." + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "badge: {people: [officer], duration: 1m} | badge.people: Expected no people at a station, received people",
                "badge: {start: day 1 10:00, duration: 1m} | badge.start: Expected no start at a station, received start",
                "badge: {duration: 1m, uses: {any-of: [lanes]}} | badge.uses: Expected one place and fixed resources at a"
                        + " station, received a choice",
                "badge: {duration: 1m}, s: {duration: 1m, arrivals: {every: 1m, count: 1, steps: [badge]}} | s.duration:"
                        + " Expected no duration at a stream, received duration",
                "badge: {duration: 1m}, s: {start: day 1 10:00, arrivals: {every: 1m, count: 1, steps: [badge]}} |"
                        + " s.start: Expected no start at a stream, received start",
                "badge: {duration: 1m, arrivals: {every: 1m, count: 1}} | badge.arrivals: Expected a station of other"
                        + " streams without arrivals of its own, received both",
                "badge: {duration: 1m}, talks: {after: [badge], duration: 1m} | talks.after.0: Expected something that"
                        + " happens, received badge, which is a station"
            })
    void whatMakesNoSenseAtAStreamOrAStationIsRefused(String meetings, String problem) {
        String press = ", press: {arrivals: {every: 1m, count: 1, steps: [badge]}}}\n";

        assertThat(Texts.problems(STATIONS + "meetings: {" + meetings + press)).containsExactly("meetings." + problem);
    }

    @Test
    void copiesAndEntitiesTogetherAreLimited() {
        String text = """
                run: {max-entities: 45}
                meetings:
                  call: {repeat: {x: [a, b]}, duration: 1m}
                  one: {duration: 1m, arrivals: {every: 1m, count: 10}}
                  two: {duration: 1m, arrivals: {every: 1m, count: %d, size: "discrete(1=0.5, 3=0.5)"}}
                """;

        assertThat(Texts.problems(text.formatted(11))).isEmpty();
        assertThat(Texts.problems(text.formatted(12)))
                .containsExactly(
                        "meetings.two: Expected at most 45 copies and entities in all (run.max-entities), received"
                                + " 48 with those of two");
        assertThat(Texts.problems("meetings: {s: {duration: 1m, arrivals: {every: 1m, count: 2000000000}}}\n"))
                .containsExactly("meetings.s: Expected at most 100000 copies and entities in all (run.max-entities),"
                        + " received 2000000000 with those of s");
    }
}
