package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final Path EXAMPLES = Path.of("scenarios", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "examples");
    private static final String UPDATE = "mvn -q -o test -Dtest=ExamplesTest -Dgolden.update=true";
    private static final boolean UPDATING = Boolean.getBoolean("golden.update");

    @TempDir
    Path folder;

    static Stream<String> examples() throws IOException {
        return names(EXAMPLES, ".yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleSaysWhatItSaidWhenItWasApproved(String name) throws IOException {
        String said = played(EXAMPLES.resolve(name + ".yaml"));
        Path golden = GOLDEN.resolve(name + ".txt");
        if (UPDATING) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
        }

        assertThat(golden).as("Maybe: " + UPDATE).exists();
        assertThat(said).as("Maybe, if the change is meant: " + UPDATE).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyApprovedTextIsThatOfAnExample() throws IOException {
        assertThat(names(GOLDEN, ".txt")).isNotEmpty().isSubsetOf(names(EXAMPLES, ".yaml"));
    }

    private String played(Path file) {
        String threads = UPDATING ? "1" : "4";
        String[] words = {"run", file.toString(), "--all", "--no-charts", "--threads", threads, "-o", folder.toString()
        };
        Said said = Said.with(Map.of("COLUMNS", "110"), words);
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.err()).as("an example is clean").isEmpty();
        return said.out().replace(folder.toString(), "output");
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
