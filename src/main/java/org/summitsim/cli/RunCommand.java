package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Demand;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Comparer;
import org.summitsim.experiment.Entrant;
import org.summitsim.experiment.OnTime;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Showcase;
import org.summitsim.kernel.ExecutiveLibrary;
import org.summitsim.kernel.Executives;
import org.summitsim.model.Settings;
import org.summitsim.report.ComparisonReport;
import org.summitsim.report.ComparisonWriter;
import org.summitsim.report.MitigationWords;
import org.summitsim.report.RunWriter;
import org.summitsim.report.TerminalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summit run}: plays a scenario and reports. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Play a scenario many times, print the promises at risk, and leave files and a report.",
        exitCodeList = {
            "0:Done.",
            "1:The run failed, its files could not be written, or what --fail-if says came out.",
            "2:The scenario or the command line is wrong."
        },
        footer = {
            "",
            "Examples:",
            "  summit run scenarios/kishida-2024.yaml",
            "  summit run scenarios/kishida-2024.yaml --replications 10000 --seed 7",
            "  summit run scenarios/kishida-2024.yaml --precision 2m --all",
            "  summit run plan.yaml --variant later-lunch",
            "  summit run plan.yaml --mitigation both",
            "  summit run plan.yaml --what-if-on-time",
            "  summit run plan.yaml --audience public",
            "  summit run plan.yaml --quiet --fail-if 'p_due_kept(lunch) < 90 %%'",
            "  summit run scenarios/kishida-2024.yaml --set resources.interpreters.capacity=4 -o /tmp/fewer"
        })
final class RunCommand implements Callable<Integer> {
    private static final String SAVED_NOTHING =
            "--what-if-on-time: no day ends late, and no start with a contract is late, by a cause that could be as planned.";

    private final Terminal terminal;
    private final IdentityHashMap<RunResult, List<Showcase.Shown>> shown = new IdentityHashMap<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Mixin
    private final PlayOptions play = new PlayOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final DemandOptions demanded = new DemandOptions();

    @Option(
            names = "--what-if-on-time",
            description =
                    "Play again without each of the largest causes of lateness, and say what would really be saved.")
    private boolean onTime;

    @Option(
            names = "--audience",
            paramLabel = "WHOM",
            converter = Audience.Converter.class,
            completionCandidates = Audience.Converter.class,
            description = {
                "For whom the report is: ${COMPLETION-CANDIDATES}. For the public, only one page is written, in a folder of its own: planned"
                        + " times, places and people, without chances, causes, notes, ways, cars and what is tagged confidential."
                        + " Default: planner."
            })
    private Audience audience = Audience.PLANNER;

