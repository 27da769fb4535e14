package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The changes of a sweep's point. */
class PointPatchTest {
    private static final Path FIRST = Path.of("scenarios/examples/first.yaml");

    private static Reading read(Patch... patches) {
        return ScenarioReader.read(FIRST, List.of(patches));
    }

    @Test
    void aPointMayHaveWhatTheScenarioHasAnyway() {
        String idle = "title=" + read().scenario().orElseThrow().title();

        assertThat(Texts.formatted(read(Patch.parse(idle)))).contains("one that changes nothing");
        assertThat(read(Patch.ofPoint(idle)).scenario()).isEqualTo(read().scenario());
    }

    @Test
    void aPointMayNotHaveWhatTheScenarioCannot() {
        assertThat(Texts.formatted(read(Patch.ofPoint("meetings.talsk.duration=20m"))))
                .contains("meetings.talks.duration");
    }
}
