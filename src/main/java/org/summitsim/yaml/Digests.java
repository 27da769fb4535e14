package org.summitsim.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What identifies the content of a scenario. */
final class Digests {
    private Digests() {}

    /**
     * The SHA-256 of a scenario in hexadecimal digits: that of its file, or, where it includes parts, that of the list which
     * {@code sha256sum} prints for the file and its parts, in the order in which they are included.
     *
     * @param name the path of the file
     */
    static String of(byte[] file, String name, List<Includes.Part> parts) {
        if (parts.isEmpty()) {
            return sha256(file);
        }
        StringBuilder list = new StringBuilder(line(file, Words.fileName(name)));
        parts.forEach(part -> list.append(line(part.bytes(), part.name())));
        return sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(byte[] bytes, String name) {
        return sha256(bytes) + "  " + name + "\n";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
