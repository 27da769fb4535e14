package org.summitsim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.trace.Scope;
import org.summitsim.cli.ReplicationOptions.Chosen;
import org.summitsim.report.Narrative;
import org.summitsim.report.TraceSummary;
import org.summitsim.report.TraceTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code summit trace}: tells one replication event by event. */
@Command(
        name = "trace",
        sortOptions = false,
        description = {
            "Tell one replication event by event: a table of events, states, who waits for what, and the future event list,"
                    + " or with --narrate in sentences with local times.",
            "Replication K is the same as number K of the run with the same options."
        },
        footer = {
            "",
            "Examples:",
            "  summit trace plan.yaml --narrate",
            "  summit trace plan.yaml --replication 17 --from \"day 1 10:00\" --to \"day 1 12:00\"",
            "  summit trace plan.yaml --only host,talks --format csv > events.csv",
            "  summit trace plan.yaml --replication worst --goal 'day_end(1)' --narrate"
        })
final class TraceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Mixin
    private final ReplicationOptions replication = new ReplicationOptions();

    @Mixin
    private final ScopeOptions scoped = new ScopeOptions();

    @Option(names = "--narrate", description = "Tell it in sentences.")
    private boolean narrate;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print the table: ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.text;

    @Option(
            names = "--future",
            paramLabel = "N",
            converter = Future.class,
            description = "List so many future events at each instant at the most. Default: 3.")
    private int future = 3;

    TraceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the table is printed; the names are those of the command line. */
    enum Format {
        text,
        csv
    }

    /** How many future events are listed. */
    static final class Future implements ITypeConverter<Integer> {
        private static final int MOST = 100_000;

        @Override
        public Integer convert(String text) {
            if (text.matches("\\d{1,6}") && Integer.parseInt(text) <= MOST) {
                return Integer.parseInt(text);
            }
            throw new TypeConversionException(
                    "Expected a whole number from 0 to " + MOST + ", received \"" + text + "\"");
        }
    }

    @Override
    public Integer call() {
        if (narrate && format == Format.csv) {
            throw Failure.wrongInput("Expected --narrate or --format csv, received both");
        }
        Chosen chosen = replication.choose(terminal, file);
        Scope scope = scoped.scope(chosen.play().network());
        TraceTable table = TraceTable.of(chosen.trace(), scope, future);
        if (format == Format.csv) {
            terminal.say(table.csv(chosen.plan().variant(), chosen.number()));
            return ExitCodes.DONE;
        }
        int width = terminal.width();
        terminal.say(chosen.play().network().scenario().title());
        terminal.say(chosen.title() + ".\n\n");
        terminal.say(narrate ? Narrative.of(chosen.trace(), scope, width) : table.text(width));
        terminal.say("");
        terminal.say(TraceSummary.of(
                PlannedMeasures.run(chosen.play()),
                PlannedMeasures.run(chosen.play(), chosen.trace().played()),
                width,
                narrate));
        return ExitCodes.DONE;
    }
}
