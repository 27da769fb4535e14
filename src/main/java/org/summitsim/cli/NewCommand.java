package org.summitsim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summit new}: a small scenario to begin with. */
@Command(
        name = "new",
        description = "Write a small scenario with comments, to be changed into one's own. No file is overwritten.",
        footer = {"", "Examples:", "  summit new our-visit", "  summit new our-visit -o scenarios"})
final class NewCommand implements Callable<Integer> {
    private static final String TEMPLATE = "new.yaml";
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "What it is called: small letters, digits and hyphens.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write it to this folder. Default: the one you are in.")
    private Path folder = Path.of("");

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String id = name.replaceFirst("\\.ya?ml$", "");
        if (!id.matches(ID)) {
            String near = near(id);
            throw Failure.wrongInput("Expected a name of small letters, digits and single hyphens, received \"" + name
                    + "\"." + (near.isEmpty() ? "" : "\n  Maybe " + near));
        }
        OutputFolder.check(folder);
        Path file = folder.resolve(id + ".yaml");
        write(file, text(id));
        terminal.say(file + " is written. Now:\n  summit validate " + file + "\n  summit run " + file);
        return ExitCodes.DONE;
    }

    /** An id with the same words; of a path, with its folder as the option that takes one. */
    private static String near(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String id = name.substring(slash + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() || slash < 1 ? id : id + " -o " + name.substring(0, slash);
    }

    private static void write(Path file, String text) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw Failure.wrongInput("Expected the name of a new scenario, received \"" + file
                    + "\", which is there already.\n  Maybe another name, or another folder: -o DIR");
        } catch (IOException e) {
            throw Failure.failed(file + " could not be written: " + OutputFolder.reason(e) + ".");
        }
    }

    /** The scenario, with the name in words as its title. */
    private static String text(String id) {
        String words = id.replace('-', ' ');
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        try (InputStream in = NewCommand.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + TEMPLATE + ", received none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("title: A new visit", "title: \"" + title + "\"");
        } catch (IOException e) {
            throw new IllegalStateException("Expected the resource " + TEMPLATE + ", received " + e, e);
        }
    }
}
