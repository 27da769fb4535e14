package org.summitsim.cli;

import java.util.List;
import java.util.Optional;
import org.summitsim.experiment.ScenarioSource;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;
import org.summitsim.model.ScenarioText;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioTree;

/** Reads scenarios for sweeps, as a {@link ScenarioSource}. */
final class ScenarioFiles {
    private ScenarioFiles() {}

    /** A scenario, or a variant of it if that has a name, which is read now and can be changed. */
    static ScenarioSource.Changeable open(ScenarioText text, String variant) {
        ScenarioTree tree = ScenarioTree.of(text, Optional.of(variant).filter(v -> !v.isEmpty()));
        return changes -> changed(tree, changes);
    }

    private static Scenario changed(ScenarioTree tree, List<String> changes) {
        Reading reading = tree.with(changes.stream().map(Patch::ofPoint).toList());
        return reading.scenario()
                .orElseThrow(() -> new InvalidScenarioException(reading.problems().stream()
                        .filter(LocatedProblem::isError)
                        .map(p -> Problem.error(p.path(), p.message()))
                        .toList()));
    }
}
