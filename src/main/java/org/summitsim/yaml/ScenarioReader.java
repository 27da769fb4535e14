package org.summitsim.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.Scenario;

/** Reads scenario files. Whatever a file holds, what is wrong with it comes back as problems and never as an exception. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a file of at most 8 MiB.
     *
     * @param file a YAML file in UTF-8
     * @param patches changes to make before it is decoded, in their order
     */
    public static Reading read(Path file, List<Patch> patches) {
        try {
            return read(file.toString(), SourceText.bytes(file), patches);
        } catch (Halt e) {
            return unread(e, "");
        }
    }

    /**
     * Reads a text as if it were the content of a file.
     *
     * @param fileName what messages call it; without its ending it is the scenario's id
     */
    public static Reading read(String fileName, String text, List<Patch> patches) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8), patches);
    }

    private static Reading read(String name, byte[] bytes, List<Patch> patches) {
        String digest = sha256(bytes);
        try {
            return read(Document.of(name, 0, ""), SourceText.decode(name, bytes), digest, patches);
        } catch (Halt e) {
            return unread(e, digest);
        }
    }

    private static Reading read(Document named, String text, String digest, List<Patch> patches) {
        Problems problems = new Problems();
        Document document = Document.of(named.name(), 0, text);
        Optional<Node> tree =
                new YamlTree(problems).read(document, 0, text).map(root -> new Patches(problems).apply(root, patches));
        Optional<Scenario> decoded = tree.flatMap(root -> ScenarioDecoder.decode(root, id(document.name()), problems));
        return new Reading(
                decoded.filter(s -> problems.errors() == 0),
                problems.list(),
                digest,
                new Locator(tree, document)::locate);
    }

    private static Reading unread(Halt e, String digest) {
        Problems problems = new Problems();
        problems.error(e.at(), List.of(), String.valueOf(e.getMessage()), Optional.empty());
        Document document = e.at().document();
        return new Reading(Optional.empty(), problems.list(), digest, new Locator(Optional.empty(), document)::locate);
    }

    private static String id(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String id = Words.kebab(last.replaceFirst("\\.ya?ml$", ""));
        return id.isEmpty() ? "scenario" : id;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
