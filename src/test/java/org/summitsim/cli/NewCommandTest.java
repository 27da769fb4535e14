package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code summit new}: what it writes can be validated, checked and played. */
class NewCommandTest {
    @TempDir
    Path folder;

    private Said make(String name) {
        return Said.by("new", name, "-o", folder.resolve("mine").toString());
    }

    @Test
    void whatItWritesIsValidAndHealthyAndRuns() throws IOException {
        Path file = folder.resolve("mine").resolve("our-visit.yaml");
        Said said = make("our-visit");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("summit run " + file);
        assertThat(Files.readString(file)).contains("title: \"Our visit\"");
        Said validated = Said.by("validate", file.toString());
        assertThat(validated.exitCode()).isZero();
        assertThat(validated.err()).isEmpty();
        assertThat(Said.by("check", file.toString()).out()).endsWith("our-visit.yaml: 1 note\n");
        Said run = Said.by("run", file.toString(), "--no-charts", "-o", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Our visit\n", "statement-on-time");
        assertThat(Said.by("run", file.toString(), "--variant", "later-statement", "--no-charts", "-o", folder + "")
                        .exitCode())
                .isZero();
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        make("our-visit");
        Path file = Files.writeString(folder.resolve("mine").resolve("our-visit.yaml"), "mine");
        Said said = make("our-visit.yaml");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("which is there already", "Maybe another name");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"Our Visit, our-visit", "../visit, visit -o ..", "visit_1, visit-1"})
    void aNameThatIsNoIdIsRefusedWithOneThatIs(String name, String near) {
        Said said = make(name);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("received \"" + name + "\"", "Maybe " + near + "\n");
        assertThat(folder.resolve("mine")).doesNotExist();
    }
}