    @Option(
            names = "--executive",
            paramLabel = "LIBRARY",
            converter = ExecutiveChoice.class,
            description =
                    "The clock and event list that are used: those of SSJ (ssj), a faster one of arrays (flat), or those of the JSL"
                            + " (jsl) where it is built in."
                            + " The results are the same. Default: ssj.")
    private Optional<ExecutiveLibrary> executive = Optional.empty();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFolder.check(output.folder());
        if (audience == Audience.PUBLIC && play.mitigation() == Mitigation.BOTH) {
            throw Failure.wrongInput("Expected --mitigation on or off for --audience public, received both:"
                    + " a comparison is for planners");
        }
        Programme programme = Programme.read(file, play.change());
        Play playable = programme.orFail().on(executive.orElseGet(Executives::usual));
        if (!output.quiet()) {
            Words.warnings(file, programme.problems().size()).ifPresent(terminal::warn);
        }
        List<Demand> demands = demanded.read(playable);
        return DemandOptions.tell(
                terminal, demands, results(playable, programme.reading().sha256()));
    }

    /** Plays what is asked for and tells of it. */
    private List<RunResult> results(Play playable, String sha256) {
        if (play.mitigation() == Mitigation.OFF) {
            return List.of(tell(run(playable, play::plan), sha256));
        }
        Play mitigated = PlayOptions.mitigated(playable);
        return play.mitigation() == Mitigation.ON
                ? List.of(tell(run(mitigated, play::mitigatedPlan), sha256))
                : both(playable, mitigated, sha256);
    }

    /** Plays both on the same numbers and compares them. */
    private List<RunResult> both(Play playable, Play mitigated, String sha256) {
        String safer = play.variant() + "-mitigated";
        List<Entrant> entrants = List.of(
                new Entrant(play.variant(), "", playable), new Entrant(safer, "What mitigation changes", mitigated));
        List<RunResult> runs = new ArrayList<>();
        Comparison comparison = Attempt.play(terminal, output.quiet(), bar -> {
            RunPlan how =
                    play.plan(playable.network().scenario().settings(), bar).withItineraries();
            Comparison compared =
                    Comparer.compare(entrants, AimOptions.usual(entrants), how, Matter.DEFAULT, runs::add);
            runs.set(0, withSaved(playable, how, runs.get(0)));
            runs.set(1, withSaved(mitigated, how, runs.get(1)));
            return compared;
        });
        tell(runs.get(0), sha256);
        RunWriter.Written report = write(runs.get(1), sha256);
        Map<String, List<String>> costs =
                Map.of(safer, List.of(MitigationWords.cost(playable.network().scenario())));
        ComparisonWriter writer = ComparisonWriter.of(options(sha256));
        String folder = "compare-" + safer;
        try {
            RunWriter.Written written = writer.write(comparison, costs, folder);
            if (!output.quiet()) {
                terminal.say(ComparisonReport.of(how()).text(comparison, costs, written.report()));
                terminal.say("Report with mitigation (variant " + safer + "): " + report.report());
            }
        } catch (IOException e) {
            throw OutputFolder.failure(writer.folder(comparison, folder), e);
        }
        return runs;
    }

    private RunResult tell(RunResult result, String sha256) {
        RunWriter.Written written = write(result, sha256);
        if (!output.quiet()) {
            written.notes().forEach(terminal::warn);
            terminal.say(text(result, written));
            if (onTime && result.counterfactuals().isEmpty()) {
                terminal.say("\n" + SAVED_NOTHING);
            }
        } else {
            TerminalReport.stuck(result).forEach(terminal::warn);
        }
        return result;
    }

    private RunWriter.Written write(RunResult result, String sha256) {
        RunWriter writer = RunWriter.of(options(sha256));
        boolean handedOut = audience == Audience.PUBLIC;
        try {
            return handedOut ? writer.writePublic(result) : writer.write(result, shown.getOrDefault(result, List.of()));
        } catch (IOException e) {
            throw OutputFolder.failure(handedOut ? writer.publicFolder(result) : writer.folder(result), e);
        }
    }

    private RunWriter.Options options(String sha256) {
        RunWriter.Recipe recipe = new RunWriter.Recipe(
                spec.commandLine().getParent().getParseResult().originalArgs(), play.patches());
        return new RunWriter.Options(output.folder(), output.charts(), Version.text(), sha256, recipe);
    }

    private TerminalReport.Options how() {
        return new TerminalReport.Options(terminal.width(), output.all(), terminal.bold());
    }

    private String text(RunResult result, RunWriter.Written written) {
        return TerminalReport.of(how()).text(result, written.report());
    }

    private RunResult run(Play playable, BiFunction<Settings, Progress, RunPlan> plan) {
        return Attempt.play(terminal, output.quiet(), bar -> {
            RunPlan how =
                    plan.apply(playable.network().scenario().settings(), bar).withItineraries();
            RunResult result = Runner.run(playable, how);
            return withSaved(playable, how, result);
        });
    }

    /** What is told of a run beside its figures: what would be saved, and replications to be watched on the page where there are charts. */
    private RunResult withSaved(Play played, RunPlan how, RunResult result) {
        RunResult told = onTime ? OnTime.add(played, how, result) : result;
        if (output.charts() && audience == Audience.PLANNER) {
            shown.put(told, Showcase.of(played, how, told));
        }
        return told;
    }
}
