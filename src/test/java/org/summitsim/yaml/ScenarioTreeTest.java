package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.model.ScenarioText;

/** A file that is read once and changed many times says what it says when it is read each time. */
class ScenarioTreeTest {
    private static final List<Patch> TITLE = List.of(Patch.parse("title=Another title"));
    private static final List<Patch> WRONG = List.of(Patch.parse("titel=x"), Patch.parse("run.seed=many"));

    @TempDir
    Path folder;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/examples"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static void same(Reading one, Reading other) {
        assertThat(one.scenario()).isEqualTo(other.scenario());
        assertThat(one.problems()).isEqualTo(other.problems());
        assertThat(one.sha256()).isEqualTo(other.sha256());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsWhatItIsHoweverOftenItWasChanged(Path file) {
        ScenarioTree tree = ScenarioTree.read(file, Optional.empty());

        same(tree.with(TITLE), ScenarioReader.read(file, TITLE));
        same(tree.with(WRONG), ScenarioReader.read(file, WRONG));
        same(tree.with(TITLE), ScenarioReader.read(file, TITLE));
        same(tree.with(List.of()), ScenarioReader.read(file, List.of()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTextNeedsNoFileAnyMore(Path file) throws IOException {
        ScenarioText text = ScenarioTree.read(file, Optional.empty()).text();
        ScenarioText moved = new ScenarioText(
                folder.resolve("gone").resolve(file.getFileName()).toString(), text.text(), text.parts());

        Reading there = ScenarioTree.of(moved, Optional.empty()).with(TITLE);

        assertThat(there.scenario()).isEqualTo(ScenarioReader.read(file, TITLE).scenario());
        assertThat(there.sha256()).isEqualTo(ScenarioReader.read(file, TITLE).sha256());
    }

    @Test
    void aVariantIsChangedAsAVariant() {
        Path file = Path.of("scenarios/examples/goals-and-variants.yaml");
        for (String variant : List.of("early-talks", "early-and-short", "none-such")) {
            ScenarioTree tree = ScenarioTree.read(file, Optional.of(variant));
            for (List<Patch> patches : List.of(TITLE, WRONG, List.<Patch>of())) {
                same(tree.with(patches), ScenarioReader.read(file, new Change(Optional.of(variant), patches)));
            }
        }
    }

    @Test
    void aPartThatIsMissingIsToldOf() throws IOException {
        Path file = folder.resolve("whole.yaml");
        Files.writeString(file, "summit: 1\ninclude: [part.yaml]\n");

        same(ScenarioTree.read(file, Optional.empty()).with(TITLE), ScenarioReader.read(file, TITLE));
        assertThat(Texts.formatted(ScenarioTree.read(file, Optional.empty()).with(TITLE)))
                .contains("part.yaml");
    }

    @Test
    void aFileThatCannotBeReadIsToldOf() {
        Path none = folder.resolve("none.yaml");

        same(ScenarioTree.read(none, Optional.empty()).with(TITLE), ScenarioReader.read(none, TITLE));
    }
}
