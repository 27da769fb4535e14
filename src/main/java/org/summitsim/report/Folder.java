package org.summitsim.report;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
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
        return write(name, out -> out.write(content));
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file piece by piece and returns where it is. An interrupt of the thread does not disturb it. */
    Path write(String name, Content content) throws IOException {
        Path file = root.resolve(name);
        Path parent = Files.createDirectories(file.getParent() == null ? root : file.getParent());
        // A temporary file of the JDK could be read by its owner only, and so could what it becomes.
        Path temporary = parent.resolve(".writing-" + UUID.randomUUID() + ".tmp");
        deleteAtExit(temporary);
        try {
            hashes.put(name, write(temporary, content));
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return file;
    }

    /** The finally block of who writes does not run when the program is interrupted. */
    private static void deleteAtExit(Path file) throws IOException {
        try {
            file.toFile().deleteOnExit();
        } catch (IllegalStateException | ExceptionInInitializerError e) {
            throw new IOException("Expected to write, received the end of the program", e);
        }
    }

    private static String write(Path file, Content content) throws IOException {
        MessageDigest digest = sha256();
        try (FileOutputStream stream = new FileOutputStream(file.toFile());
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(stream, digest))) {
            content.writeTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
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

    /** The SHA-256 of some bytes in hexadecimal digits. */
    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** A name that can be that of a folder; throws if it cannot. */
    static String safe(String name) {
        if (name.isBlank() || name.startsWith(".") || name.matches(".*[/\\\\:\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("Expected a name that can be a folder, received \"" + name + "\"");
        }
        return name;
    }
}
