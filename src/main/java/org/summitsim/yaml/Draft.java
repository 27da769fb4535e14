package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.summitsim.model.Scenario;

/**
 * A tree on its way to a scenario. Immutable.
 *
 * @param document the file
 * @param tree what it holds with all its parts, as it has been changed so far; empty if it could not be read
 * @param digest what identifies the content of the file and its parts
 * @param told how its problems are told
 * @param ofCopies what is to be changed of copies that repeat will make
 */
record Draft(
        Document document,
        Optional<Node> tree,
        String digest,
        UnaryOperator<LocatedProblem> told,
        List<Assignment> ofCopies) {
    /** Of variants, where none has the name that was asked for. */
    private static final int MOST_SUGGESTED = 4;

    Draft {
        ofCopies = List.copyOf(ofCopies);
    }

    /**
     * A file as it is.
     *
     * @param named what messages call it
     * @param includes reads its parts, and has read them afterwards
     * @throws Halt if nothing of it can be read
     */
    static Draft read(Document named, byte[] bytes, Includes includes, Problems problems) {
        String text = SourceText.decode(named, bytes);
        Document document = Document.of(named.name(), 0, text);
        Optional<Node> tree =
                new YamlTree(problems).read(document, 0, text).flatMap(root -> includes.merge(root, bytes.length));
        String digest = Digests.of(bytes, named.name(), includes.parts());
        return new Draft(document, tree, digest, UnaryOperator.identity(), List.of());
    }

    /** What the file says as it is, with what is wrong with any of its variants. */
    Reading whole(Problems problems) {
        tree.ifPresent(root -> new Variants(root).check(problems));
        return decode(problems);
    }

    /** The same with changes. */
    Draft with(Problems problems, List<Patch> list) {
        Patches patches = new Patches(problems, ofCopies);
        Optional<Node> changed = tree.map(root -> patches.apply(root, list));
        return new Draft(document, changed, digest, told, patches.ofCopies());
    }

    private static Optional<String> few(Variants variants) {
        List<String> ids =
                variants.fields().keySet().stream().limit(MOST_SUGGESTED).toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ids));
    }

    /** One of its variants. */
    Draft variant(String id, Problems problems) {
        Variants variants = new Variants(tree.orElseThrow());
        if (!variants.fields().containsKey(id)) {
            problems.error(
                    Document.of(Change.NAME, 1, id).start(),
                    List.of(),
                    "Expected a variant that the file has, received " + Words.quote(id)
                            + (variants.fields().isEmpty() ? ", and the file has none" : ""),
                    problems.nearest(id, variants.fields().keySet()).or(() -> few(variants)));
            return this;
        }
        List<Assignment> later = new ArrayList<>(ofCopies);
        Node changed = variants.apply(id, problems, later);
        return new Draft(document, Optional.of(changed), digest, variants.of(id)::tell, later);
    }

    /** What it says. */
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
                problem -> told.apply(locator.locate(problem)),
                () -> Writing.of(
                        expanded.orElseThrow(),
                        Sections.table(tree.orElseThrow(), "groups")
                                .orElse(Sections.NONE)
                                .fields()
                                .keySet(),
                        decoded.orElseThrow().clock().dayOne(),
                        expansion.origins()));
    }

    /** What a scenario or a sweep is called after the name of its file. */
    static String id(String name) {
        String id = Words.kebab(Words.fileName(name).replaceFirst("\\.ya?ml$", ""));
        return id.isEmpty() ? "scenario" : id;
    }
}
