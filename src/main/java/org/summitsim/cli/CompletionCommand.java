package org.summitsim.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code summit completion}: what makes a shell complete our words. */
@Command(
        name = "completion",
        description = "Print a script that makes bash and zsh complete the words of summit.",
        footer = {
            "",
            "Examples:",
            "  source <(summit completion)",
            "  summit completion > /etc/bash_completion.d/summit",
            "",
            "The script is for a command named summit, an alias or a function as well as a file."
        })
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine whole = Summit.commandLine(terminal);
        terminal.say(AutoComplete.bash(whole.getCommandName(), whole));
        return ExitCodes.DONE;
    }
}
