package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;

/** The example that the rules of play work out by hand. */
class ANightAndOneCarTest {
    private static final Path FILE = Path.of("scenarios/examples/night-and-car.yaml");

    @Test
    void theDayGoesAsWorkedOutByHand() {
        Play play = Stage.of(FILE);

        assertThat(Stage.tell(play.network(), play.player().baseline()))
                .containsExactly(
                        "day 1 09:45:00 guest leaves for morning",
                        "day 1 09:55:00 guest arrives for morning",
                        "day 1 10:00:00 morning starts, bound by PLANNED_START",
                        "day 1 11:00:00 morning ends",
                        "day 1 11:00:00 guest leaves for base",
                        "day 1 11:10:00 guest arrives for base",
                        "day 1 13:45:00 guest leaves for afternoon",
                        "day 1 13:55:00 guest arrives for afternoon",
                        "day 1 14:00:00 afternoon starts, bound by PLANNED_START",
                        "day 1 14:30:00 afternoon ends",
                        "day 1 14:30:00 guest leaves for base",
                        "day 1 14:40:00 guest arrives for base",
                        "day 2 08:35:00 car leaves empty",
                        "day 2 08:45:00 host leaves for farewell",
                        "day 2 08:45:00 car arrives empty",
                        "day 2 08:55:00 host arrives for farewell",
                        "day 2 09:00:00 farewell starts, bound by PLANNED_START",
                        "day 2 09:30:00 farewell ends",
                        "day 2 09:30:00 host leaves for base",
                        "day 2 09:40:00 host arrives for base");
    }
}
