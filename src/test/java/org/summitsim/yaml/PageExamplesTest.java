package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small examples of the language's page: what is built is read, the rest is refused by name. */
class PageExamplesTest {
    private static final String CAST = """
            people: {minister: {}, host: {}, press-pool: {}}
            groups: {japan: [minister], leaders: [host]}
            places: {room-a: {}, room-b: {}, blair-house: {}, white-house: {}, capitol: {}, haneda: {}, raleigh: {}}
            resources: {interpreters: {capacity: 4}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meetings: {x: {quorum: {of: leaders, at-least: 15, else-at: day 2 10:45}, duration: 1m}}"
                        + " | meetings.x.quorum: quorum",
                "meetings: {x: {before: [{people: [press-pool], by: 30m, for: 10m, holds: false}], duration: 1m}}"
                        + " | meetings.x.before: before",
            })
    void whatIsNotBuiltYetIsRefusedByName(String example, String refused) {
        List<String> expected = List.of(refused.split("; ")).stream()
                .map(what -> what + " is not supported yet")
                .toList();

        assertThat(Texts.problems(CAST + example + "\n")).containsExactlyElementsOf(expected);
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
