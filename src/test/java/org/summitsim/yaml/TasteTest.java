package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;

/** The first example of the language's own page. */
class TasteTest {
    @Test
    void theFirstExampleIsReadAndPlayed() {
        Reading reading = ScenarioReader.read("a-taste.yaml", Texts.resource("a-taste.yaml"), List.of());

        assertThat(reading.problems().stream()
                        .map(p -> String.join(".", p.path()) + ": " + p.message())
                        .toList())
                .isEmpty();
        Play play = Play.of(reading.scenario().orElseThrow());
        assertThat(play.player().baseline().stuck()).isZero();
    }
}
