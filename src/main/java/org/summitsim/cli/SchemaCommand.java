package org.summitsim.cli;

import java.util.concurrent.Callable;
import org.summitsim.yaml.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code summit schema}: what an editor needs to help with writing scenarios. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema of scenarios (draft 2020-12), or with --sweep that of sweep files.",
            "With it an editor completes and explains keys, and underlines what is wrong, while a scenario is written."
        },
        footer = {
            "",
            "Examples:",
            "  summit schema > summit.schema.json",
            "  summit schema --sweep > sweep.schema.json",
            "",
            "Then write as the first line of a scenario:",
            "  # yaml-language-server: $schema=summit.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--sweep", description = "That of sweep files instead.")
    private boolean sweep;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say(sweep ? JsonSchema.ofSweeps() : JsonSchema.text());
        return ExitCodes.DONE;
    }
}
