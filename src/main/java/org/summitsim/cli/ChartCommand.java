package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.model.Settings;
import org.summitsim.report.ChartFormat;
import org.summitsim.report.ChartKind;
import org.summitsim.report.ChartWriter;
import org.summitsim.report.RunWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summit chart}: draws charts of a run alone. */
@Command(
        name = "chart",
        sortOptions = false,
        description = "Play a scenario as run does, and draw its charts alone, in the forms and as wide as you like.",
        footer = {
            "",
            "Examples:",
            "  summit chart plan.yaml",
            "  summit chart plan.yaml --only schedule,utilization --format svg,png,pdf --width 2400",
            "  summit chart plan.yaml --variant later-lunch --only day-end -o /tmp/charts"
        })
final class ChartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Option(
            names = "--only",
            paramLabel = "NAMES",
            split = ",",
            converter = ChartNames.Kind.class,
            completionCandidates = ChartNames.Kind.class,
            description = "Draw only these, names separated by commas: ${COMPLETION-CANDIDATES}. Default: all.")
    private Set<ChartKind> only = new LinkedHashSet<>();

    @Option(
            names = "--format",
            paramLabel = "FORMATS",
            split = ",",
            converter = ChartNames.Format.class,
            completionCandidates = ChartNames.Format.class,
            description = {
                "The forms of the files, separated by commas: ${COMPLETION-CANDIDATES}. Default: svg,png. png and pdf need"
                        + " fonts on this machine, svg does not."
            })
    private Set<ChartFormat> formats = new LinkedHashSet<>();

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            converter = ChartNames.Width.class,
            description = {
                "How wide charts are, from 400 to 4800; letters and heights grow with it. A page in PDF has 96 pixels to the"
                        + " inch. Default: 1200."
            })
    private int width = ChartWriter.USUAL_WIDTH;

    @Mixin
    private final PlayOptions play = new PlayOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write files to DIR/<scenario>/charts/, of a variant to charts-<variant>/. Default: output.")
    private Path folder = Path.of("output");

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (play.mitigation() == Mitigation.BOTH) {
            throw Failure.wrongInput(
                    "Expected --mitigation on or off for charts, received both\n  Maybe summit run --mitigation both");
        }
        OutputFolder.check(folder);
        Programme programme = Programme.read(file, play.change());
        Play base = programme.orFail();
        Play playable = play.mitigation() == Mitigation.ON ? PlayOptions.mitigated(base) : base;
        if (!quiet) {
            Words.warnings(file, programme.problems().size()).ifPresent(terminal::warn);
        }
        RunResult run = Attempt.play(terminal, quiet, bar -> Runner.run(playable, plan(playable, bar)));
        RunWriter.Written written = write(run);
        written.notes().forEach(terminal::warn);
        if (!quiet && !written.files().isEmpty()) {
            written.files().forEach(name -> terminal.say(name));
            terminal.say("\nCharts: " + written.folder());
        }
        return written.files().isEmpty() ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private RunPlan plan(Play playable, Progress progress) {
        Settings settings = playable.network().scenario().settings();
        return play.mitigation() == Mitigation.ON
                ? play.mitigatedPlan(settings, progress)
                : play.plan(settings, progress);
    }

    private RunWriter.Written write(RunResult run) {
        ChartWriter writer = ChartWriter.of(new ChartWriter.Options(
                folder,
                only.isEmpty() ? EnumSet.allOf(ChartKind.class) : only,
                formats.isEmpty() ? EnumSet.of(ChartFormat.SVG, ChartFormat.PNG) : formats,
                width));
        try {
            return writer.write(run);
        } catch (IOException e) {
            throw OutputFolder.failure(writer.folder(run), e);
        }
    }
}
