package org.summitsim.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Limit;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Effort;
import org.summitsim.experiment.Stop;
import org.summitsim.model.Sampling;
import org.summitsim.model.Settings;
import org.summitsim.model.Sweep;
import org.summitsim.report.SweepWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the points of a sweep are played, and what comes out and where. */
final class SweepOptions {
    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = Numbers.Replications.class,
            description = "Play each point so often. Default: what the sweep says, else the scenario.")
    private Optional<Integer> replications = Optional.empty();

    @Option(
            names = "--precision",
            paramLabel = "DURATION",
            converter = Precision.class,
            description = {
                "Play each point until the mean of every day's end is known to so much, such as 2m. With --replications:"
                        + " after so many at the latest."
            })
    private Optional<Duration> precision = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Numbers.Seed.class,
            description = "The seed of all random numbers. Default: what the sweep says, else the scenario.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--sampling",
            paramLabel = "METHOD",
            converter = Samplings.class,
            completionCandidates = Samplings.class,
            description = {
                "How to draw random numbers: ${COMPLETION-CANDIDATES}. Default: what the sweep says, else the scenario."
            })
    private Optional<Sampling> sampling = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = Numbers.Threads.class,
            description = "Play so many points at a time; results do not depend on it. Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--points",
            paramLabel = "N..M",
            converter = PointRange.Converter.class,
            description = {
                "Play only these points, counted from 1, such as 101..200, and write to DIR/<scenario>/sweeps/"
                        + "<sweep>/points-101-200/: a part of a sweep for each job of a cluster."
            })
    private Optional<PointRange> points = Optional.empty();

    @Option(
            names = "--resume",
            description = "Go on where the sweep was stopped or died; the results are those of one that was not.")
    private boolean resume;

    @Option(names = "--restart", description = "Forget the unfinished sweep that is there, and begin again.")
    private boolean restart;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write files to DIR/<scenario>/sweeps/<sweep>/. Default: output.")
    private Path folder = Path.of("output");

    @Mixin
    private final DemandOptions demands = new DemandOptions();

    @Option(names = "--no-charts", description = "Draw no charts.")
    private boolean withoutCharts;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    /** How each point is played: what was typed counts before what the sweep says, and that before what the scenario says. */
    Effort effort(Sweep.Settings own, Settings scenario) {
        Optional<Integer> number = replications.or(own::replications);
        boolean typed = replications.isPresent();
        Optional<Duration> sweeps = typed ? Optional.empty() : own.precision();
        boolean written = own.replications().isPresent();
        Optional<Duration> scenarios = typed || written ? Optional.empty() : scenario.precision();
        Optional<Duration> wanted = precision.or(() -> sweeps).or(() -> scenarios);
        return new Effort(
                seed.or(own::seed).orElse(scenario.seed()),
                sampling.or(own::sampling).orElse(scenario.sampling()),
                number.orElse(wanted.isPresent() ? Stop.MOST : scenario.replications()),
                wanted.orElse(Duration.ZERO));
    }

    /** What is not to come out of a point. */
    List<Limit> limits(Play play) {
        return demands.limits(play);
    }

    int threads() {
        return threads;
    }

    Optional<PointRange> points() {
        return points;
    }

    SweepWriter.Start start() {
        if (resume && restart) {
            throw Failure.wrongInput("Expected --resume or --restart, received both.");
        }
        return resume ? SweepWriter.Start.RESUME : restart ? SweepWriter.Start.RESTART : SweepWriter.Start.ANEW;
    }

    Path folder() {
        return folder;
    }

    boolean charts() {
        return !withoutCharts;
    }

    boolean quiet() {
        return quiet;
    }
}
