package org.summitsim.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Stop;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Sampling;
import org.summitsim.model.Settings;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.Patch;
import picocli.CommandLine.Option;

/** How a scenario is played. */
final class PlayOptions {
    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = Numbers.Replications.class,
            description = "Play it so often. Default: what the file says under run.")
    private Optional<Integer> replications = Optional.empty();

    @Option(
            names = "--precision",
            paramLabel = "DURATION",
            converter = Precision.class,
            description = {
                "Stop when the mean of every day's end is known to so much, such as 2m (half the width of its 95 %%"
                        + " interval). With --replications: after so many at the latest."
            })
    private Optional<Duration> precision = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Numbers.Seed.class,
            description = "The seed of all random numbers. Default: what the file says under run.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--sampling",
            paramLabel = "METHOD",
            converter = Samplings.class,
            completionCandidates = Samplings.class,
            description = {
                "How to draw random numbers: ${COMPLETION-CANDIDATES}. Default: what the file says under run, else random."
            })
    private Optional<Sampling> sampling = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = Numbers.Threads.class,
            description = "Play in so many threads; results do not depend on it. Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

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

    Mitigation mitigation() {
        return mitigation;
    }

    /** The plan for the scenario with everything done about its risks; called after the variant that it is of. */
    RunPlan mitigatedPlan(Settings settings, Progress progress) {
        RunPlan plain = plan(settings, progress);
        return new RunPlan(
                plain.variant() + "-mitigated",
                plain.seed(),
                plain.sampling(),
                plain.stop(),
                plain.threads(),
                plain.progress());
    }

    /** The plan for a scenario with these settings: what was typed counts before what the file says. */
    RunPlan plan(Settings settings, Progress progress) {
        SamplingPlan drawn =
                SamplingPlan.of(sampling.orElse(settings.sampling()).word());
        return new RunPlan(variant(), seed.orElse(settings.seed()), drawn, stop(settings), threads, progress);
    }

    /** A number of replications that was typed puts a precision of the file out of force, and caps one that was typed. */
    private Stop stop(Settings settings) {
        Optional<Duration> wanted = replications.isPresent() ? precision : precision.or(settings::precision);
        return wanted.map(p -> Stop.at(p, replications.orElse(Stop.MOST)))
                .orElseGet(() -> Stop.after(replications.orElse(settings.replications())));
    }

    /** Only the scenario as it stands in its file is the base, and only a variant as it stands there has its name alone. */
    private String variant() {
        String changed = variant.map(name -> name + "-changed").orElse("changed");
        return patches.isEmpty() ? variant.orElse("base") : changed;
    }

    /** What to make of the file. */
    Change change() {
        return new Change(variant, patches.stream().map(Patch::parse).toList());
    }

    List<String> patches() {
        return List.copyOf(patches);
    }
}
