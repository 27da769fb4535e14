package org.summitsim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.summitsim.exchange.ForeignFiles;
import org.summitsim.exchange.ForeignProject;
import org.summitsim.exchange.ProjectScenario;
import org.summitsim.exchange.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code summit import}: makes a scenario of a file of another program. */
@Command(
        name = "import",
        sortOptions = false,
        description =
                "Make a scenario of a scheduling benchmark: a project of PSPLIB (.sm) or in Patterson's format (.rcp).",
        footer = {
            "",
            "Examples:",
            "  summit import j301_1.sm -o j301_1.yaml",
            "  summit run j301_1.yaml --set run.dispatch=lft"
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file to import.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The scenario file to write, which must not be there yet. Default: print it.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "DURATION",
            converter = Period.class,
            description =
                    "How long a period of the file is: a whole number of s, m, h or d. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1m")
    private String period = "1m";

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A whole number of one unit. */
    static final class Period implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!text.matches("[1-9]\\d{0,5}[smhd]")) {
                throw new TypeConversionException(
                        "Expected a whole number of s, m, h or d such as 1h, received \"" + text + "\"");
            }
            return text;
        }
    }

    @Override
    public Integer call() {
        ForeignProject project = read();
        String text = ProjectScenario.text(project, period, String.valueOf(file.getFileName()));
        if (out.isEmpty()) {
            terminal.say(text);
            return ExitCodes.DONE;
        }
        write(out.get(), text);
        terminal.say(out.get() + " is written: " + Words.count(project.jobs().size(), "job", "jobs") + ", "
                + Words.count(project.capacities().size(), "resource", "resources") + ". Now:\n  summit run "
                + out.get()
                + " --set run.dispatch=lft");
        return ExitCodes.DONE;
    }

    private ForeignProject read() {
        try {
            return ForeignFiles.project(file);
        } catch (UnreadableException e) {
            throw Failure.wrongInput(file + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw Failure.wrongInput(file + ": Expected the name of a file, received a name that no file has");
        } catch (IOException e) {
            throw Failure.wrongInput(file + " could not be read: " + OutputFolder.reason(e) + ".");
        }
    }

    private static void write(Path to, String text) {
        try {
            Path parent = to.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(
                    to, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw Failure.wrongInput(
                    "Expected the name of a new file, received \"" + to + "\", which is there already.");
        } catch (IOException e) {
            throw Failure.failed(to + " could not be written: " + OutputFolder.reason(e) + ".");
        }
    }
}
