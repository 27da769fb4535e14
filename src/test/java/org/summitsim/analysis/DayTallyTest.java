package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;

class DayTallyTest {
    private static final String TWO_DAYS = """
            summit: 1
            title: Two days
            clock: {day-1: 2024-06-03, zone: Europe/Paris}
            people: {host: {}}
            meetings:
              short: {people: [host], start: day 1 10:00, duration: "uniform(0m, 4h48m)"}
              night: {people: [host], start: day 2 22:48, duration: 2h24m}
              morning: {people: [host], start: day 3 06:00, duration: 2h24m}
            """;

    @Test
    void eachDayHasItsShareAndTheIntervalOfTheMean() {
        Play play = Stage.of(TWO_DAYS);
        Usage host = Runner.run(play, new RunPlan("base", 1, Stop.after(10_000), 2, (done, total) -> {}))
                .usage()
                .get(0);

        // Uniform between 0 and 0.2 of a day: mean 0.1, sd 0.2 / sqrt(12), half-width 1.96 sd / 100.
        double halfWidth = 1.96 * 0.2 / Math.sqrt(12) / 100;
        assertThat(host.days()).hasSize(3);
        assertThat(host.days().get(0).engaged()).isCloseTo(0.1, within(2 * halfWidth));
        assertThat(host.days().get(0).halfWidth()).isCloseTo(halfWidth, within(0.05 * halfWidth));
        // 72 of 144 minutes lie before midnight, the others and 144 more after it.
        assertThat(host.days().get(1).engaged()).isCloseTo(0.05, within(1e-12));
        assertThat(host.days().get(2).engaged()).isCloseTo(0.15, within(1e-12));
        assertThat(host.days().get(2).halfWidth()).isCloseTo(0, within(1e-12));
    }
}
