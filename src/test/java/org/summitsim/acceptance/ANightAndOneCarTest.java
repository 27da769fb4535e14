package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;

/** The example that the rules of play work out by hand. */
class ANightAndOneCarTest {
    private static final Path FILE = Path.of("scenarios/examples/night-and-car.yaml");

    private static final Path PAGE = Path.of("docs/rules-of-play.md");

    @Test
    void theDayGoesAsTheRulesOfPlayWorkItOutByHand() throws IOException {
        Play play = Stage.of(FILE);

        assertThat(Stage.tell(play.network(), play.player().baseline())).containsExactlyElementsOf(table());
    }

    @Test
    void theNightIsABufferForAnAfternoonThatEndsAtTenPastSeven() throws IOException {
        String longer = Files.readString(FILE)
                .replaceFirst(
                        "start: day 1 14:00\n    duration: 30m",
                        "start: day 1 14:00\n    duration: 310m\n    planned: 30m");
        Play play = Stage.of(longer);

        assertThat(Stage.tell(play.network(), play.player().play(halves(play), 0)))
                .contains("day 1 19:10:00 afternoon ends", "day 2 09:00:00 farewell starts, bound by PLANNED_START");
    }

    private static double[] halves(Play play) {
        double[] uniforms = new double[play.inputs().size()];
        Arrays.fill(uniforms, 0.5);
        return uniforms;
    }

    /** The lines of the page's table of events. */
    private static List<String> table() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("```\n", page.indexOf("<!-- night-and-car")) + 4;
        return page.substring(from, page.indexOf("\n```", from)).lines().toList();
    }
}
