package org.summitsim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files of other programs. */
public final class ForeignFiles {
    /** Jobs in a project at the most. */
    static final int MOST_JOBS = 100_000;

    static final int MOST_RESOURCES = 1000;
    static final int MOST_UNITS = 1_000_000;
    static final int MOST_PERIODS = 1_000_000;

    private static final int MOST_BYTES = 8 << 20;

    private ForeignFiles() {}

    /**
     * Reads a project of a scheduling benchmark: PSPLIB ({@code .sm}) or Patterson ({@code .rcp}), by its ending.
     *
     * @throws UnreadableException if it is neither, or broken; the message says in which line
     * @throws IOException if it cannot be read at all
     */
    public static ForeignProject project(Path file) throws UnreadableException, IOException {
        String fileName = String.valueOf(file.getFileName());
        String ending = fileName.replaceFirst("^.*\\.", "").toLowerCase(Locale.ROOT);
        String name = fileName.replaceFirst("\\.[^.]*$", "");
        return switch (ending) {
            case "sm" -> PsplibReader.read(name, text(file));
            case "rcp" -> PattersonReader.read(name, text(file));
            default ->
                throw new UnreadableException(
                        "Expected a file that ends with .sm (PSPLIB) or .rcp (Patterson), received " + fileName);
        };
    }

    private static String text(Path file) throws UnreadableException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableException("Expected at most 8 MiB, received more");
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
