package org.summitsim.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.ScenarioText;

/**
 * A scenario file, or one of its variants, that is read once and changed many times. Gives what
 * {@link ScenarioReader#read(Path, Change)} gives. Immutable; safe for use by several threads.
 */
public final class ScenarioTree {
    private final ScenarioText text;
    private final Problems found;
    private final Optional<Draft> draft;
    private final Optional<Reading> failure;
    private volatile Optional<Reading> whole = Optional.empty();

    private ScenarioTree(ScenarioText text, Problems found, Optional<Draft> draft, Optional<Reading> failure) {
        this.text = text;
        this.found = found;
        this.draft = draft;
        this.failure = failure;
    }

    /**
     * Reads a file and the parts that it includes.
     *
     * @param variant the id of one of its variants; absent: the file as it is
     */
    public static ScenarioTree read(Path file, Optional<String> variant) {
        try {
            byte[] bytes = SourceText.bytes(file);
            return of(file.toString(), bytes, new Reader(Shelf.ofFiles(), variant));
        } catch (Halt e) {
            ScenarioText none = new ScenarioText(file.toString(), "", List.of());
            return new ScenarioTree(none, new Problems(), Optional.empty(), Optional.of(ScenarioReader.unread(e, "")));
        }
    }

    /**
     * Reads a file again, which need not be on this machine.
     *
     * @param text what {@link #text()} gave
     * @param variant the id of one of its variants; absent: the file as it is
     */
    public static ScenarioTree of(ScenarioText text, Optional<String> variant) {
        Shelf shelf = Shelf.of(Path.of(text.name()), text);
        return of(text.name(), text.text().getBytes(StandardCharsets.UTF_8), new Reader(shelf, variant));
    }

    private static ScenarioTree of(String name, byte[] bytes, Reader reader) {
        Problems problems = new Problems();
        Includes includes = new Includes(problems, Optional.of(Path.of(name)), reader.shelf);
        try {
            Draft asItIs = Draft.read(Document.of(name, 0, ""), bytes, includes, problems);
            Optional<Reading> broken = reader.variant
                    .map(v -> asItIs.whole(problems.copy()))
                    .filter(reading -> reading.scenario().isEmpty());
            Draft draft = broken.isPresent()
                    ? asItIs
                    : reader.variant.map(v -> asItIs.variant(v, problems)).orElse(asItIs);
            return new ScenarioTree(text(name, bytes, includes), problems, Optional.of(draft), broken);
        } catch (Halt e) {
            Reading unread = ScenarioReader.unread(e, Digests.of(bytes, name, includes.parts()));
            return new ScenarioTree(text(name, bytes, includes), problems, Optional.empty(), Optional.of(unread));
        }
    }

    private record Reader(Shelf shelf, Optional<String> variant) {}

    private static ScenarioText text(String name, byte[] bytes, Includes includes) {
        return new ScenarioText(
                name,
                new String(bytes, StandardCharsets.UTF_8),
                includes.parts().stream()
                        .map(p -> new ScenarioText.Part(p.name(), new String(p.bytes(), StandardCharsets.UTF_8)))
                        .toList());
    }

    /** The file and its parts as they are written. */
    public ScenarioText text() {
        return text;
    }

    /**
     * What the file says as it is, or one of its variants, with changes. The file itself, of which a variant needs to know whether it
     * is whole, is looked through once, however many variants are asked for.
     */
    public Reading with(Change change) {
        if (failure.isPresent() || change.variant().isEmpty()) {
            return failure.isEmpty() && change.isNone() ? whole() : with(change.patches());
        }
        Draft asItIs = draft.orElseThrow();
        if (whole().scenario().isEmpty()) {
            return whole();
        }
        Problems problems = found.copy();
        return asItIs.variant(change.variant().get(), problems)
                .with(problems, change.patches())
                .decode(problems);
    }

    private Reading whole() {
        Reading known = whole.orElseGet(() -> draft.orElseThrow().whole(found.copy()));
        whole = Optional.of(known);
        return known;
    }

    /** What the file says with some changes made, in their order. */
    public Reading with(List<Patch> patches) {
        if (failure.isPresent()) {
            return failure.get();
        }
        Problems problems = found.copy();
        return draft.orElseThrow().with(problems, patches).decode(problems);
    }
}
