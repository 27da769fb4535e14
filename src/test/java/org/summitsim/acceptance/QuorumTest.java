package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Starting when so many have come ({@code quorum}). */
class QuorumTest {
    private static final String SESSION = """
            people: {chair: {}, a: {}, b: {}, c: {}, d: {}}
            groups: {leaders: [a, b, c, d]}
            meetings:
              breakfast: {people: [a], start: day 1 08:00, duration: 1h}
              walk: {people: [b], start: day 1 08:00, duration: 130m}
              call: {people: [c], start: day 1 08:00, duration: 140m}
              sleep: {people: [d], start: day 1 08:00, duration: 4h}
              rite: {people: [chair], start: day 1 08:00, duration: %s}
              session: {people: %s, quorum: {of: leaders, at-least: %d%s}, start: day 1 10:00, duration: 1h}
              dinner: {people: [leaders], after: [session], start: day 1 13:00, duration: 1h}
            """;

    @Test
    void itStartsWhenSoManyHaveComeBoundByWhoMadeTheQuorum() {
        Story story = Story.planned(SESSION.formatted("1h", "[chair]", 2, ""));

        assertThat(story.lines()).contains("day 1 10:10:00 session starts, bound by PERSON b");
        assertThat(story.releasedBy("session")).isEqualTo("walk");
    }

    @Test
    void thoseWhoCountNeedNotComeEvenIfTheyAreAmongThePeople() {
        assertThat(Story.planned(SESSION.formatted("1h", "[chair, leaders]", 1, ""))
                        .lines())
                .contains("day 1 10:00:00 session starts, bound by PLANNED_START");
    }

    @Test
    void everybodyElseIsNeededAllTheSame() {
        assertThat(Story.planned(SESSION.formatted("150m", "[chair]", 2, "")).lines())
                .contains("day 1 10:30:00 session starts, bound by PERSON chair");
    }

    @Test
    void itStartsAtTheOtherMomentWithWhoeverIsThere() {
        assertThat(Story.planned(SESSION.formatted("1h", "[chair]", 4, ", else-at: day 1 10:15"))
                        .lines())
                .contains("day 1 10:15:00 session starts, bound by WINDOW");
        assertThat(Story.planned(SESSION.formatted("150m", "[chair]", 4, ", else-at: day 1 10:15"))
                        .lines())
                .contains("day 1 10:30:00 session starts, bound by PERSON chair");
    }

    /** Who comes later goes in and is held: c is there from 10:20 to 11:10 and cannot take a call of his own at 11:00. */
    @Test
    void whoComesLaterEntersAndIsHeldToTheEnd() {
        assertThat(Story.planned(SESSION.formatted("1h", "[chair]", 2, "")
                                + "  letter: {people: [c], earliest: day 1 10:30, duration: 5m}\n")
                        .lines())
                .contains("day 1 11:10:00 session ends", "day 1 11:10:00 letter starts, bound by PERSON c");
    }

    /** Those who count set out in time for the planned start. */
    @Test
    void thoseWhoCountComeForThePlannedStart() {
        assertThat(Story.planned("""
                        places: {hotel: {}, palace: {}}
                        drives: {hotel: {palace: 10m}}
                        people: {a: {base: hotel}, b: {base: hotel}, c: {base: palace}}
                        meetings:
                          session: {at: palace, quorum: {of: [a, b, c], at-least: 3}, start: day 1 10:00, duration: 1h}
                        """).lines())
                .contains(
                        "day 1 09:40:00 a leaves for session",
                        "day 1 09:40:00 b leaves for session",
                        "day 1 10:00:00 session starts, bound by PLANNED_START");
    }

    @Test
    void aQuorumWithoutAPlannedStartIsCalledTogether() {
        assertThat(Story.planned("""
                        places: {hotel: {}, palace: {}}
                        drives: {hotel: {palace: 10m}}
                        people: {a: {base: hotel}, b: {base: hotel}, c: {base: palace}, chair: {base: palace}}
                        meetings:
                          talks: {at: hotel, people: [b], start: day 1 09:00, duration: 1h}
                          session: {at: palace, people: [chair], quorum: {of: [a, b, c], at-least: 3}, earliest: day 1 09:30, duration: 1h}
                        """).lines())
                .contains(
                        "day 1 09:30:00 a leaves for session",
                        "day 1 10:00:00 b leaves for session",
                        "day 1 10:10:00 session starts, bound by PERSON b");
    }

    @Test
    void aQuorumThatNeverComesIsStuckAndNamesSomebodyWhoIsMissing() {
        Story story = Story.planned("""
                people: {a: {}, b: {}}
                meetings:
                  vigil: {people: [b], start: day 1 09:00, duration: 10m, after: [{of: session, type: FF}]}
                  session: {quorum: {of: [a, b], at-least: 2}, start: day 1 10:00, duration: 1h}
                """);

        assertThat(story.stuck()).isEqualTo(2);
        assertThat(story.lines()).contains("never session STUCK PERSON b");
    }

    @Test
    void anotherMomentBeforeThePlannedStartIsRefused() {
        assertThat(Story.refused(SESSION.formatted("1h", "[chair]", 2, ", else-at: day 1 09:59")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("meetings.session.quorum: Expected else-at of session at or after its planned start,");
    }
}
