package org.summitsim.yaml;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/** What may have been meant by the name of a file that is not there. */
public final class NearFiles {
    private NearFiles() {}

    /** The YAML file in the same folder whose name is nearest; nothing if none is near or there is no such folder. */
    public static Optional<Path> find(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || file.getFileName() == null) {
            return Optional.empty();
        }
        TreeMap<String, Path> there = new TreeMap<>();
        try (DirectoryStream<Path> list = Files.newDirectoryStream(parent, "*.{yaml,yml}")) {
            list.forEach(path -> there.put(path.getFileName().toString(), path));
        } catch (IOException e) {
            return Optional.empty();
        }
        return Nearest.find(file.getFileName().toString(), there.navigableKeySet())
                .map(file::resolveSibling);
    }
}
