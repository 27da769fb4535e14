package org.summitsim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.summitsim.experiment.Batches;
import org.summitsim.experiment.ThreadedBatches;
import org.summitsim.report.SweepWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summit sweep}: plays a scenario at many points and leaves a table with a row for each. */
@Command(
        name = "sweep",
        sortOptions = false,
        description = {
            "Play a scenario with many combinations of values, and leave a table with a row for each of these points.",
            "Ctrl-C stops it cleanly. What is done stays on the disk, whatever ends the process, and --resume goes on from there."
        },
        exitCodeList = {
            "0:Done.",
            "1:Some points could not be played, or by what came of some --fail-if fails, or the files could not be written, or"
                    + " another process is playing the sweep.",
            "2:The sweep, its scenario or the command line is wrong.",
            "130:Stopped by Ctrl-C (143: by SIGTERM)."
        },
        footer = {
            "",
            "Examples:",
            "  summit sweep scenarios/sweeps/talks-and-statement.yaml",
            "  summit sweep scenarios/sweeps/talks-and-statement.yaml --resume",
            "  summit sweep scenarios/sweeps/talks-and-statement.yaml --replications 2000 --seed 7 -o /tmp/finer",
            "  summit sweep scenarios/sweeps/talks-and-statement.yaml --points 1..9 --threads 1",
            "  summit sweep scenarios/sweeps/badge-desk.yaml --fail-if 'p_contract(concert) < 10 %%'"
        })
final class SweepCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SWEEPFILE", description = "The sweep.")
    private Path file = Path.of("");

    @Mixin
    private final SweepOptions options = new SweepOptions();

    SweepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SweepWriter.Start start = options.start();
        OutputFolder.check(options.folder());
        SweepStudy read = SweepStudy.read(file);
        SweepStudy.Study study = read.orFail();
        SweepPlan plan = SweepPlan.of(
                study, read.reading().scenario(study.sweep()), read.reading().sha256(), options);
        var words = spec.commandLine().getParent().getParseResult().originalArgs();
        try (Batches batches = ThreadedBatches.of(ScenarioFiles::open, options.threads())) {
            return new SweepRun(terminal, new SweepRun.Manner(options.charts(), options.quiet()), plan, words)
                    .play(batches, start);
        }
    }
}
