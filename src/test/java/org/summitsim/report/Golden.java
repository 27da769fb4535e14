package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as they were approved. {@code -Dgolden.update=true} approves what is there now. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "report");

    private Golden() {}

    /** Checks a text against the approved one. */
    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file));
    }
}
