package org.summitsim.cli;

import java.time.Duration;
import java.util.Optional;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Stop;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Sampling;
import org.summitsim.model.Settings;
import picocli.CommandLine.Option;

/** How often something is played, and on which random numbers. */
final class EffortOptions {
    private static final int MOST_SELECTED = 10_000;

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
                "Stop when the mean of every day's end, or when comparing every difference of times, is known to so much,"
                        + " such as 2m (half the width of its 95 %% interval). With --replications: after so many at the latest."
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

    /**
     * The plan for a scenario with these settings: what was typed counts before what the file says.
     *
     * @param variant what is played
     */
    RunPlan plan(String variant, Settings settings, Progress progress) {
        SamplingPlan drawn =
                SamplingPlan.of(sampling.orElse(settings.sampling()).word());
        return new RunPlan(variant, seed.orElse(settings.seed()), drawn, stop(settings), threads, progress);
    }

    /** The plan for a selection: so many replications each may take at the most. */
    RunPlan selection(Settings settings, Progress progress) {
        return plan(Lineup.BASE, settings, progress).withStop(Stop.after(replications.orElse(MOST_SELECTED)));
    }

    /** Whether a precision was typed. */
    boolean hasPrecision() {
        return precision.isPresent();
    }

    /** A number of replications that was typed puts a precision of the file out of force, and caps one that was typed. */
    private Stop stop(Settings settings) {
        Optional<Duration> wanted = replications.isPresent() ? precision : precision.or(settings::precision);
        return wanted.map(p -> Stop.at(p, replications.orElse(Stop.MOST)))
                .orElseGet(() -> Stop.after(replications.orElse(settings.replications())));
    }
}
