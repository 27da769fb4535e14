package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The first example of the language's own page. */
class TasteTest {
    @Test
    void theFirstExampleAsksForNothingButWhatIsNotSupportedYet() {
        Reading reading = ScenarioReader.read("a-taste.yaml", Texts.resource("a-taste.yaml"), List.of());

        assertThat(reading.problems().stream()
                        .map(p -> String.join(".", p.path()) + ": " + p.message())
                        .toList())
                .containsExactly(
                        "meetings.bilateral.agenda.defence.outcomes: outcomes is not supported yet",
                        "meetings.drafting-session.when: when is not supported yet");
        assertThat(reading.scenario()).isEmpty();
    }
}
