package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.summitsim.analysis.Change;
import org.summitsim.analysis.Demand;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.model.Scenario;
import org.summitsim.model.Settings;
import org.summitsim.report.ChangeReport;
import org.summitsim.report.RunWriter;
import org.summitsim.report.TerminalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summit run}: plays a scenario and reports. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Play a scenario many times, print the promises at risk, and leave files and a report.",
        footer = {
            "",
            "Examples:",
            "  summit run scenarios/kishida-2024.yaml",
            "  summit run scenarios/kishida-2024.yaml --replications 10000 --seed 7",
            "  summit run scenarios/kishida-2024.yaml --precision 2m --all",
            "  summit run plan.yaml --variant later-lunch",
            "  summit run plan.yaml --mitigation both",
            "  summit run plan.yaml --quiet --fail-if 'p_due_kept(lunch) < 90 %%'",
            "  summit run scenarios/kishida-2024.yaml --set resources.interpreters.capacity=4 -o /tmp/fewer"
        })
final class RunCommand implements Callable<Integer> {
    private final Terminal terminal;

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

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFolder.check(output.folder());
        Programme programme = Programme.read(file, play.change());
        Play playable = programme.orFail();
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
        Play mitigated = mitigated(playable);
        return play.mitigation() == Mitigation.ON
                ? List.of(tell(run(mitigated, play::mitigatedPlan), sha256))
                : both(playable, mitigated, sha256);
    }

    private static Play mitigated(Play playable) {
        Scenario scenario = playable.network().scenario();
        if (scenario.programme().risks().stream().noneMatch(r -> r.mitigation().isPresent())) {
            throw Failure.wrongInput("Expected a risk with a mitigation in the scenario, received none."
                    + "\n  Maybe without --mitigation");
        }
        return Play.mitigated(scenario);
    }

    /** Plays both on the same numbers; the second as often as the first was, whatever stopped it. */
    private List<RunResult> both(Play playable, Play mitigated, String sha256) {
        RunResult before = run(playable, play::plan);
        tell(before, sha256);
        Stop same = Stop.after(before.facts().replications());
        RunResult after = run(
                mitigated, (settings, bar) -> play.mitigatedPlan(settings, bar).withStop(same));
        RunWriter.Written written = write(after, sha256);
        if (!output.quiet()) {
            var sampling = play.plan(playable.network().scenario().settings(), Progress.NONE)
                    .sampling();
            terminal.say(ChangeReport.of(terminal.width(), terminal.bold())
                    .text(before, after, Change.list(before, after, sampling), written.report()));
        }
        return List.of(before, after);
    }

    private RunResult tell(RunResult result, String sha256) {
        RunWriter.Written written = write(result, sha256);
        if (!output.quiet()) {
            written.notes().forEach(terminal::warn);
            terminal.say(text(result, written));
        }
        return result;
    }

    private RunWriter.Written write(RunResult result, String sha256) {
        RunWriter writer =
                RunWriter.of(new RunWriter.Options(output.folder(), output.charts(), Version.text(), sha256, recipe()));
        try {
            return writer.write(result);
        } catch (IOException e) {
            throw OutputFolder.failure(writer.folder(result), e);
        }
    }

    private RunWriter.Recipe recipe() {
        return new RunWriter.Recipe(
                spec.commandLine().getParent().getParseResult().originalArgs(), play.patches());
    }

    private String text(RunResult result, RunWriter.Written written) {
        return TerminalReport.of(new TerminalReport.Options(terminal.width(), output.all(), terminal.bold()))
                .text(result, written.report());
    }

    private RunResult run(Play playable, BiFunction<Settings, Progress, RunPlan> plan) {
        return Attempt.play(
                terminal,
                output.quiet(),
                bar -> Runner.run(
                        playable, plan.apply(playable.network().scenario().settings(), bar)));
    }
}
