package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in time, and in words, why files cannot go where they should. */
final class OutputFolder {
    private OutputFolder() {}

    /** Refuses a folder that cannot be written to, before any work is done. */
    static void check(Path folder) {
        Path existing = folder.toAbsolutePath().normalize();
        while (existing.getParent() != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw Failure.wrongInput("Expected a folder for the results, received \"" + folder + "\": " + existing
                    + " is a file.\n  Maybe another folder: -o DIR");
        }
        if (!Files.isWritable(existing)) {
            throw Failure.failed("Expected a folder that can be written to, received \"" + folder + "\": " + existing
                    + " may not be changed.\n  Maybe another folder: -o DIR");
        }
    }

    /** Why a file could not be written. */
    static Failure failure(Path folder, IOException e) {
        return Failure.failed("The results could not be written to " + folder + ": " + reason(e) + ".");
    }

    /** What happened to a file, in words: the classes of the JDK say it in their names only. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is in the way";
        }
        if (e instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
