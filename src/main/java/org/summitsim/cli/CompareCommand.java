package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Demand;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Selection;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.Comparer;
import org.summitsim.experiment.Selector;
import org.summitsim.model.Settings;
import org.summitsim.report.ComparisonReport;
import org.summitsim.report.ComparisonWriter;
import org.summitsim.report.RunWriter;
import org.summitsim.report.SelectionReport;
import org.summitsim.report.SelectionWriter;
import org.summitsim.report.TerminalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summit compare}: plays variants on the same random numbers and says which is better. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Play the variants of a scenario on the same random numbers, and say which starts move, which variant is better"
                    + " than the file as it is, which is best, and how sure that is."
        },
        exitCodeList = {
            "0:Done.",
            "1:The run failed, its files could not be written, or what --fail-if says came out.",
            "2:The scenario or the command line is wrong."
        },
        footer = {
            "",
            "Examples:",
            "  summit compare plan.yaml",
            "  summit compare plan.yaml --variants later-lunch,no-photo --goal 'p_due_kept(lunch)'",
            "  summit compare plan.yaml --precision 1m --indifference 5m --indifference 2%%",
            "  summit compare plan.yaml --set meetings.lunch.duration=50m",
            "  summit compare plan.yaml --select 0.95 --goal 'day_end(1)' --indifference 5m",
            "  summit compare plan.yaml --quiet --fail-if 'p_contract(signing) < 90 %%'"
        })
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Option(
            names = "--variants",
            paramLabel = "NAMES",
            split = ",",
            description = {
                "Compare these variants with the file as it is, names separated by commas. Default: all of the file."
            })
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = {
                "Compare also the file with this changed, such as meetings.lunch.duration=50m. May be repeated; all"
                        + " together make one variant, called changed."
            })
    private List<String> patches = new ArrayList<>();

    @Mixin
    private final AimOptions aimed = new AimOptions();

    @Option(
            names = "--select",
            paramLabel = "P",
            converter = Probability.class,
            description = {
                "Only find the best by one goal, with at least this probability, such as 0.95, if it is better than the others by"
                        + " --indifference or more. What is surely not the best is played no further; --replications is the most"
                        + " that each may take (default: 10,000)."
            })
    private Optional<Double> select = Optional.empty();

    @Mixin
    private final EffortOptions effort = new EffortOptions();

    @Option(names = "--runs", description = "Leave the files of a run of each of them too.")
    private boolean runs;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final DemandOptions demanded = new DemandOptions();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFolder.check(output.folder());
        Lineup lineup = Lineup.read(file, names, patches);
        if (!output.quiet()) {
            Words.warnings(file, lineup.problems().size()).ifPresent(terminal::warn);
        }
        List<Demand> demands = demanded.read(base(lineup));
        List<Aim> aims = aimed.aims(lineup.entrants());
        aimed.checkIndifference(aims, lineup.entrants());
        if (select.isPresent()) {
            tell(select(lineup, aims, select.get()), lineup);
            return ExitCodes.DONE;
        }
        List<String> failures = new ArrayList<>();
        Comparison comparison = compare(lineup, aims, run -> {
            DemandOptions.broken(demands, run)
                    .forEach(line -> failures.add("Failed in " + run.facts().variant() + ": " + line));
            if (runs) {
                write(run, lineup.sha256());
            }
        });
        tell(comparison, lineup);
        failures.forEach(terminal::warn);
        return failures.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private static Play base(Lineup lineup) {
        return lineup.entrants().get(0).play();
    }

    private static Settings settings(Lineup lineup) {
        return base(lineup).network().scenario().settings();
    }

    private Comparison compare(Lineup lineup, List<Aim> aims, Consumer<RunResult> each) {
        return Attempt.play(
                terminal,
                output.quiet(),
                bar -> Comparer.compare(
                        lineup.entrants(),
                        aims,
                        effort.plan(Lineup.BASE, settings(lineup), bar),
                        aimed.matter(),
                        each));
    }

    private Selection select(Lineup lineup, List<Aim> aims, double probability) {
        if (runs || demanded.any() || effort.hasPrecision()) {
            throw Failure.wrongInput(
                    "Expected --select without --runs, --fail-if and --precision: what is surely not the best"
                            + " is not played to the end.\n  Maybe compare what it finds: --variants NAME");
        }
        Aim aim = aimed.only(aims, base(lineup));
        Selector.Guarantee guarantee = new Selector.Guarantee(probability, aimed.matter());
        return Attempt.play(
                terminal,
                output.quiet(),
                bar -> Choice.of(lineup, aim, effort.selection(settings(lineup), bar), guarantee));
    }

    private void tell(Comparison comparison, Lineup lineup) {
        ComparisonWriter writer = ComparisonWriter.of(options(lineup.sha256(), patches));
        String folder = "compare" + lineup.suffix();
        RunWriter.Written written =
                written(() -> writer.write(comparison, lineup.changes(), folder), writer.folder(comparison, folder));
        written.notes().stream().filter(n -> !output.quiet()).forEach(terminal::warn);
        say(ComparisonReport.of(how()).text(comparison, lineup.changes(), written.report()));
    }

    private void tell(Selection selection, Lineup lineup) {
        SelectionReport report = SelectionReport.of(selection, PlannedMeasures.run(base(lineup)));
        SelectionWriter writer = SelectionWriter.of(options(lineup.sha256(), patches));
        String folder = "select" + lineup.suffix();
        RunWriter.Written written = written(() -> writer.write(report, folder), writer.folder(report, folder));
        say(report.text(how(), written.report()));
    }

    private void write(RunResult run, String sha256) {
        boolean changed = run.facts().variant().equals(Lineup.CHANGED);
        RunWriter writer = RunWriter.of(options(sha256, changed ? patches : List.of()));
        written(() -> writer.write(run), writer.folder(run));
    }

    /** Writes files. */
    @FunctionalInterface
    private interface Writing {
        RunWriter.Written write() throws IOException;
    }

    private static RunWriter.Written written(Writing writing, Path folder) {
        try {
            return writing.write();
        } catch (IOException e) {
            throw OutputFolder.failure(folder, e);
        }
    }

    private void say(String text) {
        if (!output.quiet()) {
            terminal.say(text);
        }
    }

    private TerminalReport.Options how() {
        return new TerminalReport.Options(terminal.width(), output.all(), terminal.bold());
    }

    private RunWriter.Options options(String sha256, List<String> changes) {
        RunWriter.Recipe recipe = new RunWriter.Recipe(
                spec.commandLine().getParent().getParseResult().originalArgs(), changes);
        return new RunWriter.Options(output.folder(), output.charts(), Version.text(), sha256, recipe);
    }
}
