package org.summitsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.model.Scenario;
import org.summitsim.model.Settings;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.Patch;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is made of a scenario, and how it is played. */
final class PlayOptions {
    @Mixin
    private final EffortOptions effort = new EffortOptions();

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "Play a variant of the file instead of the file as it is. --set changes it further.")
    private Optional<String> variant = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one thing of the scenario, such as meetings.lunch.duration=50m. May be repeated.")
    private List<String> patches = new ArrayList<>();

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
        String changed = variant.map(name -> name + "-changed").orElse("changed");
        return patches.isEmpty() ? variant.orElse("base") : changed;
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
        return new Change(variant, patches.stream().map(Patch::parse).toList());
    }

    List<String> patches() {
        return List.copyOf(patches);
    }
}
