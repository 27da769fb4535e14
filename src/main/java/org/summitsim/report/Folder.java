package org.summitsim.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A folder of results. Each file is written under a temporary name and moved, so that no reader sees half of it. */
final class Folder {
    private final Path root;
    private final Map<String, String> hashes = new TreeMap<>();

    Folder(Path root) {
        this.root = root;
    }

    /** Writes a text in UTF-8 and returns where it is. */
    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file and returns where it is.
     *
     * @param name its path below the folder, parts separated by {@code /}
     */
    Path write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Path parent = Files.createDirectories(file.getParent() == null ? root : file.getParent());
        // A temporary file of the JDK could be read by its owner only, and so could what it becomes.
        Path temporary = parent.resolve(".writing-" + UUID.randomUUID() + ".tmp");
        // The finally block does not run when the program is interrupted.
        temporary.toFile().deleteOnExit();
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        hashes.put(name, sha256(content));
        return file;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes the files that an earlier run left and this one did not write again. */
    void clear(String folder, String glob) throws IOException {
        Path inner = root.resolve(folder);
        if (!Files.isDirectory(inner)) {
            return;
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(inner, glob)) {
            for (Path file : old) {
                if (!hashes.containsKey(folder + "/" + file.getFileName())) {
                    Files.delete(file);
                }
            }
        }
        if (hashes.keySet().stream().noneMatch(name -> name.startsWith(folder + "/"))) {
            deleteIfEmpty(inner);
        }
    }

    /** Somebody else's file may be there: then it stays. */
    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }

    /** The SHA-256 of each file written so far, by its name. */
    Map<String, String> hashes() {
        return Collections.unmodifiableMap(hashes);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
