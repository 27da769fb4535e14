package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small examples of the language's page: they are read. */
class PageExamplesTest {
    private static final String CAST = """
            people: {minister: {}, host: {}, press-pool: {}}
            groups: {japan: [minister], leaders: [host]}
            places: {room-a: {}, room-b: {}, blair-house: {}, white-house: {}, capitol: {}, haneda: {}, raleigh: {}}
            resources: {interpreters: {capacity: 4}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at: {any-of: [room-a, room-b]}, duration: 1m",
                "uses: {any-of: [interpreters]}, duration: 1m",
                "quorum: {of: leaders, at-least: 1, else-at: day 2 10:45}, duration: 1m",
                "window: 13:30-15:30, duration: 1m",
                "start: day 1 10:00, before: [{people: [press-pool], by: 30m, for: 10m, holds: false}], duration: 1m",
                "start: day 1 10:00, latest: {at: day 1 14:30, if-late: wait, cost: 5}, duration: 1m",
            })
    void theExamplesOfStartingAreRead(String keys) {
        assertThat(Texts.problems(CAST + "meetings: {x: {" + keys + "}}\n")).isEmpty();
    }

    @Test
    void theExamplesOfPeopleAndDrivesAreRead() {
        assertThat(Texts.problems("""
                people:
                  guest: {base: {start: haneda, day 1: blair-house, day 4: raleigh}}
                  minister: {}
                  host: {}
                places: {blair-house: {}, white-house: {}, capitol: {}, haneda: {}, raleigh: {}}
                groups: {japan: [guest, minister], us: [host]}
                drives: {blair-house: {white-house: 4m, capitol: 10m}, spread: [0.8, 1, 1.8]}
                meetings: {x: {people: [everyone of japan except minister, us], duration: about(30m)}}
                """)).isEmpty();
    }
}
