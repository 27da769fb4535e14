package org.summitsim.cli;

import java.util.List;
import java.util.Optional;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.model.Scenario;
import org.summitsim.model.Settings;
import org.summitsim.yaml.Change;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is made of a scenario, and how it is played. */
final class PlayOptions {
    @Mixin
    private final EffortOptions effort = new EffortOptions();

    @Mixin
    private final ChangeOptions changed = new ChangeOptions();

    @Option(
            names = "--mitigation",
            paramLabel = "WHETHER",
            converter = Mitigation.Converter.class,
            completionCandidates = Mitigation.Converter.class,
            description = {
                "Whether what can be done about risks beforehand is done: ${COMPLETION-CANDIDATES}. With both, play it twice"
                        + " on the same numbers and say what changes. Default: off."
            })
    private Mitigation mitigation = Mitigation.OFF;

    /** Whether a precision was typed. */
    boolean hasPrecision() {
        return effort.hasPrecision();
    }

    Mitigation mitigation() {
        return mitigation;
    }

    /** The plan for the scenario with everything done about its risks; called after the variant that it is of. */
    RunPlan mitigatedPlan(Settings settings, Progress progress) {
        return effort.plan(variant() + "-mitigated", settings, progress);
    }

    /** The plan for a scenario with these settings: what was typed counts before what the file says. */
    RunPlan plan(Settings settings, Progress progress) {
        return effort.plan(variant(), settings, progress);
    }

    /** Only the scenario as it stands in its file is the base, and only a variant as it stands there has its name alone. */
    String variant() {
        Optional<String> variant = changed.variant();
        return patches().isEmpty()
                ? variant.orElse("base")
                : variant.map(name -> name + "-changed").orElse("changed");
    }

    /** The scenario with everything done about its risks; fails if nothing can be done. */
    static Play mitigated(Play playable) {
        Scenario scenario = playable.network().scenario();
        if (scenario.programme().risks().stream().noneMatch(r -> r.mitigation().isPresent())) {
            throw Failure.wrongInput("Expected a risk with a mitigation in the scenario, received none."
                    + "\n  Maybe without --mitigation");
        }
        return playable.mitigated();
    }

    /** What to make of the file. */
    Change change() {
        return changed.change();
    }

    List<String> patches() {
        return changed.patches();
    }
}
