package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code summit promises}. */
class PromisesCommandTest {
    private static final String FIRST = "scenarios/examples/first.yaml";

    @TempDir
    Path folder;

    private Said promises(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "promises";
        words[1] = "-o";
        words[2] = folder.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Said.by(words);
    }

    @Test
    void itSaysHowMuchMoreTimeAStartNeeds() throws IOException {
        Said said = promises(FIRST, "--if-late", "talks");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .containsPattern("lunch +1 +11:00 +11:05 +\\d\\d % +90 % +\\d+ min more \\(\\d+ to \\d+\\)")
                .containsPattern("talks .*no buffer keeps it: its own delay breaks it in \\d+ %")
                .contains("If talks ends later")
                .containsPattern("lunch +1 +11:00 +11:04 +11:1\\d \\(\\d+.*");
        assertThat(Files.readString(folder.resolve("first/promises/promises.csv")))
                .startsWith("variant,activity,planned,latest,")
                .contains("base,statement,2026-06-01T12:20:00+02:00,2026-06-01T12:30:00+02:00,true,0.9,2000,");
        assertThat(folder.resolve("first/promises/if-late.csv")).exists();
        assertThat(folder.resolve("first/promises/manifest.json")).exists();
    }

    @Test
    void itSaysByWhenToLeave() throws IOException {
        Said said = promises("scenarios/examples/night-and-car.yaml", "--replications", "100", "--all");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("Leave by").contains("for nine days in ten");
        assertThat(Files.readString(folder.resolve("night-and-car/promises/leave-by.csv"))
                        .lines())
                .hasSizeGreaterThan(1);
    }

    @Test
    void whatEndsLateIsOfTheScenario() {
        Said said = promises(FIRST, "--if-late", "tlaks");

        assertThat(said.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
        assertThat(said.err()).contains("received \"tlaks\"").contains("Maybe talks");
    }

    @Test
    void aPrecisionIsRefused() {
        assertThat(promises(FIRST, "--precision", "1m").exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    }
}
