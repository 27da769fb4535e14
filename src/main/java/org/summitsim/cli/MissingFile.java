package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.summitsim.model.Problem.Severity;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Nearest;

/** The commonest mistake of all: a file name that no file has. */
final class MissingFile {
    private MissingFile() {}

    /** What to say of a file that is not there, with the nearest name in its folder; nothing if it is there. */
    static Optional<LocatedProblem> find(Path file) {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(new LocatedProblem(
                file.toString(),
                0,
                0,
                List.of(),
                Severity.ERROR,
                "Expected the name of a scenario file, received a name that no file has",
                nearest(file),
                ""));
    }

    private static Optional<String> nearest(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || file.getFileName() == null) {
            return Optional.empty();
        }
        TreeMap<String, Path> scenarios = new TreeMap<>();
        try (DirectoryStream<Path> list = Files.newDirectoryStream(parent, "*.{yaml,yml}")) {
            list.forEach(path -> scenarios.put(path.getFileName().toString(), path));
        } catch (IOException e) {
            return Optional.empty();
        }
        return Nearest.find(file.getFileName().toString(), scenarios.navigableKeySet())
                .map(name -> file.resolveSibling(name).toString());
    }
}
