package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples say what they said when they were approved. {@code -Dgolden.update=true} approves what they say now; it plays
 * in one thread, the comparison in four, so that an approved text also shows that threads make no difference.
 */
class ExamplesTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path EXAMPLES = SCENARIOS.resolve("examples");
    private static final Path LESSONS = SCENARIOS.resolve("lessons");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "examples");
    private static final String UPDATE = "mvn -q -o test -Dtest=ExamplesTest -Dgolden.update=true";
    private static final boolean UPDATING = Boolean.getBoolean("golden.update");

    @TempDir
    Path folder;

    static Stream<Path> scenarios() {
        return Stream.of(EXAMPLES, LESSONS, SCENARIOS).flatMap(folder -> files(folder, ".yaml").stream());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aScenarioSaysWhatItSaidWhenItWasApproved(Path file) throws IOException {
        String said = played(file);
        Path golden = GOLDEN.resolve(name(file) + ".txt");
        if (UPDATING) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
        }

        assertThat(golden).as("Maybe: " + UPDATE).exists();
        assertThat(said).as("Maybe, if the change is meant: " + UPDATE).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyApprovedTextIsThatOfAScenario() {
        assertThat(files(GOLDEN, ".txt"))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(scenarios().map(ExamplesTest::name)).contains(name(text)));
    }

    /** An example is played as its file says and without a warning; a whole programme only a few times. */
    private String played(Path file) {
        boolean example = file.startsWith(EXAMPLES) || file.startsWith(LESSONS);
        List<String> words = new ArrayList<>(List.of("run", file.toString(), "--all", "--no-charts"));
        words.addAll(List.of("--threads", UPDATING ? "1" : "4", "-o", folder.toString()));
        words.addAll(example ? List.of() : List.of("--replications", "100"));
        Said said = Said.with(Map.of("COLUMNS", "110"), words.toArray(String[]::new));
        assertThat(said.exitCode()).as(said.err()).isZero();
        if (example) {
            assertThat(said.err()).as("an example is clean").isEmpty();
        }
        return said.out().replace(folder.toString(), "output");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
