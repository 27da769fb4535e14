package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.model.Attendance;

/** Who must be in position ahead of a start. */
class AdvancesTest {
    private static final String CAST = """
            people: {a: {}, b: {}}
            groups: {pool: [a, b]}
            places: {palace: {}, salon: {in: palace}}
            resources: {cameras: {}}
            """;

    @Test
    void anAdvanceHasAllItsKeys() {
        assertThat(Texts.scenario(CAST + """
                        meetings:
                          x:
                            start: day 1 10:00
                            duration: 1m
                            before: [{people: [pool], by: 30m, for: 10m, holds: true}, {people: a, by: 5m}]
                        """)
                        .programme()
                        .entries()
                        .get(0)
                        .attendance()
                        .before())
                .containsExactly(
                        new Attendance.Advance(List.of("a", "b"), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                        new Attendance.Advance(List.of("a"), Duration.ofMinutes(5), Duration.ofMinutes(5), false));
    }

    @Test
    void wrongAdvancesAreRefused() {
        assertThat(Texts.problems(CAST + """
                meetings:
                  a: {duration: 1m, before: [{people: [pool], by: 30m}]}
                  b: {duration: 1m, start: day 1 10:00, at: {any-of: [palace, salon]}, before: {people: [a], by: 30m}}
                  c: {duration: 1m, start: day 1 10:00, before: [{people: [cameras], by: 30}, {by: -1m}, pool]}
                  d: {duration: 1m, start: day 1 10:00, before: [{people: [pol], by: 30m, for: long, holds: no}]}
                """))
                .containsExactly(
                        "meetings.a.before: Expected before where there is a planned start and one place, received it"
                                + " without a start",
                        "meetings.b.before: Expected before where there is a planned start and one place, received it"
                                + " beside any-of",
                        "meetings.c.before.0.people.0: Expected people or groups in position, received the resource"
                                + " cameras",
                        "meetings.c.before.0.by: Expected a duration with its unit (write 30m), received 30",
                        "meetings.c.before.1: Expected the key people in an entry of before, received none",
                        "meetings.c.before.1.by: Expected a duration of at least 0, received -1m",
                        "meetings.c.before.2: Expected an entry of before as a map, received pool",
                        "meetings.d.before.0.people.0: Expected a person or a group that the file has, received pol",
                        "meetings.d.before.0.for: Expected a duration such as 45m, received long",
                        "meetings.d.before.0.holds: Expected true or false, received no");
    }
}
