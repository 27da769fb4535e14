package org.summitsim.cli;

import java.util.Optional;
import org.summitsim.kernel.Executives;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ScopeType;

/** {@code summit}: the command that has the others. What its annotation says of help and exit codes holds for all. */
@Command(
        name = "summit",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Plays a summit's programme thousands of times, and says when things really start and why they slip.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:What was asked could not be done, or the files could not be written.",
            "2:The scenario or the command line is wrong."
        },
        footer = {
            "",
            "Examples:",
            "  summit run scenarios/kishida-2024.yaml",
            "  summit compare scenarios/examples/goals-and-variants.yaml",
            "  summit validate scenarios/*.yaml",
            "  summit run --help"
        })
final class Summit implements Runnable {
    private final Terminal terminal;

    private Summit(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Without a command there is nothing to do, so it says what there is. */
    @Override
    public void run() {
        throw Failure.wrongInput("Expected a command, received nothing.\n\n"
                + commandLine(terminal).getUsageMessage(Help.Ansi.OFF).strip());
    }

    /**
     * Reads a command line and does what it says.
     *
     * @return the exit code: see {@link ExitCodes}
     */
    static int run(Terminal terminal, String... args) {
        Optional<String> wrong = ExecutiveChoice.problem(System.getProperty(Executives.PROPERTY));
        if (wrong.isPresent()) {
            terminal.warn(wrong.get());
            return ExitCodes.WRONG_INPUT;
        }
        try {
            return commandLine(terminal).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            terminal.warn(Faults.internal(e));
            return ExitCodes.FAILED;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** The whole command with all that hangs on it. */
    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Summit(terminal))
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new SweepCommand(terminal))
                .addSubcommand(new ChartCommand(terminal))
                .addSubcommand(new PromisesCommand(terminal))
                .addSubcommand(new AdviseCommand(terminal))
                .addSubcommand(new TraceCommand(terminal))
                .addSubcommand(new QuizCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(terminal.width())
                .setParameterExceptionHandler(new Faults.OfUsage(terminal))
                .setExecutionExceptionHandler(new Faults.OfExecution(terminal));
    }
}
