package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.yaml.ScenarioReader;

/** Results of short scenarios that were really played. */
final class Played {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\n";

    private Played() {}

    /** One hundred replications of what follows the usual head. */
    static RunResult run(String rest) {
        var reading = ScenarioReader.read("played.yaml", HEAD + rest, List.of());
        assertThat(reading.problems()).isEmpty();
        return Runner.run(
                Play.of(reading.scenario().orElseThrow()), new RunPlan("base", 1, Stop.after(100), 1, Progress.NONE));
    }

    /** So many replications of what follows a head whose zone is New York's, with who goes where. */
    static RunResult withWays(String rest, int replications) {
        return file("played.yaml", HEAD.replace("UTC", "America/New_York") + rest, replications);
    }

    /** So many replications of a whole file, with who goes where. */
    static RunResult file(String name, String text, int replications) {
        var reading = ScenarioReader.read(name, text, List.of());
        assertThat(reading.scenario()).as(reading.problems().toString()).isPresent();
        return Runner.run(
                Play.of(reading.scenario().orElseThrow()),
                new RunPlan("base", 1, Stop.after(replications), 1, Progress.NONE).withItineraries());
    }
}
