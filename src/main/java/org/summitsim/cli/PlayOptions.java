package org.summitsim.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            names = "--threads",
            paramLabel = "T",
            converter = Numbers.Threads.class,
            description = "Play in so many threads; results do not depend on it. Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one thing of the scenario, such as meetings.lunch.duration=50m. May be repeated.")
    private List<String> patches = new ArrayList<>();

    Optional<Integer> replications() {
        return replications;
    }

    Optional<Duration> precision() {
        return precision;
    }

    Optional<Long> seed() {
        return seed;
    }

    int threads() {
        return threads;
    }

    List<String> patches() {
        return List.copyOf(patches);
    }
}
