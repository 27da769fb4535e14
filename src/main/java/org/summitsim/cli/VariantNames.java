package org.summitsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitsim.model.Variant;
import org.summitsim.yaml.Nearest;

/**
 * The names of the variants of a file, as people type them.
 *
 * @param file the file
 * @param known the ids of its variants, in its order
 */
record VariantNames(Path file, List<String> known) {
    VariantNames {
        known = List.copyOf(known);
    }

    /** Those of a file whose variants were read. */
    static VariantNames of(Path file, List<Variant> variants) {
        return new VariantNames(file, variants.stream().map(Variant::id).toList());
    }

    /** Fails, with how to write one, if there are none. */
    void requireAny(String otherwise) {
        if (known.isEmpty()) {
            throw Failure.wrongInput("Expected variants in " + file + ", received a file without any.\n"
                    + "  Maybe add some at its end:\n\n"
                    + "variants:\n"
                    + "  short-lunch:\n"
                    + "    title: Lunch in half an hour\n"
                    + "    set: {meetings: {lunch: {duration: 30m}}}\n\n"
                    + "  or " + otherwise);
        }
    }

    /**
     * Fails with all names that no variant has.
     *
     * @param typed the names
     * @param others what may stand in the place of a name too
     */
    void require(List<String> typed, List<String> others) {
        List<String> unknown = typed.stream()
                .filter(name -> !others.contains(name) && !known.contains(name))
                .map(name -> "Expected a variant of " + file + ", received \"" + name + "\"" + maybe(name, others))
                .toList();
        if (!unknown.isEmpty()) {
            throw Failure.wrongInput(String.join("\n", unknown));
        }
    }

    private String maybe(String name, List<String> others) {
        List<String> words = Stream.concat(known.stream(), others.stream()).toList();
        return Nearest.find(name, words)
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known)))
                .map(n -> "\n  Maybe " + n)
                .orElse("");
    }
}
