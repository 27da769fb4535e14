package org.summitsim.yaml;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scenario that a sweep changes.
 *
 * @param file its file
 * @param change what is made of it before anything is changed
 * @param dayOne the date of its day 1
 * @param spread what {@code about(..)} means in it
 */
record SweepBasis(Path file, Change change, LocalDate dayOne, Spread spread) {

    /** Reads a scenario for a sweep; what is wrong with it is told where the sweep names it. */
    static Optional<SweepBasis> read(Path sweep, Cursor named, Optional<Cursor> variant) {
        Optional<String> name = named.text("the name of a scenario file");
        Optional<Path> file = name.flatMap(n -> named.attempt(() -> SweepReading.beside(sweep, n)));
        Optional<String> id = variant.flatMap(v -> v.text("the id of a variant"));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (SweepReader.isSweep(file.get())) {
            named.error("Expected a scenario, received the sweep " + file.get());
            return Optional.empty();
        }
        Change change = new Change(id, List.of());
        Reading reading = ScenarioReader.read(file.get(), change);
        Optional<String> near = NearFiles.find(file.get())
                .map(path -> name.get().substring(0, name.get().lastIndexOf('/') + 1) + path.getFileName());
        reading.problems().stream()
                .filter(LocatedProblem::isError)
                .findFirst()
                .ifPresent(p -> tell(p, named, variant, near));
        return reading.scenario()
                .map(s -> new SweepBasis(file.get(), change, s.clock().dayOne(), spread(file.get())));
    }

    private static void tell(LocatedProblem first, Cursor named, Optional<Cursor> variant, Optional<String> near) {
        if (first.file().equals(Change.NAME) && variant.isPresent()) {
            variant.get().error(first.message(), first.hint());
        } else if (first.line() == 0) {
            named.error(first.message(), first.hint().or(() -> near));
        } else {
            named.error(
                    "Expected a scenario without errors, received one with errors, such as " + first.file() + ":"
                            + first.line() + ":" + first.column() + ": " + first.message(),
                    Optional.of("summit validate " + first.file()));
        }
    }

    /** The scenario's own, of which nobody is told but those who read {@code about(..)}. */
    private static Spread spread(Path file) {
        Document document = Document.of(file.toString(), 0, "");
        String text = SourceText.decode(document, SourceText.bytes(file));
        Problems unheard = new Problems();
        return new YamlTree(unheard)
                .read(document, 0, text)
                .map(root -> Cursor.root(root, unheard).fields(Kind.SCENARIO))
                .map(fields -> SettingsSections.defaults(fields).spread())
                .orElse(Spread.DEFAULT);
    }

    /** What is wrong with the scenario if it is changed, if anything is. */
    Optional<LocatedProblem> tried(List<String> changes) {
        List<Patch> patches = new ArrayList<>(change.patches());
        changes.forEach(c -> patches.add(Patch.ofPoint(c)));
        return ScenarioReader.read(file, new Change(change.variant(), patches)).problems().stream()
                .filter(LocatedProblem::isError)
                .findFirst();
    }
}
