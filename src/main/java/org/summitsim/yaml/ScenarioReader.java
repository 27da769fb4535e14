package org.summitsim.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        return read(file, Change.of(patches));
    }

    /** Reads a file of at most 8 MiB, or one of its variants, with changes. */
    public static Reading read(Path file, Change change) {
        try {
            return read(file.toString(), SourceText.bytes(file), change);
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
        return read(fileName, text, Change.of(patches));
    }

    /** Reads a text, or one of its variants, with changes. */
    public static Reading read(String fileName, String text, Change change) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8), change);
    }

    private static Reading read(String name, byte[] bytes, Change change) {
        String digest = sha256(bytes);
        try {
            return read(Document.of(name, 0, ""), SourceText.decode(name, bytes), digest, change);
        } catch (Halt e) {
            return unread(e, digest);
        }
    }

    private static Reading read(Document named, String text, String digest, Change change) {
        Problems problems = new Problems();
        Document document = Document.of(named.name(), 0, text);
        Optional<Node> tree = new YamlTree(problems).read(document, 0, text);
        Draft asItIs = new Draft(document, tree, digest, UnaryOperator.identity());
        if (change.isNone()) {
            tree.ifPresent(root -> new Variants(root).check(problems));
            return asItIs.decode(problems);
        }
        if (change.variant().isEmpty()) {
            return asItIs.with(new Patches(problems), change.patches()).decode(problems);
        }
        // What is wrong with the file itself is not told as if it were the variant's fault.
        Reading whole = read(named, text, digest, Change.NONE);
        return whole.scenario().isEmpty()
                ? whole
                : asItIs.variant(change.variant().get(), problems)
                        .with(new Patches(problems), change.patches())
                        .decode(problems);
    }

    /** A tree on its way to a scenario, and how its problems are told. */
    private record Draft(Document document, Optional<Node> tree, String digest, UnaryOperator<LocatedProblem> told) {

        Draft with(Patches patches, List<Patch> list) {
            return new Draft(document, tree.map(root -> patches.apply(root, list)), digest, told);
        }

        Draft variant(String id, Problems problems) {
            Variants variants = new Variants(tree.orElseThrow());
            if (!variants.fields().containsKey(id)) {
                problems.error(
                        Document.of(Change.NAME, 1, id).start(),
                        List.of(),
                        "Expected a variant that the file has, received " + Words.quote(id),
                        problems.nearest(id, variants.fields().keySet()));
                return this;
            }
            return new Draft(document, Optional.of(variants.apply(id, problems)), digest, variants.of(id)::tell);
        }

        Reading decode(Problems problems) {
            Optional<Scenario> decoded =
                    tree.flatMap(root -> ScenarioDecoder.decode(root, id(document.name()), problems));
            Locator locator = new Locator(tree, document);
            return new Reading(
                    decoded.filter(s -> problems.errors() == 0),
                    problems.list().stream().map(told).toList(),
                    digest,
                    problem -> told.apply(locator.locate(problem)));
        }
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
