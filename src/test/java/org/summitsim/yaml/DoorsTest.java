package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitsim.model.Moment;
import org.summitsim.model.Timing;

/** Until when and within which hours entries may start. */
class DoorsTest {
    private static Timing.Door door(String keys) {
        return Texts.scenario("meetings: {x: {duration: 1m, " + keys + "}}\n")
                .programme()
                .entries()
                .get(0)
                .timing()
                .door();
    }

    @Test
    void aLatestStartIsMissedOrWaitsAtItsCost() {
        Moment at = Moment.of(LocalDateTime.of(2024, 4, 10, 14, 30));

        assertThat(door("latest: day 1 14:30").latest()).contains(new Timing.Latest(at, false, 0));
        assertThat(door("latest: {at: day 1 14:30, if-late: wait, cost: 5}").latest())
                .contains(new Timing.Latest(at, true, 5));
    }

    @Test
    void aWindowIsAnyRangeOrAListOfThem() {
        assertThat(door("window: 13:30-15:30").window().orElseThrow().ranges()).hasSize(1);
        assertThat(door("window: [\"Mon-Fri 13:30-15:30\", day 1 10:00 / day 1 11:00]")
                        .window()
                        .orElseThrow()
                        .ranges())
                .hasSize(2);
        assertThat(door("may-delay-next: true")).isEqualTo(new Timing.Door(Optional.empty(), Optional.empty(), true));
    }

    @Test
    void wrongDoorsAreRefused() {
        assertThat(Texts.problems("""
                meetings:
                  a: {duration: 1m, latest: noon, window: 25:00-26:00, may-delay-next: yes}
                  b: {duration: 1m, latest: {at: day 1 10:00, if-late: miss, cost: 5}, window: 1}
                  c: {duration: 1m, latest: {if-late: waits, cost: -1}, start: day 1 10:00, may-delay-next: true}
                  d: {duration: 1m, latest: {at: day 1 10:00, if_late: wait}}
                """))
                .containsExactly(
                        "meetings.a.latest: Expected a moment such as \"day 3 10:15\" or \"2024-04-10 10:15\","
                                + " received noon",
                        "meetings.a.window: Expected times of day from 00:00 to 24:00, received 25:00-26:00",
                        "meetings.a.may-delay-next: Expected true or false, received yes",
                        "meetings.b.latest.cost: Expected cost beside if-late: wait, received it without",
                        "meetings.b.window: Expected a range of hours such as 07:00-23:30 or"
                                + " \"Mon-Fri 09:00-18:00\", received 1",
                        "meetings.c.latest: Expected the key at in a latest start, received none",
                        "meetings.c.latest.if-late: Expected miss or wait, received waits",
                        "meetings.c.latest.cost: Expected cost beside if-late: wait, received it without",
                        "meetings.c.latest.cost: Expected a number of at least 0, received -1",
                        "meetings.c.may-delay-next: Expected may-delay-next at an entry without a planned start, received"
                                + " it beside start",
                        "meetings.d.latest.if_late: Expected a key of a latest start, received if_late");
    }
}
