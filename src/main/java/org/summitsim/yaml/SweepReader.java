package org.summitsim.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Sweep;
import org.summitsim.yaml.Node.Table;

/** Reads sweep files. Whatever a file holds, what is wrong with it comes back as problems and never as an exception. */
public final class SweepReader {
    private SweepReader() {}

    /** Whether a file says of itself that it is a sweep. */
    public static boolean isSweep(Path file) {
        return has(file, Set.of("sweep", "axes"), "summit");
    }

    /** Whether a file says of itself that it is a scenario. */
    public static boolean isScenario(Path file) {
        return has(file, Set.of("summit"), "sweep");
    }

    private static boolean has(Path file, Set<String> keys, String other) {
        try {
            Document named = Document.of(file.toString(), 0, "");
            String text = SourceText.decode(named, SourceText.bytes(file));
            return new YamlTree(new Problems())
                    .read(Document.of(named.name(), 0, text), 0, text)
                    .filter(root -> root instanceof Table table
                            && keys.stream().anyMatch(table.fields()::containsKey)
                            && !table.fields().containsKey(other))
                    .isPresent();
        } catch (Halt e) {
            return false;
        }
    }

    /**
     * Reads a sweep and its scenario, and tries the first and the last value of each axis on it.
     *
     * @param file a YAML file in UTF-8
     */
    public static SweepReading read(Path file) {
        Document named = Document.of(file.toString(), 0, "");
        Problems problems = new Problems();
        try {
            byte[] bytes = SourceText.bytes(file);
            String text = SourceText.decode(named, bytes);
            Document document = Document.of(named.name(), 0, text);
            if (text.isBlank()) {
                problems.error(
                        document.start(),
                        List.of(),
                        "Expected a sweep, received nothing",
                        Optional.of("begin with a copy of one in scenarios/sweeps"));
            }
            Optional<Node> tree = text.isBlank() ? Optional.empty() : new YamlTree(problems).read(document, 0, text);
            Optional<Sweep> sweep = tree.flatMap(root -> new SweepDecoder(file, problems).decode(root));
            return new SweepReading(
                    file,
                    sweep.filter(s -> problems.errors() == 0),
                    problems.list(),
                    Digests.of(bytes, named.name(), List.of()),
                    new Locator(tree, document)::locate);
        } catch (Halt e) {
            problems.error(e.at(), List.of(), String.valueOf(e.getMessage()), Optional.empty());
            Locator nowhere = new Locator(Optional.empty(), e.at().document());
            return new SweepReading(file, Optional.empty(), problems.list(), "", nowhere::locate);
        }
    }
}
