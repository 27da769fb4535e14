package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitsim.acceptance.Stage;
import org.summitsim.analysis.RunResult;

class TagsTest {
    private static final String ONE_ROOM_FOR_AN_HOUR = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            places: {room: {capacity: 1, open: 2026-06-01 09:00/2026-06-01 10:05}}
            meetings:
              a: {at: room, duration: 30m, tags: [bilateral, lone]}
              b: {at: room, duration: 30m, tags: [bilateral]}
              c: {at: room, duration: 30m, tags: [bilateral]}
            """;

    @Test
    void ofSeveralWithOneTagItIsCountedHowManyTakePlace() {
        RunPlan plan = new RunPlan("base", 1, Stop.after(10), 1, Progress.NONE);

        RunResult result = Runner.run(Stage.of(ONE_ROOM_FOR_AN_HOUR), plan);

        assertThat(result.measures().get("held", "bilateral").summary().mean()).isEqualTo(2);
        assertThat(result.measures().find("held", "lone")).isEmpty();
        assertThat(result.replications().columns()).contains("held(bilateral)");
    }
}
