package org.summitsim.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        Includes includes = new Includes(problems, file, Shelf.ofFiles());
        try {
            Draft asItIs = Draft.read(named, bytes, includes, problems);
            if (change.isNone()) {
                return asItIs.whole(problems);
            }
            if (change.variant().isEmpty()) {
                return asItIs.with(problems, change.patches()).decode(problems);
            }
            // What is wrong with the file itself is not told as if it were the variant's fault.
            Reading whole = asItIs.whole(problems.copy());
            return whole.scenario().isEmpty()
                    ? whole
                    : asItIs.variant(change.variant().get(), problems)
                            .with(problems, change.patches())
                            .decode(problems);
        } catch (Halt e) {
            return unread(e, Digests.of(bytes, named.name(), includes.parts()));
        }
    }

    /** What comes of a file of which nothing could be read. */
    static Reading unread(Halt e, String digest) {
        Problems problems = new Problems();
        problems.error(e.at(), List.of(), String.valueOf(e.getMessage()), Optional.empty());
        Document document = e.at().document();
        return new Reading(
                Optional.empty(), problems.list(), digest, new Locator(Optional.empty(), document)::locate, () -> {
                    throw new IllegalStateException("Nothing could be read");
                });
    }
}
