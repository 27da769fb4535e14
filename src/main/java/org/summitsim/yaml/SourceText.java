package org.summitsim.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Gets the text of a scenario file, within limits. */
final class SourceText {
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private SourceText() {}

    /**
     * The bytes of a file.
     *
     * @throws Halt if it is missing, cannot be read or is too large
     */
    static byte[] bytes(Path file) {
        Document document = Document.of(file.toString(), 0, "");
        if (Files.isDirectory(file)) {
            throw new Halt(document.whole(), "Expected a file, received a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new Halt(document.whole(), "Expected a scenario file, received the name of none");
        } catch (AccessDeniedException e) {
            throw new Halt(document.whole(), "Expected a file that may be read, received one that may not");
        } catch (IOException e) {
            throw new Halt(document.whole(), "Expected a file that can be read: " + Words.quote(String.valueOf(e)));
        }
    }

    /**
     * The text of a file's bytes.
     *
     * @throws Halt if they are too many or not UTF-8
     */
    static String decode(Document named, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Halt(named.whole(), "Expected a file of at most 8 MiB, received a larger one");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(named, bytes, in.position());
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Halt notUtf8(Document named, byte[] bytes, int offset) {
        String good = new String(Arrays.copyOf(bytes, offset), StandardCharsets.UTF_8);
        Document document = Document.of(named.name(), named.order(), new String(bytes, StandardCharsets.UTF_8));
        Position at = Offsets.position(document, good, good.codePointCount(0, good.length()), 0);
        return new Halt(at, String.format("Expected UTF-8, received the byte 0x%02X", bytes[offset]));
    }
}
