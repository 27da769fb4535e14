package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitsim.model.Attendance;
import org.summitsim.model.Moment;

/** Of whom so many must have come. */
class QuorumTest {
    private static final String CAST = """
            people: {a: {}, b: {}, c: {}, d: {}}
            groups: {leaders: [a, b, c]}
            """;

    @Test
    void aQuorumCountsPeopleAndGroups() {
        Attendance attendance =
                Texts.scenario(CAST + """
                meetings:
                  x:
                    people: [leaders, d]
                    quorum: {of: [everyone of leaders except c], at-least: 1, else-at: day 1 10:45}
                    agenda: {talk: {people: [a], duration: 1m}}
                """).programme().entries().get(0).attendance();

        assertThat(attendance.people()).containsExactly("c", "d");
        assertThat(attendance.quorum())
                .contains(new Attendance.Quorum(
                        List.of("a", "b"), 1, Optional.of(Moment.of(LocalDateTime.of(2024, 4, 10, 10, 45)))));
    }

    @Test
    void wrongQuorumsAreRefused() {
        assertThat(Texts.problems(CAST + """
                meetings:
                  a: {duration: 1m, quorum: {of: leaders, at-least: 4}}
                  b: {duration: 1m, quorum: {of: leader, at-least: 0, else-at: noon}}
                  c: {duration: 1m, quorum: 3}
                  d: {duration: 1m, quorum: {atleast: 3}}
                  e: {duration: 1m, quorum: {of: [a, b], at-least: 1}, joins: [b]}
                  f: {duration: 1m, quorum: {of: []}}
                """))
                .containsExactly(
                        "meetings.a.quorum.at-least: Expected a quorum from 1 to 3, received 4",
                        "meetings.b.quorum.of: Expected a person or a group that the file has, received leader",
                        "meetings.b.quorum.at-least: Expected a whole number of at least 1, received 0",
                        "meetings.b.quorum.else-at: Expected a moment such as \"day 3 10:15\" or"
                                + " \"2024-04-10 10:15\", received noon",
                        "meetings.c.quorum: Expected a quorum as a map, received 3",
                        "meetings.d.quorum.atleast: Expected a key of a quorum, received atleast",
                        "meetings.e.quorum: Expected a person in joins or in the quorum, received b in both",
                        "meetings.f.quorum: Expected the key at-least in a quorum, received none");
    }
}
