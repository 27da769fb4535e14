package org.summitsim.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What can be asked of a tree of Java sources without compiling it. */
final class Sources {
    private final Path root;

    /**
     * Looks at a tree of sources.
     *
     * @param root the folder that holds the packages
     */
    Sources(Path root) {
        this.root = root;
    }

    /** Every Java file, in the order of its path. */
    List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Every folder that holds a Java file, in the order of its path. */
    List<Path> packages() throws IOException {
        return files().stream().map(Path::getParent).distinct().sorted().toList();
    }

    /** The packages whose {@code package-info.java} is missing or is not marked as free of nulls. */
    List<Path> packagesWithoutNullMark() throws IOException {
        return packages().stream().filter(folder -> !isNullMarked(folder)).toList();
    }

    /**
     * The files that are too long to be read at one sitting.
     *
     * @param lines the most lines that a file may have
     */
    List<Path> filesLongerThan(int lines) throws IOException {
        return files().stream().filter(file -> lines(file).size() > lines).toList();
    }

    private static boolean isNullMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        return Files.exists(info) && lines(info).contains("@NullMarked");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
