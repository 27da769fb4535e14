package org.summitsim.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.summitsim.model.Scenario;

/** Reads scenario files. Whatever a file holds, what is wrong with it comes back as problems and never as an exception. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a file and the parts that it includes, of at most 8 MiB together.
     *
     * @param file a YAML file in UTF-8
     * @param patches changes to make before it is decoded, in their order
     */
    public static Reading read(Path file, List<Patch> patches) {
        return read(file, Change.of(patches));
    }

    /** Reads a file with its parts, or one of its variants, with changes. */
    public static Reading read(Path file, Change change) {
        try {
            return read(Document.of(file.toString(), 0, ""), SourceText.bytes(file), Optional.of(file), change);
        } catch (Halt e) {
            return unread(e, "");
        }
    }

    /**
     * Reads a text as if it were the content of a file. It cannot include parts.
     *
     * @param fileName what messages call it; without its ending it is the scenario's id
     */
    public static Reading read(String fileName, String text, List<Patch> patches) {
        return read(fileName, text, Change.of(patches));
    }

    /** Reads a text, or one of its variants, with changes. */
    public static Reading read(String fileName, String text, Change change) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(Document.of(fileName, 0, ""), bytes, Optional.empty(), change);
    }

    private static Reading read(Document named, byte[] bytes, Optional<Path> file, Change change) {
        Problems problems = new Problems();
        Includes includes = new Includes(problems, file);
        try {
            String text = SourceText.decode(named, bytes);
            Document document = Document.of(named.name(), 0, text);
            Optional<Node> tree =
                    new YamlTree(problems).read(document, 0, text).flatMap(root -> includes.merge(root, bytes.length));
            String digest = Digests.of(bytes, named.name(), includes.parts());
            Draft asItIs = new Draft(document, tree, digest, UnaryOperator.identity(), List.of());
            if (change.isNone()) {
                tree.ifPresent(root -> new Variants(root).check(problems));
                return asItIs.decode(problems);
            }
            if (change.variant().isEmpty()) {
                return asItIs.with(problems, change.patches()).decode(problems);
            }
            // What is wrong with the file itself is not told as if it were the variant's fault.
            Reading whole = read(named, bytes, file, Change.NONE);
            return whole.scenario().isEmpty()
                    ? whole
                    : asItIs.variant(change.variant().get(), problems)
                            .with(problems, change.patches())
                            .decode(problems);
        } catch (Halt e) {
            return unread(e, Digests.of(bytes, named.name(), includes.parts()));
        }
    }

    /** A tree on its way to a scenario, how its problems are told, and what is to be changed of copies that repeat will make. */
    private record Draft(
            Document document,
            Optional<Node> tree,
            String digest,
            UnaryOperator<LocatedProblem> told,
            List<Assignment> ofCopies) {

        Draft with(Problems problems, List<Patch> list) {
            Patches patches = new Patches(problems, ofCopies);
            Optional<Node> changed = tree.map(root -> patches.apply(root, list));
            return new Draft(document, changed, digest, told, patches.ofCopies());
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
            List<Assignment> later = new ArrayList<>(ofCopies);
            Node changed = variants.apply(id, problems, later);
            return new Draft(document, Optional.of(changed), digest, variants.of(id)::tell, later);
        }

        Reading decode(Problems problems) {
            Expansion expansion = new Expansion(problems);
            Optional<Node> expanded = tree.map(root -> expansion.apply(root, ofCopies));
            Optional<Scenario> decoded = expanded.flatMap(
                    root -> ScenarioDecoder.decode(root, id(document.name()), expansion.copies(), problems));
            Locator locator = new Locator(expanded, document);
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
        String id = Words.kebab(Words.fileName(name).replaceFirst("\\.ya?ml$", ""));
        return id.isEmpty() ? "scenario" : id;
    }
}
